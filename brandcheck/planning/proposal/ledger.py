"""Keeps the counts of a filling while stories go in and out, and says what one more would bring."""

from __future__ import annotations

import numpy as np

from brandcheck.planning.proposal.arrays import Marks, Whole
from brandcheck.planning.proposal.problem import Choice, Problem


class Ledger:
    """A filling with its counts. Story and moment are numbers in the problem.

    `off`: how far each target is off (T), in hundredths of a story; `crowd`: how many stories stand
    on each day (D), the fixed ones included.
    """

    def __init__(self, problem: Problem) -> None:
        rooms = problem.rooms
        self.problem = problem
        self.choice: Choice = {}
        self.week, self.teller = rooms.week.copy(), rooms.teller.copy()
        self._channel = rooms.channel.copy()
        self._near = np.zeros(rooms.channel_open.shape, dtype=np.int64)
        self._taken = np.zeros(len(problem.moments), dtype=bool)
        self._traits, self.crowd = problem.traits.fixed.copy(), problem.rhythm.fixed.copy()
        self.off = problem.targets.off.copy()

    def put(self, story: int, moment: int) -> None:
        """Places a story that has no moment yet."""
        self.choice[story] = moment
        self._count(story, moment, 1)

    def take(self, story: int) -> int:
        """Takes a story out again; gives the moment that it had."""
        moment = self.choice.pop(story)
        self._count(story, moment, -1)
        return moment

    def _count(self, story: int, moment: int, by: int) -> None:
        problem, rooms = self.problem, self.problem.rooms
        day, week = rooms.day_of[moment], rooms.week_of[moment]
        channels = np.flatnonzero(rooms.has_channel[story])
        self.week[week] -= by
        self.teller[rooms.teller_of[story], week] -= by
        self._channel[channels, day] -= by
        self._near[channels] += by * rooms.close[channels, moment]
        self._taken[moment] = by > 0
        self._traits[:, day] += by * problem.traits.has[story]
        self.crowd[day] += by
        self.off += by * problem.targets.effect[story]

    def possible(self) -> Marks:
        """Which stories (S) the hard rules still let in on which moments (M)."""
        rooms = self.problem.rooms
        channel = rooms.channel_open & (self._near == 0) & (self._channel[:, rooms.day_of] > 0)
        blocked = rooms.has_channel.astype(np.int64) @ ~channel
        teller = (self.teller > 0)[rooms.teller_of][:, rooms.week_of]
        room = (self.week > 0)[rooms.week_of] & ~self._taken
        possible = self.problem.allowed & (blocked == 0) & teller & room
        possible[list(self.choice)] = False
        return possible

    def gains(self) -> Whole:
        """The points that each story would bring on each moment, whether or not it is possible."""
        day_of = self.problem.rooms.day_of
        return (
            self.problem.points
            + self.target_gains().sum(axis=1)[:, None]
            - self.trait_costs()[:, day_of]
            - self.crowd_costs()[day_of]
        )

    def target_gains(self) -> Whole:
        """What a story does for each target (S x T)."""
        return self.problem.targets.gains(self.off)

    def trait_costs(self) -> Whole:
        """What being alike costs a story on each day (S x D)."""
        traits = self.problem.traits
        # As floats it is many times faster, and whole numbers of this size stay exact.
        costs = traits.has.astype(np.float64) @ self.costs_per_trait()
        return costs.astype(np.int64)

    def costs_per_trait(self) -> Whole:
        """What one more with a trait costs on each day (K x D)."""
        return self.problem.traits.cost_of_one_more(self._traits)

    def crowd_costs(self) -> Whole:
        """What one more costs on each day (D)."""
        return self.problem.rhythm.cost_of_one_more(self.crowd)
