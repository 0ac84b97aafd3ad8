"""Whether a keyword means one thing: how far the sentences it stands in are from its value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.signals.meaning import text_vector, without_common
from brandcheck.signals.profile import BrandProfile
from brandcheck.tuning.judging import FoundTerm
from brandcheck.tuning.posts import ReadPost

# In standard deviations above ordinary sentences (see `value_closeness`).
FAR = 0.3
ENOUGH = 3
MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Senses:
    """In how many sentences a keyword was looked at, and how many are about something else."""

    sentences: int
    far: int

    @property
    def ambiguous(self) -> bool:
        """Mostly about something else, in enough sentences to tell."""
        return self.sentences >= ENOUGH and self.far >= MOSTLY * self.sentences


def senses_of(
    value: int, found: Sequence[tuple[ReadPost, FoundTerm]], profile: BrandProfile
) -> Senses:
    """The sentences around a keyword, without the keyword itself, against what the value is about.

    Source: Garten et al. 2018, a value as the mean of its words; sentences of one keyword that are
    no closer to it than ordinary ones use it for something else.
    """
    rows = [vector for read, hit in found if (vector := _around(read, hit)) is not None]
    if not rows:
        return Senses(0, 0)
    topics = without_common(np.array(rows), profile.common)
    about = profile.values[value]
    close = (topics @ about.centre - about.usual[2]) / about.spread[2]
    return Senses(len(rows), int((close < FAR).sum()))


def _around(read: ReadPost, hit: FoundTerm) -> np.ndarray | None:
    """The mean of the words of a sentence but the hit; None where nothing is left."""
    analysis = read.analysis
    for sentence in analysis.sentences:
        if sentence.start <= hit.span.start < sentence.end:
            tokens = analysis.tokens_of(sentence)
            kept = [n for n, t in enumerate(tokens) if not _in(t.start, hit)]
            vector = text_vector([tokens[n] for n in kept], analysis.vectors_of(sentence)[kept])
            return vector if vector.any() else None
    return None


def _in(start: int, hit: FoundTerm) -> bool:
    return hit.span.start <= start < hit.span.end
