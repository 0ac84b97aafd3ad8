"""Holidays, school holidays, theme days, and the moments in which nothing may be planned."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.i18n import use_locale
from brandcheck.planning.calendar import CalendarSettings, Region, Silence, ThemeDay
from brandcheck.planning.days import (
    closed,
    closed_stretches,
    day_marks,
    unknown_days,
)
from brandcheck.planning.dutch_days import free_day, holidays_on, school_holiday
from brandcheck.planning.moments import AMSTERDAM, Week
from brandcheck.planning.theme_days import all_themes, day_of_year

PLAIN = CalendarSettings(organisation="zorg-aan-zee")
OPEN = PLAIN.model_copy(update={"plan_on_holidays": True})
# The ministry's dates, per region: breaks that start on the Saturday and end on the Sunday named.
SCHOOL = {
    "noord": {
        "Herfstvakantie": ["2025-10-18 2025-10-26", "2026-10-10 2026-10-18"],
        "Kerstvakantie": ["2025-12-20 2026-01-04", "2026-12-19 2027-01-03"],
        "Voorjaarsvakantie": ["2026-02-21 2026-03-01", "2027-02-20 2027-02-28"],
        "Meivakantie": ["2026-04-25 2026-05-03", "2027-04-24 2027-05-02"],
        "Zomervakantie": ["2026-07-04 2026-08-16", "2027-07-10 2027-08-22"],
    },
    "midden": {
        "Herfstvakantie": ["2025-10-18 2025-10-26", "2026-10-17 2026-10-25"],
        "Kerstvakantie": ["2025-12-20 2026-01-04", "2027-12-25 2028-01-09"],
        "Voorjaarsvakantie": ["2026-02-14 2026-02-22", "2027-02-20 2027-02-28"],
        "Meivakantie": ["2026-04-25 2026-05-03", "2028-04-29 2028-05-07"],
        "Zomervakantie": ["2026-07-18 2026-08-30", "2027-07-17 2027-08-29"],
    },
    "zuid": {
        "Herfstvakantie": ["2025-10-11 2025-10-19", "2027-10-23 2027-10-31"],
        "Kerstvakantie": ["2025-12-20 2026-01-04", "2026-12-19 2027-01-03"],
        "Voorjaarsvakantie": ["2026-02-14 2026-02-22", "2027-02-13 2027-02-21"],
        "Meivakantie": ["2026-04-25 2026-05-03", "2027-04-24 2027-05-02"],
        "Zomervakantie": ["2026-07-11 2026-08-23", "2027-07-24 2027-09-05"],
    },
}


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def _silence(start: str, end: str, name: str = "Afscheid van Ria") -> CalendarSettings:
    silence = Silence(name=name, start=_at(start), end=_at(end))
    return PLAIN.model_copy(update={"silences": (silence,)})


def _marks(text: str, settings: CalendarSettings = PLAIN) -> list[tuple[str, str]]:
    return [(mark.kind, mark.name) for mark in day_marks(date.fromisoformat(text), settings)]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "Nieuwjaarsdag"),
        ("2026-04-03", "Goede vrijdag"),
        ("2026-04-06", "Tweede paasdag"),
        ("2026-04-27", "Koningsdag"),
        ("2025-04-26", "Koningsdag"),
        ("2026-05-05", "Bevrijdingsdag"),
        ("2026-05-14", "Hemelvaartsdag"),
        ("2026-05-25", "Tweede pinksterdag"),
        ("2026-12-26", "Tweede kerstdag"),
    ],
)
def test_public_holidays_have_their_dutch_name(day: str, name: str) -> None:
    assert ("holiday", name) in _marks(day)


def test_kings_day_leaves_sunday() -> None:
    assert date(2025, 4, 27).weekday() == 6
    assert holidays_on(date(2025, 4, 27)) == ()


def test_two_holidays_on_one_day_are_both_shown() -> None:
    assert holidays_on(date(2016, 5, 5)) == ("Hemelvaartsdag", "Bevrijdingsdag")


def test_holidays_follow_the_readers_language() -> None:
    with use_locale("en"):
        assert holidays_on(date(2026, 4, 27)) == ("King's Day",)
        found = school_holiday(date(2026, 10, 12), "noord")
    assert found is not None
    assert found[1], "advice, in English too"


@pytest.mark.parametrize(
    ("day", "free"),
    [
        ("2026-04-03", None),
        ("2026-04-06", "Tweede paasdag"),
        ("2026-05-05", None),
        ("2030-05-05", "Bevrijdingsdag"),
        ("2026-11-24", None),
    ],
)
def test_good_friday_and_most_liberation_days_are_worked(day: str, free: str | None) -> None:
    assert free_day(date.fromisoformat(day)) == free
    assert (closed(_at(f"{day}T10:00"), PLAIN) is None) == (free is None)


def test_an_organisation_may_plan_on_holidays() -> None:
    assert closed(_at("2026-12-25T10:00"), PLAIN) == "het is Eerste kerstdag"
    assert closed(_at("2026-12-25T10:00"), OPEN) is None


@pytest.mark.parametrize("region", ["noord", "midden", "zuid"])
def test_school_holidays_are_the_ministrys(region: Region) -> None:
    for name, stretches in SCHOOL[region].items():
        for first, last in (map(date.fromisoformat, stretch.split()) for stretch in stretches):
            inside = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            found = [school_holiday(day, region) for day in inside]
            assert {f and f[0] for f in found} == {name}
            for outside in (first - timedelta(days=1), last + timedelta(days=1)):
                assert school_holiday(outside, region) is None


def test_only_autumn_and_spring_are_advice() -> None:
    assert _marks("2026-10-12", PLAIN.model_copy(update={"region": "noord"})) == [
        ("school_holiday", "Herfstvakantie (regio noord)")
    ]
    notes = {
        mark.name: mark.note
        for text in ("2026-02-16", "2026-10-20", "2026-04-28", "2026-08-01", "2026-12-22")
        for mark in day_marks(date.fromisoformat(text), PLAIN)
        if mark.kind == "school_holiday"
    }
    assert {name.split()[0] for name, note in notes.items() if note} == {
        "Voorjaarsvakantie",
        "Herfstvakantie",
    }
    assert len(notes) == 5


def test_beyond_the_ministrys_dates_the_calendar_says_it_does_not_know() -> None:
    assert unknown_days(date(2027, 1, 1), date(2030, 8, 31)) is None
    assert unknown_days(date(2030, 8, 1), date(2030, 10, 31)) == (
        "Van een deel van deze dagen weten we de schoolvakanties nog niet."
    )
    assert school_holiday(date(2030, 12, 25), "midden") is None


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        ("2026-05-04T17:59:59", None),
        ("2026-05-04T18:00", "Dodenherdenking, van 18:00 tot 21:00"),
        ("2026-05-04T20:00", "Dodenherdenking, van 18:00 tot 21:00"),
        ("2026-05-04T21:00", None),
    ],
)
def test_remembrance_day_is_quiet_in_the_evening(moment: str, why: str | None) -> None:
    assert closed(_at(moment), OPEN) == why


def test_remembrance_day_is_sober_all_day() -> None:
    (mark,) = [m for m in day_marks(date(2027, 5, 4), PLAIN) if m.kind == "memorial"]
    assert mark.name == "Dodenherdenking"
    assert mark.note == "Een sobere dag. Van 18:00 tot 21:00 plannen we niets."


def test_a_silence_marks_its_days_and_closes_its_hours() -> None:
    quiet = _silence("2026-11-24T12:00", "2026-11-26T00:00")
    assert closed(_at("2026-11-24T11:59"), quiet) is None
    assert closed(_at("2026-11-25T23:59"), quiet) == "het is een stil moment (Afscheid van Ria)"
    assert closed(_at("2026-11-26T00:00"), quiet) is None
    days = [f"2026-11-{n}" for n in (23, 24, 25, 26)]
    assert [bool(_marks(day, quiet)) for day in days] == [False, True, True, False]


def test_a_silence_holds_in_the_doubled_hour_of_october() -> None:
    """02:30 comes twice on 25-10-2026; the silence ends at the first one."""
    first = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM)
    second = first.replace(fold=1)
    quiet = PLAIN.model_copy(
        update={"silences": (Silence(name="x", start=first - timedelta(hours=1), end=first),)}
    )
    assert closed(first.astimezone(UTC) - timedelta(minutes=1), quiet) is not None
    assert closed(second, quiet) is None
    # And one from the first to the second lasts an hour, though the clock shows the same time.
    hour = Silence(name="x", start=first.astimezone(UTC), end=second.astimezone(UTC))
    again = PLAIN.model_copy(update={"silences": (hour,)})
    (stretch,) = closed_stretches(*_bounds(Week(2026, 43)), again)
    assert stretch.end.astimezone(UTC) - stretch.start.astimezone(UTC) == timedelta(hours=1)
    assert closed(datetime(2026, 10, 25, 2, 45, tzinfo=AMSTERDAM), again) is not None
    assert closed(datetime(2026, 10, 25, 2, 45, tzinfo=AMSTERDAM, fold=1), again) is None


def test_a_holiday_lasts_its_whole_day_whatever_the_clock_does() -> None:
    """Easter 2024 fell on the day that the clock went forward: 23 hours."""
    easter = Week.of(date(2024, 3, 31))
    stretches = closed_stretches(*_bounds(easter), PLAIN)
    assert [s.why for s in stretches] == ["het is Eerste paasdag"]
    length = stretches[0].end.astimezone(UTC) - stretches[0].start.astimezone(UTC)
    assert length == timedelta(hours=23)


def _bounds(week: Week) -> tuple[datetime, datetime]:
    return week.start, week.end


def test_stretches_are_cut_to_what_was_asked() -> None:
    quiet = _silence("2026-11-01T00:00", "2026-12-01T00:00")
    start, end = _bounds(Week(2026, 48))
    assert [(s.start, s.end) for s in closed_stretches(start, end, quiet)] == [(start, end)]


MOMENTS = st.datetimes(
    min_value=datetime(2024, 1, 1), max_value=datetime(2031, 1, 1), timezones=st.just(UTC)
)


@given(at=MOMENTS, start=MOMENTS, hours=st.integers(1, 400), free=st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_moment_is_closed_just_when_a_stretch_holds_it(
    at: datetime, start: datetime, hours: int, free: bool
) -> None:
    silence = Silence(name="stil", start=start, end=start + timedelta(hours=hours))
    own = PLAIN.model_copy(update={"silences": (silence,), "plan_on_holidays": free})
    week = Week.of(at)
    holds = [s for s in closed_stretches(week.start, week.end, own) if s.start <= at < s.end]
    assert (closed(at, own) is not None) == bool(holds)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)))
@settings(max_examples=100, deadline=None)
def test_every_day_can_be_asked(day: date) -> None:
    for mark in day_marks(day, PLAIN):
        assert mark.name
    assert unknown_days(day, day) is None or not any(
        mark.kind == "school_holiday" for mark in day_marks(day, PLAIN)
    )


def test_week_53_has_its_days() -> None:
    """Week 53 of 2026 runs from 28 December to 3 January: New Year's Day lies in it."""
    week = Week(2026, 53)
    assert {s.why for s in closed_stretches(*_bounds(week), PLAIN)} == {"het is Nieuwjaarsdag"}
    assert ("holiday", "Nieuwjaarsdag") in _marks(week.days[4].isoformat())


