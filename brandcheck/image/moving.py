"""Which stories move the image: those in it that pull at it, and those that would sharpen it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.image.image import Image
from brandcheck.image.measures import divergence
from brandcheck.image.story import ImageStory, shares_of

# Less than this is no movement.
_NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Pull:
    """What one story does to the gap: with it minus without it. Below zero it brings the image
    closer to the wished one, above zero it draws it away. `value`: what it shows most, by place."""

    story: ImageStory
    gap: float
    value: int


@dataclass(frozen=True, slots=True)
class Sharpening:
    """A story that waits, and what the gap becomes when it is told after those before it.
    `value`: the value that it brings and that is short most, by place."""

    story: ImageStory
    before: float
    after: float
    value: int


def pulls(image: Image) -> tuple[Pull, ...]:
    """Every story's effect by leaving it out, the largest first."""
    count = len(image.stories)
    if count < 2:
        return ()
    without = (count * image.profile - image.shares) / (count - 1)
    now = float(divergence(image.profile, image.wished))
    gaps = now - divergence(np.clip(without, 0.0, 1.0), image.wished)
    found = (
        Pull(story, float(gap), int(np.argmax(row)))
        for story, gap, row in zip(image.stories, gaps, image.shares, strict=True)
    )
    return tuple(sorted(found, key=lambda pull: -abs(pull.gap)))


def sharpen(image: Image, waiting: Sequence[ImageStory], most: int = 5) -> tuple[Sharpening, ...]:
    """The stories that, one after another, bring the image closest to the wished one; none when
    nothing that waits helps."""
    left = [story for story in waiting if story.shows(image.values)]
    if not left or not len(image.stories):
        return ()
    rows, found = shares_of(left, image.values), []
    whole, count = image.profile * len(image.stories), len(image.stories)
    before = float(divergence(image.profile, image.wished))
    while left and len(found) < most:
        gaps = divergence((whole + rows) / (count + 1), image.wished)
        best = int(np.argmin(gaps))
        after = float(gaps[best])
        if after > before - _NOTHING:
            break
        short = np.where(rows[best] > 0, image.wished - whole / count, -np.inf)
        found.append(Sharpening(left.pop(best), before, after, int(np.argmax(short))))
        whole, count, before = whole + rows[best], count + 1, after
        rows = np.delete(rows, best, axis=0)
    return tuple(found)
