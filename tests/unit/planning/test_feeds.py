"""The calendar as iCal, read back by two parsers that know nothing of each other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandcheck.i18n import use_locale
from brandcheck.planning.calendar import Calamity, CalendarSettings
from brandcheck.planning.feed_event import amsterdam
from brandcheck.planning.feeds import FeedWish, calendar_file
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.moments import AMSTERDAM, Week
from brandcheck.planning.story import Status, Story
from tests.unit.planning.stories import BRAND, MOMENTS, NOW, OPEN, at, stories, story

PAUSED = OPEN.model_copy(
    update={
        "version": 3,
        "calamity": Calamity(reason="brand in de Havenstraat.", since=at("2026-11-24T10:00")),
    }
)


def feed(*found: Story, how: CalendarSettings = OPEN) -> bytes:
    return calendar_file(found, how, BRAND).data


def events(data: bytes) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(data).events


def utc(moment: object) -> datetime:
    assert isinstance(moment, datetime)
    return moment.astimezone(UTC)


def moments(data: bytes) -> dict[str, tuple[datetime, datetime]]:
    """By two parsers: start and end, in UTC."""
    one = {str(e["uid"]): (utc(e.start), utc(e.end)) for e in events(data)}
    read = vobject.readOne(data.decode("utf-8"))
    other = {
        e.uid.value: (utc(e.dtstart.value), utc(e.dtend.value))
        for e in getattr(read, "vevent_list", [])
    }
    assert one == other
    return one


@pytest.mark.parametrize(
    ("clock", "second_time", "utc"),
    [
        ("2026-01-15T09:30", False, "2026-01-15T08:30"),
        ("2026-07-15T09:30", False, "2026-07-15T07:30"),
        ("2026-03-29T01:59", False, "2026-03-29T00:59"),
        ("2026-03-29T03:00", False, "2026-03-29T01:00"),
        ("2026-10-25T01:59", False, "2026-10-24T23:59"),
        ("2026-10-25T02:30", False, "2026-10-25T00:30"),
        ("2026-10-25T02:30", True, "2026-10-25T01:30"),
        ("2026-10-25T03:00", False, "2026-10-25T02:00"),
    ],
)
def test_both_clock_changes_are_read_right(clock: str, second_time: bool, utc: str) -> None:
    told = story(id="a", planned=at(clock, second_time))
    start = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert moments(feed(told)) == {"a@brandcheck": (start, start + timedelta(minutes=15))}


def test_outside_the_doubled_hour_the_time_is_that_of_the_wall() -> None:
    lines = feed(story(planned=at("2026-11-25T09:30"))).decode().split("\r\n")
    assert "DTSTART;TZID=Europe/Amsterdam:20261125T093000" in lines
    assert "TZID:Europe/Amsterdam" in lines


@given(moment=MOMENTS)
def test_the_zone_says_what_the_clock_says(moment: datetime) -> None:
    """The rule we write out, against the zone's own data."""
    zone = amsterdam().to_tz()
    naive = moment.astimezone(AMSTERDAM).replace(tzinfo=None)
    first, second = (naive.replace(tzinfo=AMSTERDAM, fold=f).utcoffset() for f in (0, 1))
    if first == second:
        assert naive.replace(tzinfo=zone).utcoffset() == first


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(found=st.lists(stories(), max_size=5))
def test_whatever_people_write_comes_back(found: list[Story]) -> None:
    planned = {f"{s.id}@brandcheck": s for s in found if s.planned}
    data = feed(*found)
    assert {uid: start for uid, (start, _end) in moments(data).items()} == {
        uid: s.planned.astimezone(UTC) for uid, s in planned.items() if s.planned
    }
    for event in events(data):
        told = planned[str(event["uid"])]
        assert str(event["summary"]).startswith(told.title)
        assert told.text.strip() in str(event["description"])


def test_a_story_keeps_its_uid_and_a_change_is_newer() -> None:
    before = story(id="a", version=1, planned=at("2026-11-25T09:30"))
    after = before.but(version=2, planned=at("2026-11-26T09:30"), changed=NOW + timedelta(days=1))
    (one,), (two,) = events(feed(before)), events(feed(after))
    assert one["uid"] == two["uid"] == "a@brandcheck"
    assert two.sequence > one.sequence
    assert two.LAST_MODIFIED > one.LAST_MODIFIED


