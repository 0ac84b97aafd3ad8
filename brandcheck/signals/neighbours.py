"""Words near the keywords of a value in meaning, looked up once a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from brandcheck.signals.brand_texts import closest
from brandcheck.signals.meaning import without_common

NEAR = 0.55
KEPT_WORDS = 50_000
Near = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The keywords of each value as unit vectors, and what was looked up before.

    A word is near from a cosine of `NEAR` with one keyword. The vector of a word depends on its
    letters alone, so the answer is kept by the word.
    """

    keywords: Sequence[np.ndarray]
    common: np.ndarray
    _known: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False)

    def of(self, words: Mapping[str, np.ndarray]) -> Near:
        """By word the places of the values that it is near to."""
        known = ((word, self._known.get(word)) for word in words)
        found = {word: values for word, values in known if values is not None}
        new = [word for word in words if word not in found]
        if new:
            found |= zip(new, self._look_up(np.array([words[word] for word in new])), strict=True)
            if len(self._known) > KEPT_WORDS:
                self._known.clear()
            self._known.update(found)
        return found

    def _look_up(self, vectors: np.ndarray) -> list[tuple[int, ...]]:
        words = without_common(vectors, self.common)
        near = np.stack([closest(words, rows) >= NEAR for rows in self.keywords], axis=1)
        found: list[tuple[int, ...]] = [()] * len(vectors)
        for n in np.flatnonzero(near.any(axis=1)).tolist():
            found[n] = tuple(np.flatnonzero(near[n]).tolist())
        return found
