"""The editor's quarter of an hour: from an empty week to a planned one in everybody's agenda."""

from __future__ import annotations

import urllib.request
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from brandcheck.brand import list_brands, load_brand
from brandcheck.planning.balance import Balance, balance
from brandcheck.planning.calendar import Target
from brandcheck.planning.feeds import FEED_PATH, FeedWish
from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.story import Status, Story
from brandcheck.storage import Storage
from tests.browser.planning_steps import (
    BRAND,
    card,
    drag_to_day,
    drawn,
    next_week,
    on,
    open_calendar,
    said,
    story,
    turn_to_next_week,
)

HOUSE = load_brand(list_brands()[0].path)
OLD = {
    "values": (HOUSE.values[0].id,),
    "audience": HOUSE.audiences[0].id,
    "channels": ("linkedin",),
    "teller": "Sara",
}
NEW = {
    "values": (HOUSE.values[1].id,),
    "audience": HOUSE.audiences[1].id,
    "channels": ("facebook",),
}
TARGETS = (
    Target(dimension="value", key=HOUSE.values[1].id, share=0.3),
    Target(dimension="audience", key=HOUSE.audiences[1].id, share=0.3),
    Target(dimension="channel", key="facebook", share=0.3),
)
LOOKED_AT, SENT_BACK = "De huismeester belt", "Een nieuwe keuken"


@pytest.fixture
def stories(storage: Storage) -> None:
    """Three weeks about one thing, and a backlog with more to tell."""
    settings = storage.calendars.get(BRAND)
    storage.calendars.save(settings.model_copy(update={"targets": TARGETS}), "Sara")
    past = [on(day, 10) - timedelta(weeks=weeks) for weeks in (1, 2, 3) for day in (0, 2)]
    now = datetime.now(UTC)
    told = [
        story(f"Eerder {n}", status=Status.PUBLISHED, planned=moment, published_at=moment, **OLD)
        for n, moment in enumerate(past)
        if moment < now
    ]
    fresh = [
        story("De nieuwe bank", status=Status.APPROVED, teller="Mo", **NEW),
        story("Samen in de tuin", status=Status.APPROVED, teller="Piet", **NEW),
        story(LOOKED_AT, status=Status.IN_REVIEW, teller="Mo", **NEW),
        story(SENT_BACK, status=Status.IN_REVIEW, teller="Piet", **NEW),
    ]
    storage.stories.add_all([*told, *fresh], "Sara")


def test_from_an_empty_week_to_everybodys_agenda(
    browser: Browser, address: str, storage: Storage, stories: None
) -> None:
    before = _gaps(_balance(storage))
    assert len(before) == len(TARGETS)
    page = open_calendar(browser, address)
    turn_to_next_week(page)
    expect(page.locator(".fc-event.card")).to_have_count(0)

    page.get_by_role("button", name="Stel een week voor").click()
    expect(page.locator(".is-proposal")).to_have_count(4)
    page.get_by_role("button", name="Neem alles over").click()
    said(page, "4 verhalen overgenomen")
    assert len(_week(storage)) == 4

    for title, day in (("De nieuwe bank", 5), ("Samen in de tuin", 6)):
        drag_to_day(page, card(page, title), day)
        said(page, f"‘{title}’ staat op {next_week().days[day]:%d-%m-%Y}")

    _open(page, SENT_BACK)
    page.get_by_role("button", name="Vraag om een aanpassing").click()
    page.get_by_role("textbox", name="Waarom?").fill("Wie kookte er als eerste?")
    page.get_by_role("button", name="Vraag om een aanpassing").last.click()
    said(page, f"‘{SENT_BACK}’: Aanpassing gevraagd")
    _open(page, LOOKED_AT)
    page.get_by_role("button", name="Keur goed").click()
    said(page, f"‘{LOOKED_AT}’: Goedgekeurd")

    planned = _week(storage)
    by_title = {story.title: story for story in planned}
    assert by_title[SENT_BACK].status is Status.CHANGES_ASKED
    assert by_title[SENT_BACK].reason == "Wie kookte er als eerste?"
    assert by_title[LOOKED_AT].status is Status.APPROVED
    for title, day in (("De nieuwe bank", 5), ("Samen in de tuin", 6)):
        assert _day(by_title[title]) == next_week().days[day]

    after = _gaps(_balance(storage))
    assert all(after.get(target, 0.0) < gap for target, gap in before.items())
    assert _moments_in_feed(storage, address) == sorted(s.planned for s in planned if s.planned)


def _open(page: Page, title: str) -> None:
    drawn(page)
    card(page, title).click()
    expect(page.locator(".st-key-panel h2")).to_contain_text(title)
    drawn(page)


def _week(storage: Storage) -> list[Story]:
    return storage.stories.list(BRAND, start=next_week().start, end=next_week().end)


def _day(told: Story) -> object:
    assert told.planned is not None
    return in_amsterdam(told.planned).date()


def _balance(storage: Storage) -> Balance:
    start = next_week().later(-8).start
    found = storage.stories.list(BRAND, start=start, end=next_week().end)
    return balance(found, storage.calendars.get(BRAND), next_week(), HOUSE, weeks=4)


def _gaps(found: Balance) -> dict[tuple[str, str], float]:
    """The targets that are not met yet, and by how much."""
    wanted = {(target.dimension, target.key) for target in TARGETS}
    rows = [(d.dimension, row) for d in found.dimensions for row in d.rows]
    short = [(name, row) for name, row in rows if (row.gap or 0.0) > 0]
    return {(n, r.key): r.gap or 0.0 for n, r in short if (n, r.key) in wanted}


def _moments_in_feed(storage: Storage, address: str) -> list[datetime]:
    """What an agenda reads at a new secret address, of next week."""
    wish = FeedWish().model_dump(mode="json")
    _feed, token = storage.feeds.create(BRAND, "Alles", wish, "Sara")
    with urllib.request.urlopen(address + FEED_PATH.format(token=token), timeout=60) as answer:
        read = Calendar.from_ical(answer.read())
    moments = [event.decoded("dtstart").astimezone(UTC) for event in read.walk("VEVENT")]
    return sorted(m for m in moments if next_week().start <= m < next_week().end)
