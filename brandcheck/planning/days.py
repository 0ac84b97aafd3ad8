"""What is special about a day, and when nothing may be planned.

Closed are: the organisation's silences; Dodenherdenking, 4 May from 18:00 to 21:00; and, unless
`plan_on_holidays`, the public holidays on which most people are free. A calamity is not a closed
moment: placing a story looks at it, and what was planned stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings, Silence
from brandcheck.planning.dutch_days import (
    free_day,
    holidays_on,
    school_holiday,
    school_holidays_known,
)
from brandcheck.planning.moments import AMSTERDAM, in_amsterdam, local
from brandcheck.planning.theme_days import themes_on

MarkKind = Literal["holiday", "school_holiday", "theme", "silence", "memorial"]
_MEMORIAL = (time(18), time(21))
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class DayMark:
    """Something about a day, in the reader's language; `note` is what an editor should know."""

    kind: MarkKind
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClosedStretch:
    """From `start` up to `end` nothing may be planned."""

    start: datetime
    end: datetime
    why: str


def day_marks(day: date, settings: CalendarSettings) -> tuple[DayMark, ...]:
    """What there is to know about a day, the weightiest first."""
    return (
        *_silence_marks(day, settings),
        *_memorial_marks(day),
        *(DayMark("holiday", name) for name in holidays_on(day)),
        *_school_marks(day, settings),
        *(DayMark("theme", name) for name in themes_on(day, settings)),
    )


def _silence_marks(day: date, settings: CalendarSettings) -> Iterator[DayMark]:
    for silence in settings.silences:
        first = in_amsterdam(silence.start).date()
        last = in_amsterdam(silence.end.astimezone(UTC) - _INSTANT).date()
        if first <= day <= last:
            yield DayMark("silence", silence.name)


def _memorial_marks(day: date) -> Iterator[DayMark]:
    if (day.month, day.day) == (5, 4):
        note = _("Een sobere dag. Van 18:00 tot 21:00 plannen we niets.")
        yield DayMark("memorial", _("Dodenherdenking"), note)


def _school_marks(day: date, settings: CalendarSettings) -> Iterator[DayMark]:
    found = school_holiday(day, settings.region)
    if found is None:
        return
    name, advised = found
    note = _("Adviesdata: een school mag ervan afwijken.") if advised else ""
    shown = _("{holiday} (regio {region})").format(holiday=name, region=settings.region)
    yield DayMark("school_holiday", shown, note)


def unknown_days(first: date, last: date) -> str | None:
    """What the calendar does not know about these days, as a sentence, or None."""
    if school_holidays_known(first) and school_holidays_known(last):
        return None
    return _("Van een deel van deze dagen weten we de schoolvakanties nog niet.")


def closed(moment: datetime, settings: CalendarSettings) -> str | None:
    """Why nothing may be planned at a moment, or None when something may."""
    at = moment.astimezone(UTC)
    day = in_amsterdam(moment).date()
    found = (s for s in _stretches(day, day, settings) if s.start <= at < s.end)
    return next((stretch.why for stretch in found), None)


def closed_stretches(
    start: datetime, end: datetime, settings: CalendarSettings
) -> tuple[ClosedStretch, ...]:
    """When between `start` and `end` nothing may be planned, in order, in Amsterdam's time; they
    may overlap."""
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    days = (in_amsterdam(start).date(), in_amsterdam(end).date())
    cut = [
        replace(s, start=max(s.start, first), end=min(s.end, last))
        for s in _stretches(*days, settings)
        if s.start < last and first < s.end
    ]
    return tuple(
        replace(s, start=in_amsterdam(s.start), end=in_amsterdam(s.end))
        for s in sorted(cut, key=lambda s: (s.start, s.end))
    )


def _stretches(first: date, last: date, settings: CalendarSettings) -> Iterator[ClosedStretch]:
    """In UTC: moments of one zone are compared by their clock, which is wrong in October."""
    for silence in settings.silences:
        yield _silent(silence)
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if (day.month, day.day) == (5, 4):
            start, end = (local(day, at).astimezone(UTC) for at in _MEMORIAL)
            yield ClosedStretch(start, end, _("Dodenherdenking, van 18:00 tot 21:00"))
        holiday = None if settings.plan_on_holidays else free_day(day)
        if holiday:
            yield ClosedStretch(*_whole(day), _("het is {holiday}").format(holiday=holiday))


def _silent(silence: Silence) -> ClosedStretch:
    why = _("het is een stil moment ({name})").format(name=silence.name)
    return ClosedStretch(silence.start.astimezone(UTC), silence.end.astimezone(UTC), why)


def _whole(day: date) -> tuple[datetime, datetime]:
    start, end = (
        datetime.combine(d, time(), AMSTERDAM).astimezone(UTC)
        for d in (day, day + timedelta(days=1))
    )
    return start, end
