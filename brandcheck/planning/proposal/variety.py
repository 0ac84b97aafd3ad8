"""Variety and rhythm: no two alike in a row, and not everything on Monday.

*In a row* is on one day, or on one day of posting and the next (Friday and Monday, when nothing is
posted in the weekend). For each key the story after the first in such a pair of days costs points.
Two on one day lie in two pairs, so they cost twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

import numpy as np

from brandcheck.planning.calendar import Dimension
from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.proposal.arrays import UNIT, Marks, Whole, marks, whole
from brandcheck.planning.proposal.placed import Placed
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.wishes import Wishes
from brandcheck.planning.story import Story

Name = tuple[Dimension, str]
_SPANS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Traits:
    """What may not come back too soon: S stories, K traits, D days of posting."""

    names: tuple[Name, ...]
    has: Marks  # S x K
    weight: Whole  # K
    fixed: Whole  # K x D: how many fixed stories

    def cost(self, counts: Whole) -> int:
        """The points that these counts (K x D) lose."""
        pairs = counts[:, :-1] + counts[:, 1:] - 1
        return int(self.weight @ np.maximum(0, pairs).sum(axis=1))

    def cost_of_one_more(self, counts: Whole) -> Whole:
        """The points that one more loses, per trait and day."""
        full = (counts[:, :-1] + counts[:, 1:] >= 1).astype(np.int64)
        more = np.zeros_like(counts)
        more[:, :-1] += full
        more[:, 1:] += full
        return more * self.weight[:, None]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many stories one, two and three days of posting in a row may have."""

    limits: tuple[int, ...]
    weight: int
    fixed: Whole  # D

    def cost(self, counts: Whole) -> int:
        """The points that these counts (D) lose."""
        over = [
            np.maximum(0, _sums(counts, span) - limit).sum()
            for span, limit in zip(_SPANS, self.limits, strict=True)
        ]
        return self.weight * int(sum(over))

    def cost_of_one_more(self, counts: Whole) -> Whole:
        """The points that one more loses, per day."""
        more = np.zeros_like(counts)
        for span, limit in zip(_SPANS, self.limits, strict=True):
            full = (_sums(counts, span) >= limit).astype(np.int64)
            for shift in range(span):
                more[shift : shift + len(full)] += full
        return self.weight * more


def traits_of(
    window: Window, days: Sequence[date], near: Sequence[Placed], wishes: Wishes
) -> Traits:
    """The traits of all these stories; `near` are the fixed ones in and just around the weeks."""
    own = [_names(story) for story in window.candidates]
    names = tuple(sorted(set().union(*own)))
    number = {name: n for n, name in enumerate(names)}
    fixed = np.zeros((len(names), len(days)), dtype=np.int64)
    for p in near:
        for name in _names(p.story) & number.keys():
            fixed[number[name], days.index(in_amsterdam(p.moment).date())] += 1
    weight = whole(UNIT * wishes.alike[dimension] for dimension, _key in names)
    return Traits(names, marks(own, names), weight, fixed)


def rhythm_of(
    window: Window, days: Sequence[date], near: Sequence[Placed], open_days: int, wishes: Wishes
) -> Rhythm:
    """An even rhythm over the days on which something can be posted."""
    a_day = window.settings.stories_a_week * window.weeks / max(1, open_days)
    fixed = np.zeros(len(days), dtype=np.int64)
    for p in near:
        fixed[days.index(in_amsterdam(p.moment).date())] += 1
    limits = tuple(ceil(span * a_day) for span in _SPANS)
    return Rhythm(limits, UNIT * wishes.crowded, fixed)


def _names(story: Story) -> set[Name]:
    shown = story.reading.values if story.reading else ()
    keys: dict[Dimension, tuple[str, ...]] = {
        "value": story.values or shown,
        "teller": (story.teller,),
        "channel": story.channels,
        "audience": (story.audience,),
    }
    return {(dimension, key) for dimension in keys for key in keys[dimension] if key}


def _sums(counts: Whole, span: int) -> Whole:
    """The sum of each `span` days in a row."""
    if len(counts) < span:
        return np.zeros(0, dtype=np.int64)
    return np.convolve(counts, np.ones(span, dtype=np.int64), mode="valid")
