"""When somebody is there to answer, and when an audience is online."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from brandcheck.planning.calendar import CalendarSettings, Hours
from brandcheck.planning.moments import AMSTERDAM, in_amsterdam

ANSWER_TIME = timedelta(hours=2)
# Hours cannot run past midnight; a stretch that ends at 23:59 goes on in the next day's at 00:00.
_SEAM = timedelta(minutes=1)
Stretch = tuple[datetime, datetime]


def somebody_answers(moment: datetime, settings: CalendarSettings) -> bool:
    """Whether somebody is there to answer during the whole two hours after `moment`."""
    day = in_amsterdam(moment).date()
    return answered(moment, answer_stretches([day, day + timedelta(days=1)], settings))


def answer_stretches(days: Iterable[date], settings: CalendarSettings) -> list[Stretch]:
    """The answer hours of these days as real moments, joined where they touch."""
    found = sorted(
        _stretch(day, hours)
        for day in days
        for hours in settings.answer_hours
        if hours.weekday == day.weekday()
    )
    joined: list[Stretch] = []
    for start, end in found:
        if joined and start - joined[-1][1] <= _SEAM:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def answered(moment: datetime, stretches: Iterable[Stretch]) -> bool:
    """Whether one of the stretches holds `moment` and the two hours after it."""
    at = moment.astimezone(UTC)
    return any(start <= at and at + ANSWER_TIME <= end for start, end in stretches)


def _stretch(day: date, hours: Hours) -> Stretch:
    """In UTC, so that the hours that pass are counted, also when the clock changes."""
    end = datetime.combine(day, hours.end.replace(tzinfo=None, fold=1), AMSTERDAM)
    start = datetime.combine(day, hours.start.replace(tzinfo=None), AMSTERDAM)
    return start.astimezone(UTC), end.astimezone(UTC)


def within(moment: datetime, hours: Iterable[Hours]) -> bool:
    """Whether the clock in Amsterdam is in one of the hours."""
    there = in_amsterdam(moment)
    now = time(there.hour, there.minute)
    return any(h.weekday == there.weekday() and h.start <= now < h.end for h in hours)


def online(moment: datetime, audience: str, settings: CalendarSettings) -> float:
    """0 to 1: whether it is a good hour of this audience. Without known hours of its own: the share
    of the known audiences for which it is one."""
    own = settings.audience_hours.get(audience)
    known = [own] if own else [hours for hours in settings.audience_hours.values() if hours]
    return sum(within(moment, hours) for hours in known) / len(known) if known else 0.0
