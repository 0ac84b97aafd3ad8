"""Why a story stays in the backlog: the rule that excludes it, or what went first."""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from brandcheck.i18n import N_, _
from brandcheck.planning.proposal.arrays import Marks, Whole
from brandcheck.planning.proposal.ledger import Ledger
from brandcheck.planning.proposal.moment_rules import MOMENT_RULES, not_plannable
from brandcheck.planning.proposal.problem import Choice, Problem
from brandcheck.planning.proposal.words import channel_name, listed

Behind = dict[str, NDArray[np.float64]]
_FIRST = {
    "ready": N_("andere zijn verder"),
    "good": N_("andere scoren hoger"),
    "old": N_("andere wachten al langer"),
    "urgent": N_("andere kunnen niet wachten"),
    "targets": N_("andere passen beter bij jullie doelen"),
}


def left_out(problem: Problem, choice: Choice) -> dict[int, str]:
    """For each story without a place the reason."""
    ledger = Ledger(problem)
    for story, moment in choice.items():
        ledger.put(story, moment)
    possible, behind = ledger.possible(), _behind(ledger)
    return {
        story: _why(ledger, story, possible[story], behind)
        for story in range(len(problem.stories))
        if story not in choice
    }


def _why(ledger: Ledger, story: int, possible: Marks, behind: Behind) -> str:
    problem = ledger.problem
    itself = not_plannable(problem.stories[story])
    if itself is not None:
        return itself
    if not problem.moments:
        return _("In deze weken is geen moment open.")
    allowed = problem.allowed[story]
    if not allowed.any():
        return _no_moment(problem, story)
    if possible.any():
        return _("Het brengt de week meer uit balans dan het toevoegt.")
    return _no_room(ledger, story, np.flatnonzero(allowed), behind)


def _no_moment(problem: Problem, story: int) -> str:
    """The rules about the moment, the one that closes most of them first."""
    window = problem.window
    found = Counter(
        why
        for moment in problem.moments
        for rule in MOMENT_RULES.values()
        if (why := rule(problem.stories[story], moment, window.settings, window.now)) is not None
    )
    if not found:
        return _("Op elk moment dat kan, staat al iets.")
    (first, count), *rest = found.most_common(2)
    if count < len(problem.moments) and rest:
        first = _("{one}, of {other}").format(one=first, other=rest[0][0])
    return _("Geen moment in deze weken kan: {why}.").format(why=first)


def _no_room(ledger: Ledger, story: int, allowed: Whole, behind: Behind) -> str:
    """What blocks the moments in the weeks that are not full; if all are full, what went first."""
    problem, rooms = ledger.problem, ledger.problem.rooms
    week_of = rooms.week_of[allowed]
    room = ledger.week[week_of] > 0
    if not room.any():
        return _others_first(ledger, story, behind)
    open_weeks = np.unique(week_of[room])
    if not ledger.teller[rooms.teller_of[story], open_weeks].any():
        teller = problem.stories[story].teller
        return _("{teller} vertelt in de weken met plaats al zoveel als kan ({maximum}).").format(
            teller=teller, maximum=problem.window.settings.teller_maximum(teller)
        )
    names = sorted({channel_name(c) for c in problem.stories[story].channels})
    return _("Op {channels} is op de dagen die overblijven geen plaats.").format(
        channels=listed(names)
    )


def _others_first(ledger: Ledger, story: int, behind: Behind) -> str:
    """Where the story is furthest behind what was placed."""
    rhythm = ledger.problem.window.settings.stories_a_week
    if not ledger.choice:
        return _("De weken zijn al vol: jullie ritme is {count} per week.").format(count=rhythm)
    name = min(_FIRST, key=lambda n: behind[n][story])
    why = _(_FIRST[name]) if behind[name][story] < 0 else _("andere vallen beter tussen de rest")
    return _("De weken zijn vol (ritme: {count} per week) en {why}.").format(count=rhythm, why=why)


def _behind(ledger: Ledger) -> Behind:
    """Per wish how many points each story wins or loses, in the mean, in the place of a placed
    one."""
    problem, placed = ledger.problem, sorted(ledger.choice)
    if not placed:
        return {}
    columns = {name: problem.parts[name][:, 0] for name in _FIRST if name in problem.parts}
    behind = {name: column - column[placed].mean() for name, column in columns.items()}
    gains = []
    for story in placed:
        moment = ledger.take(story)
        each = ledger.target_gains().sum(axis=1)
        gains.append(each - each[story])
        ledger.put(story, moment)
    behind["targets"] = np.mean(gains, axis=0)
    return behind
