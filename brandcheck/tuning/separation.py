"""How well merkfit tells labelled posts apart: those one would publish from those one would not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.tuning.judging import Judged


@dataclass(frozen=True, slots=True)
class Separation:
    """Labelled posts with a score: `on` of them on-brand, `off` of them off-brand.

    `auc` is the share of pairs (one on-brand, one off-brand) in which the on-brand post scores
    higher; a tie counts half. `gap` is the mean on-brand score minus the mean off-brand score, in
    points. `threshold` is the score that parts the two best: halfway two neighbouring scores, where
    the share of on-brand posts above it plus that of off-brand posts under it is highest (Youden
    1950; the lowest such). `misjudged` are the on-brand posts under it and the off-brand posts
    above it, the furthest first. All are None or empty while a side has no posts.
    """

    auc: float | None
    gap: float | None
    threshold: float | None
    misjudged: tuple[Judged, ...]
    on: int
    off: int

    @property
    def pairs(self) -> int:
        """How many pairs there are to order."""
        return self.on * self.off

    @property
    def ordered(self) -> float:
        """How many of them are ordered right."""
        return 0.0 if self.auc is None else self.auc * self.pairs


def separation(posts: Sequence[Judged]) -> Separation:
    """The separation of the labelled posts among these."""
    on = [post for post in posts if post.post.on_brand is True and post.merkfit is not None]
    off = [post for post in posts if post.post.on_brand is False and post.merkfit is not None]
    if not on or not off:
        return Separation(None, None, None, (), len(on), len(off))
    high, low = _scores(on), _scores(off)
    limit = _threshold(high, low)
    wrong = [post for post, score in zip(on, high, strict=True) if score < limit]
    wrong += [post for post, score in zip(off, low, strict=True) if score > limit]
    wrong.sort(key=lambda post: -abs((post.merkfit or 0.0) - limit))
    gap = float(high.mean() - low.mean())
    return Separation(_auc(high, low), gap, limit, tuple(wrong), len(on), len(off))


def _scores(posts: Sequence[Judged]) -> np.ndarray:
    return np.array([post.merkfit for post in posts], dtype=float)


def _auc(high: np.ndarray, low: np.ndarray) -> float:
    """Share of pairs in the right order, by ranks: Mann and Whitney 1947."""
    ordered = np.sort(low)
    under = np.searchsorted(ordered, high, side="left")
    ties = np.searchsorted(ordered, high, side="right") - under
    return float((under + 0.5 * ties).sum() / (len(high) * len(low)))


def _threshold(high: np.ndarray, low: np.ndarray) -> float:
    scores = np.unique(np.concatenate([high, low]))
    between = (scores[:-1] + scores[1:]) / 2 if len(scores) > 1 else scores
    right = [(high > limit).mean() + (low < limit).mean() for limit in between]
    return float(between[int(np.argmax(right))])
