"""A proposal as numbers: what each story brings on each moment, and how much room there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np

from brandcheck.planning.hours import somebody_answers
from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.proposal.arrays import Marks, Whole
from brandcheck.planning.proposal.moment_rules import MOMENT_RULES, asks_something, not_plannable
from brandcheck.planning.proposal.points import parts_of
from brandcheck.planning.proposal.rooms import Rooms, rooms_of
from brandcheck.planning.proposal.slots import open_moments
from brandcheck.planning.proposal.targets import Targets, targets_of
from brandcheck.planning.proposal.variety import Rhythm, Traits, rhythm_of, traits_of
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.wishes import Wishes
from brandcheck.planning.story import Story

_NEAR = timedelta(weeks=1)
# The number of a story to the number of its moment.
Choice = dict[int, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """S stories that may come, M moments in UTC, D days of posting."""

    window: Window
    stories: tuple[Story, ...]
    moments: tuple[datetime, ...]
    days: tuple[date, ...]
    allowed: Marks  # S x M, by the rules about a story and a moment
    parts: dict[str, Whole]  # name of a wish to points, S x M
    points: Whole  # S x M: the sum of the parts
    rooms: Rooms
    traits: Traits
    rhythm: Rhythm
    targets: Targets


def build(window: Window, wishes: Wishes) -> Problem:
    """The numbers of a proposal for these weeks."""
    moments = open_moments(window)
    open_days = {in_amsterdam(m).date() for m in moments}
    near = [p for p in window.fixed if window.start - _NEAR <= p.moment < window.end + _NEAR]
    days = tuple(sorted(open_days | {in_amsterdam(p.moment).date() for p in near}))
    parts = parts_of(window, moments, wishes)
    return Problem(
        window=window,
        stories=window.candidates,
        moments=moments,
        days=days,
        allowed=_allowed(window, moments),
        parts=parts,
        points=np.sum(list(parts.values()), axis=0),
        rooms=rooms_of(window, moments, days),
        traits=traits_of(window, days, near, wishes),
        rhythm=rhythm_of(window, days, near, len(open_days), wishes),
        targets=targets_of(window, wishes),
    )


def _allowed(window: Window, moments: Sequence[datetime]) -> Marks:
    """The moments are open already; a story's own rules are asked only where it has any."""
    allowed = np.ones((len(window.candidates), len(moments)), dtype=bool)
    taken = {p.moment for p in window.fixed}
    free = np.array([m not in taken for m in moments], dtype=bool)
    answered = np.array([somebody_answers(m, window.settings) for m in moments], dtype=bool)
    for row, story in zip(allowed, window.candidates, strict=True):
        row &= free if not_plannable(story) is None else False
        row &= answered if asks_something(story) else True
        rules = [MOMENT_RULES["window"]] if story.embargo or story.expiry else []
        rules += [MOMENT_RULES["deadline"]] if story.deadline else []
        for rule in rules:
            row &= [rule(story, m, window.settings, window.now) is None for m in moments]
    return allowed
