"""The same rules and the same points as a model for CP-SAT, over a part of the cells.

A cell is a story on a moment. What a model leaves out cannot be chosen, so a few cells at a time
keep it small enough to be solved.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

import numpy as np
from ortools.sat.python import cp_model

from brandcheck.planning.proposal.arrays import Marks
from brandcheck.planning.proposal.problem import Choice, Problem

Key = TypeVar("Key", bound=Hashable)
Cell = tuple[int, int]
Bools = dict[Cell, cp_model.IntVar]
_sum = cp_model.LinearExpr.sum


class Model:
    """`put[story, moment]`, `on_day[story, day]` and `in_week[story, week]` say where a story goes.

    Every variable has a value in `first`, so that the solver starts from a whole answer.
    """

    def __init__(self, problem: Problem, cells: Marks, choice: Choice) -> None:
        self.problem, self.cp = problem, cp_model.CpModel()
        self.first: dict[cp_model.IntVar, int] = {}
        self._lost: list[cp_model.LinearExprT] = []
        rooms = problem.rooms
        self.put = {
            (int(s), int(m)): self._bool(choice.get(int(s)) == m) for s, m in np.argwhere(cells)
        }
        self.on_day = self._merged(self.put, lambda m: int(rooms.day_of[m]))
        week_of_day = dict(zip(rooms.day_of.tolist(), rooms.week_of.tolist(), strict=True))
        self.in_week = self._merged(self.on_day, lambda day: week_of_day[day])

    def _bool(self, first: bool) -> cp_model.IntVar:
        variable = self.cp.new_bool_var("")
        self.first[variable] = int(first)
        return variable

    def _merged(self, bools: Bools, coarser: Callable[[int], int]) -> Bools:
        """The same on a coarser second axis."""
        merged = {}
        for cell, parts in _by(bools, lambda cell: (cell[0], coarser(cell[1]))).items():
            if len(parts) == 1:
                merged[cell] = parts[0]
                continue
            merged[cell] = self._bool(any(self.first[part] for part in parts))
            self.cp.add(_sum(parts) == merged[cell])
        return merged

    def week_rules(self) -> None:
        """Every story once; no week and no teller beyond their room."""
        rooms = self.problem.rooms
        for weeks in _by(self.in_week, lambda cell: cell[0]).values():
            self.cp.add_at_most_one(weeks)
        for week, stories in _by(self.in_week, lambda cell: cell[1]).items():
            self._at_most(stories, int(rooms.week[week]))
        tellers = _by(self.in_week, lambda cell: (int(rooms.teller_of[cell[0]]), cell[1]))
        for (teller, week), stories in tellers.items():
            self._at_most(stories, int(rooms.teller[teller, week]))

    def moment_rules(self) -> None:
        """One story on a moment; no channel beyond its room or too close."""
        for stories in _by(self.put, lambda cell: cell[1]).values():
            self.cp.add_at_most_one(stories)
        for channel in range(len(self.problem.rooms.channels)):
            self._channel(channel)

    def _channel(self, channel: int) -> None:
        rooms = self.problem.rooms
        mine = rooms.has_channel[:, channel]
        days = _by({c: v for c, v in self.on_day.items() if mine[c[0]]}, lambda cell: cell[1])
        for day, stories in days.items():
            self._at_most(stories, int(rooms.channel[channel, day]))
        at = _by({c: v for c, v in self.put.items() if mine[c[0]]}, lambda cell: cell[1])
        for moments in self._crowds(channel, sorted(at)):
            self.cp.add_at_most_one(v for m in moments for v in at[m])

    def _crowds(self, channel: int, moments: list[int]) -> Iterable[list[int]]:
        """The largest sets of moments that lie too close together for this channel. Those within a
        day that has room for one story anyway say nothing new."""
        rooms, last = self.problem.rooms, -1
        for first in moments:
            crowd = [m for m in moments if m >= first and rooms.close[channel, first, m]]
            days = {int(rooms.day_of[m]) for m in crowd}
            single = len(days) == 1 and rooms.channel[channel, days.pop()] <= 1
            if len(crowd) > 1 and crowd[-1] > last and not single:
                yield crowd
            last = max([last, *crowd])

    def _at_most(self, bools: list[cp_model.IntVar], room: int) -> None:
        if len(bools) > room:
            self.cp.add(_sum(bools) <= room)

    def targets(self) -> None:
        """The points that the targets lose."""
        targets = self.problem.targets
        rows, bools = [s for s, _week in self.in_week], list(self.in_week.values())
        first = np.array([self.first[v] for v in bools], dtype=np.int64)
        few_many = zip(targets.too_few.tolist(), targets.too_many.tolist(), strict=True)
        for t, (few, many) in enumerate(few_many):
            each, start = targets.effect[rows, t], int(targets.off[t])
            most, now = abs(start) + int(np.abs(each).sum()), start + int(each @ first)
            under, over = self._whole(most, max(0, -now)), self._whole(most, max(0, now))
            off = cp_model.LinearExpr.weighted_sum(bools, each.tolist()) + start
            self.cp.add(over - under == off)
            self._lost += [few * under, many * over]

    def variety(self) -> None:
        """The points that stories alike in a row and crowded days lose."""
        traits, rhythm = self.problem.traits, self.problem.rhythm
        for k, weight in enumerate(traits.weight.tolist()):
            mine = {c: v for c, v in self.on_day.items() if traits.has[c[0], k]}
            self._spans(_by(mine, lambda cell: cell[1]), traits.fixed[k].tolist(), 2, 1, weight)
        days = _by(self.on_day, lambda cell: cell[1])
        for span, limit in enumerate(rhythm.limits, start=1):
            self._spans(days, rhythm.fixed.tolist(), span, limit, rhythm.weight)

    def _spans(
        self,
        days: dict[int, list[cp_model.IntVar]],
        fixed: list[int],
        span: int,
        limit: int,
        weight: int,
    ) -> None:
        """Each story over the limit in `span` days in a row loses points."""
        for start in range(len(fixed) - span + 1):
            run = range(start, start + span)
            bools = [v for day in run for v in days.get(day, ())]
            spare = limit - sum(fixed[day] for day in run)
            if bools and len(bools) > spare:
                now = sum(self.first[v] for v in bools) - spare
                over = self._whole(len(bools) + abs(spare), max(0, now))
                self.cp.add(over >= _sum(bools) - spare)
                self._lost.append(weight * over)

    def _whole(self, most: int, first: int) -> cp_model.IntVar:
        variable = self.cp.new_int_var(0, most, "")
        self.first[variable] = first
        return variable

    def aim(self) -> None:
        """The points of the cells, less what is lost: as high as can be."""
        points = [int(self.problem.points[cell]) for cell in self.put]
        won = cp_model.LinearExpr.weighted_sum(list(self.put.values()), points)
        self.cp.maximize(won - _sum(self._lost))


def _by(bools: Bools, key: Callable[[Cell], Key]) -> dict[Key, list[cp_model.IntVar]]:
    groups: dict[Key, list[cp_model.IntVar]] = defaultdict(list)
    for cell, variable in bools.items():
        groups[key(cell)].append(variable)
    return groups
