"""Whether one voice, audience or channel gives another image than the rest of the stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from brandcheck.image.image import Image
from brandcheck.image.measures import divergence
from brandcheck.image.resampling import Interval, interval, rounds_for
from brandcheck.image.thresholds import shipped_thresholds

By = Literal["voice", "audience", "channel"]
# One in twenty groups would seem to differ by chance, over all groups that are compared.
_CHANCE = 0.05
_SHUFFLES = 2000


@dataclass(frozen=True, slots=True)
class Comparison:
    """The divergence between two parts. `chance`: what shuffling the stories between them reaches
    in 95 of 100 cases (stricter where several are compared); beyond it the parts differ."""

    distance: float
    interval: Interval
    chance: float

    @property
    def differs(self) -> bool:
        """Whether chance does not explain it."""
        return self.distance > self.chance


@dataclass(frozen=True, eq=False)
class Group:
    """The stories of one voice, audience, channel or quarter. `compared` is None where they or the
    others are too few. `others`: the profile that it is held against."""

    key: str
    count: int
    profile: np.ndarray
    others: np.ndarray
    compared: Comparison | None

    @property
    def differs(self) -> bool:
        """Whether it surely sounds different."""
        return self.compared is not None and self.compared.differs

    @property
    def more(self) -> int:
        """The value that it shows most more often than the others, by its place."""
        return int(np.argmax(self.profile - self.others))

    @property
    def less(self) -> int:
        """The value that it shows most less often than the others, by its place."""
        return int(np.argmin(self.profile - self.others))


def groups(image: Image, by: By, seed: int = 0) -> tuple[Group, ...]:
    """Each voice, audience or channel in the stories against all others, the largest first."""
    keys = np.array([getattr(story, by) for story in image.stories], dtype=object)
    counts = {key: int((keys == key).sum()) for key in dict.fromkeys(keys) if key}
    told = [key for key, count in counts.items() if _enough(count, len(keys) - count)]
    found = [
        Group(
            key,
            count,
            image.shares[keys == key].mean(axis=0),
            _mean(image.shares[keys != key]),
            compare(image.shares[keys == key], image.shares[keys != key], len(told), seed)
            if key in told
            else None,
        )
        for key, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda group: -group.count))


def compare(part: np.ndarray, rest: np.ndarray, comparisons: int = 1, seed: int = 0) -> Comparison:
    """One part of the stories against another, each a row of shares. The more comparisons are
    made, the more each has to differ (Bonferroni)."""
    random = np.random.default_rng(seed)
    distance = float(divergence(part.mean(axis=0), rest.mean(axis=0)))
    rounds = rounds_for(len(part) + len(rest))
    drawn = divergence(_drawn(part, rounds, random), _drawn(rest, rounds, random))
    shuffled = _shuffled(np.concatenate([part, rest]), len(part), random)
    chance = float(np.quantile(shuffled, 1 - _CHANCE / max(1, comparisons)))
    return Comparison(distance, interval(distance, drawn), chance)


def _enough(count: int, others: int) -> bool:
    fewest = shipped_thresholds().fewest_in_group
    return count >= fewest and others >= fewest


def _mean(shares: np.ndarray) -> np.ndarray:
    return shares.mean(axis=0) if len(shares) else np.zeros(shares.shape[1])


def _drawn(shares: np.ndarray, rounds: int, random: np.random.Generator) -> np.ndarray:
    """The profile of every draw of these stories."""
    stories = len(shares)
    counts = random.multinomial(stories, np.full(stories, 1 / stories), size=rounds)
    return counts @ shares / stories


def _shuffled(shares: np.ndarray, first: int, random: np.random.Generator) -> np.ndarray:
    """The divergence between `first` stories taken at random and the others, time after time."""
    whole, stories = shares.sum(axis=0), len(shares)
    rounds = range(rounds_for(stories, _SHUFFLES))
    taken = np.array([shares[random.permutation(stories)[:first]].sum(axis=0) for _round in rounds])
    others = np.clip(whole - taken, 0.0, None)
    return divergence(taken / first, others / (stories - first))


def differing(found: Sequence[Group]) -> tuple[Group, ...]:
    """The groups that surely sound different, the most different first."""
    sure = [group for group in found if group.compared and group.compared.differs]
    return tuple(sorted(sure, key=lambda g: -g.compared.distance if g.compared else 0.0))