def test_the_same_stories_give_the_same_bytes() -> None:
    told = story(planned=at("2026-11-25T09:30"))
    assert feed(told) == feed(told)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_is_a_word(status: Status) -> None:
    (event,) = events(feed(story(status=status, planned=at("2026-11-25T09:30"))))
    assert str(event["summary"]) == f"Piet op de ladder · {status.label}"
    sure = status in (Status.PLANNED, Status.PUBLISHED, Status.ARCHIVED)
    assert str(event["status"]) == ("CONFIRMED" if sure else "TENTATIVE")
    assert str(event["transp"]) == "TRANSPARENT", "a post keeps nobody busy"


def test_nothing_that_is_typed_becomes_a_line_of_its_own() -> None:
    evil = "Hoi\r\nATTENDEE:mailto:x@y.nl\nEND:VEVENT\x00\x0b; , \\ \\n"
    data = feed(story(title=evil, text=evil, tags=(evil,), planned=at("2026-11-25T09:30")))
    assert b"\r\nATTENDEE" not in data
    assert data.count(b"END:VEVENT\r\n") == 1
    (event,) = events(data)
    assert "END:VEVENT; , \\ \\n" in str(event["summary"])


def test_a_link_is_only_given_when_it_is_one() -> None:
    moment = at("2026-11-25T09:30")
    good = story(planned=moment, published_link="https://a.example/1")
    assert str(events(feed(good))[0]["url"]) == "https://a.example/1"
    assert "url" not in events(feed(good.but(published_link="javascript:alert(1)")))[0]


def test_a_calamity_is_shown_everywhere_and_is_newer() -> None:
    waiting = story(id="a", version=4, status="planned", planned=at("2026-11-25T09:30"))
    done = waiting.but(id="b", status="published")
    before = events(feed(waiting))[0]
    data = feed(waiting, done, how=PAUSED)
    paused, published = events(data)
    assert str(paused["summary"]) == "⏸ Piet op de ladder · op pauze"
    assert str(paused["status"]) == "TENTATIVE"
    assert "Alles staat op pauze: brand in de Havenstraat." in str(paused["description"])
    assert str(published["summary"]) == "Piet op de ladder · Gepubliceerd"
    assert paused.sequence > before.sequence
    assert paused.LAST_MODIFIED > before.LAST_MODIFIED
    assert "⏸" in str(icalendar.Calendar.from_ical(data)["x-wr-calname"])


def test_a_wish_is_for_a_person_and_a_filter() -> None:
    moment = at("2026-11-25T09:30")
    mine = story(teller="Piet", channels=("linkedin",), planned=moment)
    cared = story(owner="piet ", planned=moment, channels=("x",)).but(owner="PIET")
    other = story(teller="Ria", planned=moment)
    wish = FeedWish(person=" Piet")
    assert [wish.passes(s) for s in (mine, cared, other)] == [True, True, False]
    only = FeedWish.of(StoryFilter(channels=frozenset({"linkedin"})), "Piet")
    assert [only.passes(s) for s in (mine, cared)] == [True, False]
    assert not FeedWish().passes(mine.but(planned=None))
    assert not FeedWish().passes(mine.but(status="rejected", reason="nee"))
    assert FeedWish.model_validate(only.model_dump(mode="json")) == only


def test_a_wish_remembers_the_language() -> None:
    with use_locale("en"):
        assert FeedWish.of(StoryFilter()).locale == "en"


def test_a_week_is_read_back_whole() -> None:
    week = Week.parse("2026-W48")
    found = [
        story(id=str(n), planned=datetime.combine(day, at("2026-01-01T09:30").time(), AMSTERDAM))
        for n, day in enumerate(week.days)
    ]
    read = moments(feed(*found))
    assert [read[f"{s.id}@brandcheck"][0] for s in found] == [
        s.planned.astimezone(UTC) for s in found if s.planned
    ]
