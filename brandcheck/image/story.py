"""One story as far as its values go: of the calendar, or from an archive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.story import Status, Story

# Less than this, all values together, is a word in passing: a story's profile would be chance.
LEAST = 0.2
_TOLD = frozenset({Status.PUBLISHED, Status.ARCHIVED})


@dataclass(frozen=True, slots=True)
class ImageStory:
    """A story with the strength of each value in it (0 and up). `told`: it has been published;
    `text`: there is one, so the strengths come from reading it."""

    id: str
    title: str
    day: date | None = None
    voice: str = ""
    audience: str = ""
    channel: str = ""
    strengths: Mapping[str, float] = field(default_factory=dict)
    told: bool = True
    text: bool = True

    def shows(self, values: Iterable[str]) -> bool:
        """Whether it says something about these values."""
        return sum(self.strengths.get(value, 0.0) for value in values) >= LEAST


def image_story(story: Story) -> ImageStory:
    """A story of the calendar. What its text shows; without a text: the values that it was meant
    for, all alike."""
    reading = story.reading
    if reading is None:
        strengths = dict.fromkeys(story.values, 1.0)
    else:
        # Readings from before strengths were kept only know which values are there.
        strengths = reading.strengths or dict.fromkeys(reading.values, 1.0)
    moment = story.published_at or story.planned
    return ImageStory(
        id=story.id,
        title=story.title,
        day=in_amsterdam(moment).date() if moment else None,
        voice=story.voice,
        audience=story.audience,
        channel=story.channels[0] if story.channels else "",
        strengths=strengths,
        told=story.status in _TOLD,
        text=reading is not None,
    )


def shares_of(stories: Sequence[ImageStory], values: Sequence[str]) -> np.ndarray:
    """A row per story, a column per value, each row adding up to 1. Every story must show some of
    these values."""
    rows = [[max(0.0, story.strengths.get(value, 0.0)) for value in values] for story in stories]
    strengths = np.array(rows, dtype=float).reshape(len(stories), len(values))
    return strengths / strengths.sum(axis=1, keepdims=True)
