"""The simple planner: the best story on the best moment first, then changes as long as they help.

It is the solver's first answer and the peer that the benchmark runs beside it.
"""

from __future__ import annotations

import numpy as np

from brandcheck.planning.proposal.arrays import Marks
from brandcheck.planning.proposal.ledger import Ledger
from brandcheck.planning.proposal.problem import Choice, Problem

_ROUNDS = 20
# Below any points, and still a number that can be negated.
_NEVER = -(10**15)


def fill(problem: Problem) -> Choice:
    """A filling to which no story can be added, moved or exchanged for another one with profit."""
    return arrange(problem, {})


def arrange(problem: Problem, week_of: dict[int, int]) -> Choice:
    """The same, after these stories got a moment in their week as far as there is one."""
    ledger = Ledger(problem)
    if not problem.allowed.any():
        return {}
    inside = np.zeros(problem.allowed.shape, dtype=bool)
    for story, week in week_of.items():
        inside[story] = problem.rooms.week_of == week
    _insert(ledger, inside)
    _insert(ledger)
    for _round in range(_ROUNDS):
        if not _improve(ledger):
            break
    return dict(ledger.choice)


def _best(ledger: Ledger, cells: Marks | None = None) -> tuple[int, int, int]:
    """Story, moment and points of the best next step in these cells; the first one of equals."""
    possible = ledger.possible() if cells is None else ledger.possible() & cells
    gains = np.where(possible, ledger.gains(), _NEVER)
    story, moment = np.unravel_index(int(gains.argmax()), gains.shape)
    return int(story), int(moment), int(gains[story, moment])


def _insert(ledger: Ledger, cells: Marks | None = None) -> bool:
    changed = False
    while (best := _best(ledger, cells))[2] > 0:
        ledger.put(*best[:2])
        changed = True
    return changed


def _improve(ledger: Ledger) -> bool:
    changed = False
    for story in sorted(ledger.choice):
        moment = ledger.take(story)
        value = int(ledger.gains()[story, moment])
        other, there, worth = _best(ledger)
        better = worth > max(value, 0)
        changed |= better or value < 0
        if better:
            ledger.put(other, there)
        elif value >= 0:
            ledger.put(story, moment)
    return _insert(ledger) or changed
