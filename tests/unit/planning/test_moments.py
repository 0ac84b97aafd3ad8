"""Dutch time: weeks, week 53, and the two nights in which the clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import HourSkipped, WeekMissing
from brandcheck.planning.moments import (
    Week,
    dutch_date,
    dutch_moment,
    in_amsterdam,
    is_doubled,
    local,
)

DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))
TIMES = st.times().map(lambda at: at.replace(microsecond=0))
# The last Sundays of March and October, by the European rule of 1996.
SPRING = [date(2025, 3, 30), date(2026, 3, 29), date(2027, 3, 28)]
AUTUMN = [date(2025, 10, 26), date(2026, 10, 25), date(2027, 10, 31)]


@given(DAYS)
def test_a_day_lies_in_its_week(day: date) -> None:
    week = Week.of(day)
    assert day in week.days
    assert week.days[0].weekday() == 0
    assert len(week.days) == 7


@given(DAYS)
def test_a_written_week_is_read_back(day: date) -> None:
    week = Week.of(day)
    assert Week.parse(str(week)) == week


@given(DAYS, st.integers(-300, 300))
def test_weeks_on_and_back(day: date, weeks: int) -> None:
    week = Week.of(day)
    assert week.later(weeks).later(-weeks) == week
    assert week.later(weeks).days[0] == week.days[0] + timedelta(weeks=weeks)
    assert (week.later(weeks) > week) == (weeks > 0)


@given(DAYS)
def test_weeks_follow_without_a_gap(day: date) -> None:
    week = Week.of(day)
    assert week.end == week.later(1).start
    assert Week.of(week.start) == week
    assert Week.of(week.end.astimezone(UTC) - timedelta(seconds=1)) == week
    assert Week.of(week.end) == week.later(1)


@given(st.integers(1950, 2150))
def test_week_53_is_there_in_long_years_only(year: int) -> None:
    long = date(year, 12, 28).isocalendar().week == 53
    if long:
        assert Week(year, 53).later(1) == Week(year + 1, 1)
    else:
        with pytest.raises(WeekMissing):
            Week(year, 53)
        assert Week(year, 52).later(1) == Week(year + 1, 1)


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-W00", "2026-W54", "2027-W53", "48", "2026-48", "0001-W01", "9999-W52"],
)
def test_no_such_week(text: str) -> None:
    with pytest.raises(WeekMissing, match="2026-W48"):
        Week.parse(text)


def test_week_53_of_2026_runs_into_the_next_year() -> None:
    week = Week.parse("2026-W53")
    assert (week.days[0], week.days[6]) == (date(2026, 12, 28), date(2027, 1, 3))
    assert Week.of(date(2027, 1, 1)) == week
    assert str(week.later(1)) == "2027-W01"


def test_of_a_moment_the_day_in_amsterdam_counts() -> None:
    assert Week.of(datetime(2026, 11, 29, 22, 59, tzinfo=UTC)) == Week(2026, 48)
    assert Week.of(datetime(2026, 11, 29, 23, 0, tzinfo=UTC)) == Week(2026, 49)


@given(DAYS, TIMES)
def test_a_local_time_reads_back_as_it_was_given(day: date, at: time) -> None:
    try:
        moment = local(day, at)
    except HourSkipped:
        return
    there = in_amsterdam(moment.astimezone(UTC))
    assert (there.date(), there.time().replace(fold=0)) == (day, at)


@pytest.mark.parametrize("day", SPRING)
def test_the_hour_that_is_skipped(day: date) -> None:
    for at in (time(2), time(2, 30), time(2, 59, 59)):
        with pytest.raises(HourSkipped, match="02:"):
            local(day, at)
        assert not is_doubled(day, at)
    before, after = local(day, time(1, 59)), local(day, time(3))
    assert after.astimezone(UTC) - before.astimezone(UTC) == timedelta(minutes=1)


@pytest.mark.parametrize("day", AUTUMN)
def test_the_hour_that_comes_twice(day: date) -> None:
    assert is_doubled(day, time(2))
    assert is_doubled(day, time(2, 59))
    assert not is_doubled(day, time(1, 59))
    assert not is_doubled(day, time(3))
    first, second = local(day, time(2, 30)), local(day, time(2, 30), second_time=True)
    assert second.astimezone(UTC) - first.astimezone(UTC) == timedelta(hours=1)


@given(DAYS, TIMES)
def test_no_hour_is_skipped_or_doubled_on_other_days(day: date, at: time) -> None:
    start, end = (
        datetime.combine(d, time(), local(day, time(12)).tzinfo)
        for d in (day, day + timedelta(days=1))
    )
    if end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=24):
        assert not is_doubled(day, at)
        assert local(day, at).time() == at


@pytest.mark.parametrize(("week", "hours"), [(Week(2026, 13), 167), (Week(2026, 43), 169)])
def test_a_week_with_a_clock_change_has_another_length(week: Week, hours: int) -> None:
    assert week.end.astimezone(UTC) - week.start.astimezone(UTC) == timedelta(hours=hours)


def test_dates_are_written_the_dutch_way() -> None:
    assert dutch_date(date(2026, 3, 1)) == "01-03-2026"
    assert dutch_moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "02-07-2026 00:30"
    assert dutch_moment(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == "01-01-2027 00:30"
