"""The moments that a proposal may choose from: a few sensible ones per day.

At a quarter past and at half past, within the hours of an audience or the hours in which somebody
answers. Of those, each day keeps the best one for every audience and then the best ones that lie
apart, so that a day offers about twice what the rhythm asks. A story whose embargo ends or whose
expiry falls that day adds the first moment after and the last before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from math import ceil

from brandcheck.errors import HourSkipped
from brandcheck.planning.calendar import Hours
from brandcheck.planning.days import closed
from brandcheck.planning.hours import online, somebody_answers
from brandcheck.planning.moments import local
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.story import Story

_GRID = tuple(time(hour, minute) for hour in range(24) for minute in (15, 30))
# Where neither an audience nor an answerer has hours, the office's.
_OFFICE = tuple(Hours(weekday=day, start=time(9), end=time(17)) for day in range(5))
_WORKING_DAYS = 5
_LEAST, _MOST = 4, 24
_WIDEST, _NARROWEST = timedelta(hours=2), timedelta(minutes=15)


def open_moments(window: Window) -> tuple[datetime, ...]:
    """The moments to choose from, in UTC and in order."""
    audiences = Counter(s.audience for s in window.candidates)
    weeks = [window.first.later(n) for n in range(window.weeks)]
    found: set[datetime] = set()
    for day in (day for week in weeks for day in week.days):
        grid = _grid(day, window)
        found.update(_chosen(grid, audiences, window))
        found.update(_edges(grid, window.candidates))
    return tuple(sorted(found))


def _grid(day: date, window: Window) -> list[datetime]:
    settings = window.settings
    hours = [*settings.answer_hours, *(h for hs in settings.audience_hours.values() for h in hs)]
    today = [h for h in hours or _OFFICE if h.weekday == day.weekday()]
    times = [at for at in _GRID if any(h.start <= at < h.end for h in today)]
    moments = [moment for at in times if (moment := _moment(day, at)) is not None]
    return [m for m in moments if m > window.now and closed(m, settings) is None]


def _moment(day: date, at: time) -> datetime | None:
    """None in the hour that the clock skips; the first of the two in the hour that comes twice."""
    try:
        return local(day, at).astimezone(UTC)
    except HourSkipped:
        return None


def _chosen(grid: list[datetime], audiences: Counter[str], window: Window) -> list[datetime]:
    if not grid:
        return []
    settings = window.settings
    room = min(_MOST, max(_LEAST, 2 + 2 * ceil(settings.stories_a_week / _WORKING_DAYS)))
    gap = max(_NARROWEST, min(_WIDEST, (grid[-1] - grid[0]) / room))
    answered = {m: somebody_answers(m, settings) for m in grid}
    good = {(m, a): online(m, a, settings) for m in grid for a in audiences}
    worth = {
        m: sum(n * good[m, a] for a, n in audiences.items()) + audiences.total() * answered[m]
        for m in grid
    }
    chosen: list[datetime] = []
    for audience in sorted(audiences, key=lambda a: (-audiences[a], a)):
        best = max(grid, key=lambda m: (good[m, audience], answered[m], worth[m], grid[0] - m))
        if good[best, audience] and best not in chosen:
            chosen.append(best)
    for moment in sorted(grid, key=lambda m: (-worth[m], m)):
        if len(chosen) < room and all(abs(moment - other) >= gap for other in chosen):
            chosen.append(moment)
    return chosen[:room]


def _edges(grid: list[datetime], stories: Sequence[Story]) -> list[datetime]:
    edges: list[datetime] = []
    for story in stories if grid else ():
        after = [m for m in grid if story.embargo and m >= story.embargo]
        before = [m for m in grid if story.expiry and m <= story.expiry]
        if 0 < len(after) < len(grid):
            edges.append(after[0])
        if 0 < len(before) < len(grid):
            edges.append(before[-1])
    return edges
