"""What contradicts: rules and wishes that cannot all be met, named one by one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from brandcheck.i18n import _
from brandcheck.planning.days import closed
from brandcheck.planning.moments import AMSTERDAM, Week, dutch_date, in_amsterdam
from brandcheck.planning.proposal.limits import impossible_limits, impossible_targets
from brandcheck.planning.proposal.moment_rules import before_ready
from brandcheck.planning.proposal.problem import Problem
from brandcheck.planning.proposal.rules import breaches
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.words import listed

_NOON = time(12)


def conflicts(problem: Problem) -> tuple[str, ...]:
    """Everything that contradicts, in a fixed order."""
    window = problem.window
    found = [
        *_standing(window),
        *_dates(window),
        *impossible_limits(window),
        *_closed_weeks(problem),
        *impossible_targets(problem),
    ]
    return tuple(dict.fromkeys(found))


def _standing(window: Window) -> Iterator[str]:
    """Cards in these weeks that break a rule; they stay where they are."""
    inside = {p.story.id for p in window.inside(window.fixed)}
    for breach in breaches(window.fixed, window.settings, window.now):
        if inside & set(breach.stories):
            yield _("Wat al gepland staat, botst: {what}").format(what=breach.text)


def _dates(window: Window) -> Iterator[str]:
    """Texts that are ready when they need not be told any more."""
    for story in window.candidates:
        if story.deadline is None or story.expiry is None:
            continue
        last = in_amsterdam(story.expiry)
        if before_ready(story, last, window.settings, window.now):
            yield _(
                "‘{title}’: de tekst is pas op {deadline} klaar, en na {day} hoeft het niet meer."
            ).format(title=story.title, deadline=dutch_date(story.deadline), day=dutch_date(last))


def _closed_weeks(problem: Problem) -> Iterator[str]:
    window = problem.window
    for number in range(window.weeks):
        week = window.first.later(number)
        if number in problem.rooms.week_of:
            continue
        if week.end <= window.now:
            yield _("Week {week} is al voorbij.").format(week=week.number)
        else:
            why = listed(_why_closed(week, window)) or _("er is geen uur over dat past")
            yield _("In week {week} kan niets: {why}.").format(week=week.number, why=why)


def _why_closed(week: Week, window: Window) -> list[str]:
    noons = [datetime.combine(day, _NOON, AMSTERDAM) for day in week.days]
    whys = [why for noon in noons if (why := closed(noon, window.settings)) is not None]
    return list(dict.fromkeys(whys))
