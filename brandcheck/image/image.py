"""The image that all stories together give, with how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.image.measures import Figures, breadth, figures_of
from brandcheck.image.resampling import Interval, draws, interval
from brandcheck.image.story import ImageStory, shares_of
from brandcheck.image.thresholds import shipped_thresholds
from brandcheck.image.verdict import Verdict, verdict_of
from brandcheck.image.wished import as_row


@dataclass(frozen=True)
class Certainty:
    """What drawing the stories again does: the intervals of the figures and of each value's share,
    and the part of the draws that comes to the same verdict."""

    breadth: Interval
    incoherence: Interval
    gap: Interval
    shares: tuple[Interval, ...]
    same: float


@dataclass(frozen=True, eq=False)
class Image:
    """`stories` are those that show a value, `silent` those with a text that shows none. `shares`
    has a row per story; `profile` is their mean, so every story counts as one.

    `figures`, `verdict` and `certainty` are None under ten stories, or with fewer than two values.
    """

    values: tuple[str, ...]
    stories: tuple[ImageStory, ...]
    silent: tuple[ImageStory, ...]
    shares: np.ndarray
    profile: np.ndarray
    wished: np.ndarray
    figures: Figures | None = None
    verdict: Verdict | None = None
    certainty: Certainty | None = None

    @property
    def misplaced(self) -> float:
        """The part of the image that goes to other values than was wished: half the sum of the
        differences, 0 to 1."""
        return float(np.abs(self.profile - self.wished).sum() / 2)


def image_of(
    stories: Sequence[ImageStory],
    values: Sequence[str],
    desired: Mapping[str, float],
    seed: int = 0,
) -> Image:
    """The image of stories over values, held against the desired profile. Stories without a text
    are left out. The same stories and seed give the same image."""
    read = [story for story in stories if story.text]
    heard = tuple(story for story in read if story.shows(values))
    silent = tuple(story for story in read if not story.shows(values))
    shares, wished = shares_of(heard, values), as_row(desired, values)
    profile = shares.mean(axis=0) if heard else np.zeros(len(values))
    bare = Image(tuple(values), heard, silent, shares, profile, wished)
    if len(heard) < shipped_thresholds().fewest_stories or len(values) < 2:
        return bare
    figures = figures_of(shares, wished)
    verdict = verdict_of(figures, breadth(wished))
    certainty = _certainty(shares, wished, figures, verdict, seed)
    return Image(bare.values, heard, silent, shares, profile, wished, figures, verdict, certainty)


def _certainty(
    shares: np.ndarray, wished: np.ndarray, figures: Figures, verdict: Verdict, seed: int
) -> Certainty:
    counts = list(draws(len(shares), seed))
    drawn = [figures_of(shares, wished, each) for each in counts]
    profiles = np.array([each @ shares / len(shares) for each in counts])
    wide, mean = breadth(wished), shares.mean(axis=0)
    columns = {
        name: interval(getattr(figures, name), np.array([getattr(d, name) for d in drawn]))
        for name in ("breadth", "incoherence", "gap")
    }
    return Certainty(
        **columns,
        shares=tuple(interval(float(mean[v]), profiles[:, v]) for v in range(len(mean))),
        same=float(np.mean([verdict_of(each, wide) is verdict for each in drawn])),
    )
