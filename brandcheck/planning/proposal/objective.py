"""The one function that says how good a filling is, whoever made it."""

from __future__ import annotations

from brandcheck.planning.proposal.problem import Choice, Problem


def objective(problem: Problem, choice: Choice) -> int:
    """The points of a filling, in hundredths."""
    day_of, targets = problem.rooms.day_of, problem.targets
    won, off = 0, targets.off.copy()
    traits, crowds = problem.traits.fixed.copy(), problem.rhythm.fixed.copy()
    for story, moment in choice.items():
        won += int(problem.points[story, moment])
        off += targets.effect[story]
        traits[:, day_of[moment]] += problem.traits.has[story]
        crowds[day_of[moment]] += 1
    lost = int(targets.costs(off).sum())
    return won - lost - problem.traits.cost(traits) - problem.rhythm.cost(crowds)
