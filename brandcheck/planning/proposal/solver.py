"""The search with CP-SAT: which story in which week, then better and better within some weeks.

All stories on all moments at once is too much for a second of work. So the solver first divides the
stories over the weeks by the targets alone; the simple planner gives them moments. Then it solves
one week after another to the end with everything else as it stands; then where all placed stories
stand, two weeks at a time, and the weeks again, as long as that helps and its work lasts.

One worker, a fixed seed and a limit in the solver's own units of work instead of seconds: the same
question gets the same answer, on a slow machine as on a fast one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import ceil
from typing import NamedTuple

import numpy as np
from ortools.sat.python import cp_model

from brandcheck.planning.proposal.arrays import Marks
from brandcheck.planning.proposal.greedy import arrange
from brandcheck.planning.proposal.ledger import Ledger
from brandcheck.planning.proposal.model import Model
from brandcheck.planning.proposal.objective import objective
from brandcheck.planning.proposal.problem import Choice, Problem

_SEED = 1
# Units of work, about a second each: in all, at most for each kind of step, and for building one.
_WORK, _DIVIDING, _WEEK, _ALL, _BUILDING = 0.9, 0.3, 0.2, 0.3, 0.03
# Stories that are divided over a week, at most.
_DIVIDED = 300
# Stories that may come in beside those that stand there.
_NEWCOMERS, _FEW_NEWCOMERS = 30, 10
# Below any points, and still a number that can be negated.
_NEVER = -(10**15)


class _Step(NamedTuple):
    """Weeks to solve again: with how many newcomers and moments a day, and how much work."""

    weeks: Sequence[int]
    newcomers: int
    moments_a_day: int
    work: float


class _Solver:
    """Spends a budget of work."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.left = _WORK

    def best(self, model: Model, work: float) -> list[tuple[int, int]] | None:
        """The cells of the best answer found, or None without one."""
        for variable, value in model.first.items():
            model.cp.add_hint(variable, value)
        solver = cp_model.CpSolver()
        parameters = solver.parameters
        parameters.num_workers, parameters.random_seed = 1, _SEED
        parameters.max_deterministic_time = min(work, self.left)
        parameters.cp_model_probing_level = parameters.symmetry_level = 0
        parameters.linearization_level = 2
        status = solver.solve(model.cp)
        self.left -= solver.deterministic_time + _BUILDING
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        return [cell for cell, variable in model.put.items() if solver.boolean_value(variable)]


def solve(problem: Problem, first: Choice) -> Choice:
    """A filling that is at least as good as the first one."""
    if not problem.allowed.any():
        return dict(first)
    solver = _Solver(problem)
    best = _better(problem, first, _divided(solver, first))
    for cycle in _cycles(problem):
        before = best
        for step in cycle:
            if solver.left > 0:
                best = _better(problem, best, _solved(solver, best, step))
        if best == before:
            break
    return best


def _better(problem: Problem, one: Choice, other: Choice) -> Choice:
    return other if objective(problem, other) > objective(problem, one) else one


def _divided(solver: _Solver, first: Choice) -> Choice:
    """Each story once per week on its best moment: then only weeks, tellers and targets matter."""
    problem = solver.problem
    points = np.where(Ledger(problem).possible(), problem.points, _NEVER)
    cells = np.zeros(points.shape, dtype=bool)
    for week in range(problem.window.weeks):
        inside = np.where(problem.rooms.week_of == week, points, _NEVER)
        best = inside.argmax(axis=1)
        rows = np.flatnonzero(inside.max(axis=1) > _NEVER)
        rows = rows[np.argsort(-inside.max(axis=1)[rows], kind="stable")[:_DIVIDED]]
        cells[rows, best[rows]] = True
    model = Model(problem, cells, first)
    model.week_rules()
    model.targets()
    model.aim()
    chosen = solver.best(model, _DIVIDING)
    if chosen is None:
        return first
    week_of = problem.rooms.week_of
    return arrange(problem, {story: int(week_of[moment]) for story, moment in chosen})


def _cycles(problem: Problem) -> Iterator[list[_Step]]:
    """The steps; a cycle that helps nothing is the last one."""
    weeks = range(problem.window.weeks)
    moments = 1 + ceil(problem.rhythm.limits[0])
    each = [_Step([week], _NEWCOMERS, moments, _WEEK) for week in weeks]
    pairs = [_Step(pair, _FEW_NEWCOMERS, 1, _WEEK) for pair in combinations(weeks, 2)]
    yield each
    while True:
        yield ([_Step(weeks, 0, 1, _ALL)] if len(weeks) > 1 else []) + pairs + each


def _solved(solver: _Solver, choice: Choice, step: _Step) -> Choice:
    model = Model(solver.problem, _cells(solver.problem, choice, step), choice)
    model.week_rules()
    model.moment_rules()
    model.targets()
    model.variety()
    model.aim()
    found = solver.best(model, step.work)
    return choice if found is None else dict(found)


def _cells(problem: Problem, choice: Choice, step: _Step) -> Marks:
    """The stories in these weeks and the best newcomers, on the best moments of each day there;
    what stands elsewhere stays on its cell."""
    inside = np.isin(problem.rooms.week_of, step.weeks)
    ledger = Ledger(problem)
    elsewhere = {story: moment for story, moment in choice.items() if not inside[moment]}
    for story, moment in elsewhere.items():
        ledger.put(story, moment)
    gains = np.where(ledger.possible() & inside, ledger.gains(), _NEVER)
    keep = np.isin(np.arange(len(problem.stories)), [s for s in choice if s not in elsewhere])
    order = np.argsort(-gains.max(axis=1), kind="stable")
    keep[[s for s in order if not keep[s]][: step.newcomers]] = True
    cells = _best_of_each_day(problem, gains, step.moments_a_day) & keep[:, None]
    cells[list(choice), list(choice.values())] = True
    return cells


def _best_of_each_day(problem: Problem, gains: np.ndarray, count: int) -> Marks:
    best = np.zeros(gains.shape, dtype=bool)
    for day in range(len(problem.days)):
        moments = np.flatnonzero(problem.rooms.day_of == day)
        order = np.argsort(-gains[:, moments], axis=1, kind="stable")[:, :count]
        np.put_along_axis(best, moments[order], True, axis=1)
    return best & (gains > _NEVER)
