"""The targets of balance, over the four weeks that end with the weeks to fill.

Those of the editor, and for a dimension without any the even shares that the balance shows, which
weigh less. A share is a part of the stories of which it can be told, as the balance counts it.
*Continu* is no target here: it is about the hour, and the hours have wishes of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from brandcheck.planning.balance import DIMENSIONS, aim_of, has
from brandcheck.planning.calendar import Dimension
from brandcheck.planning.proposal.arrays import Marks, Whole, whole
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.wishes import Wishes
from brandcheck.planning.story import Story

_HOURS = ("c", "continu")


class Target(NamedTuple):
    """A share to reach. `least`: more is no overload."""

    dimension: Dimension
    key: str
    percent: int
    suggested: bool
    least: bool


@dataclass(frozen=True, slots=True)
class Targets:
    """S stories, T targets. *Off* is how many hundredths of a story there are above (or, below
    zero, under) a target."""

    all: tuple[Target, ...]
    told: Marks  # S x T: it can be told whether the story has the key
    has: Marks  # S x T
    effect: Whole  # S x T: what the story adds to *off*
    fixed: Whole  # T: fixed stories with the key
    of: Whole  # T: fixed stories of which it can be told
    off: Whole  # T, by the fixed stories
    too_few: Whole  # T: points per hundredth of a story
    too_many: Whole  # T

    def costs(self, off: Whole) -> Whole:
        """The points that this much off loses, per target."""
        return self.too_few * np.maximum(0, -off) + self.too_many * np.maximum(0, off)

    def gains(self, off: Whole) -> Whole:
        """The points that one more story wins or loses, per story and target."""
        return self.costs(off) - self.costs(off + self.effect)


def targets_of(window: Window, wishes: Wishes) -> Targets:
    """The targets with what the fixed stories of the four weeks do for them."""
    found = tuple(target for dimension in DIMENSIONS for target in _targets(dimension, window))
    standing = [p.story for p in window.fixed if window.balance_start <= p.moment < window.end]
    told, has_key = _answers(window.candidates, found, window)
    fixed_told, fixed_has = _answers(standing, found, window)
    percent = whole(target.percent for target in found)
    effect = 100 * has_key.astype(np.int64) - percent * told
    fixed, of = fixed_has.sum(axis=0), fixed_told.sum(axis=0)
    return Targets(
        all=found,
        told=told,
        has=has_key,
        effect=effect,
        fixed=fixed,
        of=of,
        off=100 * fixed - percent * of,
        too_few=whole(
            wishes.suggested_too_few if target.suggested else wishes.too_few for target in found
        ),
        too_many=whole(_too_many(target, wishes) for target in found),
    )


def _targets(dimension: Dimension, window: Window) -> list[Target]:
    aim = aim_of(dimension, window.brand, window.settings)
    return [
        Target(dimension, key, round(100 * share), aim.suggested, aim.least)
        for key, share in aim.shares.items()
        if (dimension, key) != _HOURS
    ]


def _too_many(target: Target, wishes: Wishes) -> int:
    if target.least:
        return 0
    return wishes.suggested_too_many if target.suggested else wishes.too_many


def _answers(
    stories: Sequence[Story], targets: Sequence[Target], window: Window
) -> tuple[Marks, Marks]:
    """Of which stories it can be told, and which have the key."""
    rows = [[has(s, t.dimension, t.key, window.settings) for t in targets] for s in stories]
    shape = (len(stories), len(targets))
    told = np.array([[answer is not None for answer in row] for row in rows], dtype=bool)
    having = np.array([[answer is True for answer in row] for row in rows], dtype=bool)
    return told.reshape(shape), having.reshape(shape)
