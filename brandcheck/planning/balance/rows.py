"""Counting: how often a key comes by, against its target, and how long ago it last did.

A share is a part of the stories of which it can be told. Voices and classes of conversation add up
to 1; a story may have several values, C's and channels, so there shares may add up to more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from brandcheck.planning.balance.having import has
from brandcheck.planning.balance.keys import Key
from brandcheck.planning.balance.targets import Aim
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.moments import Week
from brandcheck.planning.story import Status, Story

# Under four stories a share says nothing: one story is then a third or more.
FEW = 4
# One story over the target is chance.
OVER = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One key. `of`: the stories of which it can be told; `share` is `count` of those.

    `gap` is target minus share: above zero too little, below zero too much; None without a target
    or a story. `without`: the weeks, up to the last one looked at, in which no story had it;
    `never` when no story in sight had it.
    """

    key: str
    label: str
    phrase: str
    phrases: str
    count: int
    of: int
    share: float
    target: float | None
    gap: float | None
    least: bool
    without: int
    never: bool
    expected: float

    @property
    def wanted(self) -> int | None:
        """The target in whole stories."""
        return None if self.target is None else int(self.target * self.of + 0.5)

    @property
    def missing(self) -> int:
        """How many stories short, once there are enough to say so."""
        if self.wanted is None or self.of < FEW:
            return 0
        return max(0, self.wanted - self.count)

    @property
    def too_many(self) -> int:
        """How many stories over the target, from two on."""
        if self.wanted is None or self.of < FEW or self.least:
            return 0
        over = self.count - self.wanted
        return over if over >= OVER else 0

    @property
    def drought(self) -> bool:
        """Two weeks or more without, while by its target one story at least was to be expected."""
        return self.without >= 2 and self.expected >= 1

    @property
    def wished(self) -> bool:
        """Whether a story with this key would help."""
        return self.drought or self.missing > 0


@dataclass(frozen=True, slots=True)
class Sight:
    """What is looked at: the stories that count, and those of the weeks up to the last one."""

    counted: tuple[Story, ...]
    by_week: tuple[tuple[Story, ...], ...]
    settings: CalendarSettings


def on_the_calendar(story: Story) -> bool:
    """Whether a story counts: it has a moment, and was not rejected or thrown away. What is still
    an idea or a concept counts too, as soon as somebody gave it a moment."""
    gone = story.status is Status.ARCHIVED and story.published_at is None
    return bool(story.planned) and not (gone or story.deleted or story.status is Status.REJECTED)


def sight(
    stories: Iterable[Story], settings: CalendarSettings, last: Week, weeks: int, look_back: int
) -> Sight:
    """The stories of the `weeks` weeks that end with `last`, and week by week, newest first, those
    since the first story, `look_back` weeks at most."""
    kept = [story for story in stories if on_the_calendar(story)]
    by_week: list[tuple[Story, ...]] = []
    for back in range(max(look_back, weeks)):
        week = last.later(-back)
        by_week.append(tuple(s for s in kept if s.planned and week.start <= s.planned < week.end))
    counted = tuple(story for found in by_week[:weeks] for story in found)
    while by_week and not by_week[-1]:
        by_week.pop()
    return Sight(counted, tuple(by_week[:look_back]), settings)


def row_of(dimension: Dimension, key: Key, aim: Aim, seen: Sight) -> Row:
    """The row of one key."""
    told = [has(story, dimension, key.key, seen.settings) for story in seen.counted]
    count, of = told.count(True), len(told) - told.count(None)
    share = count / of if of else 0.0
    target = aim.shares.get(key.key)
    without, passed = _weeks_without(dimension, key.key, seen)
    return Row(
        key=key.key,
        label=key.label,
        phrase=key.phrase,
        phrases=key.phrases,
        count=count,
        of=of,
        share=share,
        target=target,
        gap=target - share if target is not None and of else None,
        least=aim.least,
        without=without,
        never=without > 0 and without == len(seen.by_week),
        expected=(target or 0) * passed,
    )


def _weeks_without(dimension: Dimension, key: str, seen: Sight) -> tuple[int, int]:
    """The weeks in which surely no story had the key, and how many stories passed in them."""
    weeks = passed = 0
    for found in seen.by_week:
        told = [has(story, dimension, key, seen.settings) for story in found]
        if any(answer is not False for answer in told):
            break
        weeks, passed = weeks + 1, passed + len(found)
    return weeks, passed


def unknown_stories(dimension: Dimension, keys: Sequence[Key], seen: Sight) -> int:
    """Of how many stories something cannot be told in this dimension."""
    return sum(
        any(has(story, dimension, key.key, seen.settings) is None for key in keys)
        for story in seen.counted
    )
