"""Words and phrases as vectors: how near two are in meaning."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from brandcheck.language import Analyser
from brandcheck.language.nl.frequency import zipf
from brandcheck.language.word_vectors import word_vector
from brandcheck.signals.meaning import unit

# In a phrase a word this common says nothing: *op tijd* is about *tijd*.
FUNCTION_WORD = 6.2


@lru_cache(maxsize=2)
def word_space(analyser: Analyser) -> WordSpace:
    """The space of a pipeline; what all words share is taken from the value words."""
    # Not above: suggestions are made with this space.
    from brandcheck.tuning.suggestions.families import shipped_families

    return WordSpace(analyser, sorted(shipped_families().counts))


class WordSpace:
    """Unit vectors of terms, less what all words share; kept by the term.

    `ordinary` are words that show what all words share.
    """

    def __init__(self, analyser: Analyser, ordinary: Sequence[str]) -> None:
        self._vocab = analyser.nlp.vocab
        self._width = self._vocab.vectors_length
        self._known: dict[str, np.ndarray] = {}
        rows = np.array([self._raw(word) for word in ordinary])
        self._shared = rows[rows.any(axis=1)].mean(axis=0)

    def of(self, terms: Sequence[str]) -> np.ndarray:
        """A row per term; zeros where nothing is known."""
        if not terms:
            return np.zeros((0, self._width), dtype=np.float32)
        return np.array([self._vector(term) for term in terms])

    def centre(self, terms: Sequence[str]) -> np.ndarray:
        """The mean direction of the terms that are known."""
        return unit(self.of(terms).sum(axis=0)) if terms else np.zeros(self._width, np.float32)

    def _vector(self, term: str) -> np.ndarray:
        if term not in self._known:
            raw = self._raw(term)
            self._known[term] = unit(raw - self._shared) if raw.any() else raw
        return self._known[term]

    def _raw(self, term: str) -> np.ndarray:
        words = term.split()
        telling = [word for word in words if zipf(word) < FUNCTION_WORD] or words
        rows = unit(np.array([word_vector(self._vocab, word) for word in telling]))
        return unit(rows.sum(axis=0).astype(np.float32))