@pytest.mark.parametrize(
    ("theme", "days"),
    [
        ("mantelzorg", ["2026-11-10", "2027-11-10"]),
        ("vrouwen", ["2027-03-08"]),
        ("verpleging", ["2027-05-12"]),
        ("prinsjesdag", ["2026-09-15", "2027-09-21"]),
        ("burendag", ["2025-09-27", "2026-09-26"]),
        ("veteranen", ["2025-06-28", "2026-06-27"]),
        ("moederdag", ["2026-05-10"]),
        ("vaderdag", ["2026-06-21"]),
        ("paarse-vrijdag", ["2026-12-11"]),
        ("secretaresse", ["2026-04-16"]),
        ("mobiliteit", ["2026-09-16", "2026-09-22"]),
        ("zeldzame-ziekten", ["2028-02-29", "2027-02-28"]),
    ],
)
def test_chosen_themes_fall_where_people_expect_them(theme: str, days: list[str]) -> None:
    chosen = PLAIN.model_copy(update={"themes": (theme,)})
    name = next(t.name for t in all_themes() if t.id == theme)
    for day in days:
        assert ("theme", name) in _marks(day, chosen)
        assert ("theme", name) not in _marks(day), "only when chosen"


def test_own_theme_days_come_back_unless_they_have_a_year() -> None:
    own = PLAIN.model_copy(
        update={
            "theme_days": (
                ThemeDay(name="Opening Duinzicht", month=9, day=1),
                ThemeDay(name="Vijftig jaar", month=9, day=1, year=2027),
            )
        }
    )
    assert [name for kind, name in _marks("2026-09-01", own) if kind == "theme"] == [
        "Opening Duinzicht"
    ]
    assert ("theme", "Vijftig jaar") in _marks("2027-09-01", own)


def test_a_leap_day_is_kept_on_the_28th_in_other_years() -> None:
    own = PLAIN.model_copy(update={"theme_days": (ThemeDay(name="Schrikkel", month=2, day=29),)})
    assert _marks("2028-02-28", own) == [("school_holiday", "Voorjaarsvakantie (regio midden)")]
    assert ("theme", "Schrikkel") in _marks("2028-02-29", own)
    assert ("theme", "Schrikkel") in _marks("2027-02-28", own)


@given(st.integers(1990, 2090), st.sampled_from(all_themes()))
def test_every_theme_falls_once_in_every_year(year: int, theme) -> None:
    first = theme.first_day(year)
    assert first.year == year
    assert first.month == theme.month
    if theme.weekday is not None:
        assert first.weekday() == theme.weekday
    else:
        assert first == day_of_year(year, theme.month, theme.day)


def test_a_moment_in_another_zone_is_read_in_amsterdam() -> None:
    """23:30 UTC on 24 December is half past twelve on Christmas morning."""
    assert closed(datetime(2026, 12, 24, 23, 30, tzinfo=UTC), PLAIN) == "het is Eerste kerstdag"
    assert closed(datetime.combine(date(2026, 12, 24), time(12), UTC), PLAIN) is None
