"""What is found of a value: per sentence in figures from 0 to 1, and in the whole draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from brandcheck.language.analysis import Span
from brandcheck.signals.sentence_reading import SentenceReading

NEXT_SENTENCE = 0.6
CLOSE_MIDDLE, CLOSE_SLOPE = 2.2, 1.2
UNCERTAIN = 0.8
NAMED_NEAR = 0.5
CLOSE = 0.4
CONFIDENT = 0.6
FURTHEST = 30.0
Row = tuple[float, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Figures:
    """How much each sentence shows, names and goes against each value: rows are sentences."""

    shown: np.ndarray
    named: np.ndarray
    negated: np.ndarray

    @classmethod
    def of(
        cls, word: np.ndarray, denied: np.ndarray, sentences: Sequence[SentenceReading]
    ) -> Figures:
        """From the strength of a value's words in each sentence, and whether they are denied."""
        if not sentences:
            return cls(word, word, word)
        turned = np.array([[sentence.turned] for sentence in sentences])
        acts = _near([sentence.enacted for sentence in sentences])[:, None]
        close = np.array([sentence.close for sentence in sentences])
        likely = _likely(close[:, 0], close[:, 1]) * (0.4 + 0.6 * acts)
        nearest = (likely >= CLOSE) & (close[:, 0] == close[:, 0].max(axis=1, keepdims=True))
        alone = np.where(word > 0, likely, UNCERTAIN * likely * nearest)
        shown = np.maximum(word * acts, alone) * (1 - turned)
        named = np.maximum(0.0, word - shown) * (1 - turned)
        against = np.where((word > 0) & (turned >= CONFIDENT), turned, 0.0)
        return cls(shown, named, np.where(denied > 0, 1.0, against))

    def of_value(self, n: int) -> tuple[Row, Row, Row]:
        """The three figures of one value, sentence by sentence."""
        shown, named, negated = self.shown[:, n], self.named[:, n], self.negated[:, n]
        return tuple(shown.tolist()), tuple(named.tolist()), tuple(negated.tolist())


def _near(acts: Sequence[float]) -> np.ndarray:
    """The acts of a sentence, or a part of those in the sentence before or after it."""
    row = np.array([0.0, *acts, 0.0])
    return np.maximum(row[1:-1], NEXT_SENTENCE * np.maximum(row[:-2], row[2:]))


def _likely(shown: np.ndarray, named: np.ndarray) -> np.ndarray:
    """How likely a sentence shows a value, by closeness to what shows and what names it."""
    likeness = CLOSE_SLOPE * (shown - NAMED_NEAR * np.maximum(0.0, named) - CLOSE_MIDDLE)
    return 1 / (1 + np.exp(-np.clip(likeness, -FURTHEST, FURTHEST)))


@dataclass(frozen=True, eq=False)
class ValueReading:
    """One value in the whole draft: a figure a distinct sentence, and where it stands.

    `terms` are the distinct terms that count, by place in the list of terms, with their weights.
    """

    id: str
    label: str
    shown_rows: Row
    named_rows: Row
    negated_rows: Row
    shown_spans: tuple[Span, ...]
    named_spans: tuple[Span, ...]
    negated_spans: tuple[Span, ...]
    terms: tuple[tuple[int, float], ...]

    @cached_property
    def shown(self) -> float:
        """How much shows it."""
        return sum(self.shown_rows)

    @cached_property
    def named(self) -> float:
        """How much names it without showing it."""
        return sum(self.named_rows)

    @cached_property
    def negated(self) -> float:
        """How much goes against it."""
        return sum(self.negated_rows)

    @property
    def certain(self) -> bool:
        """False: only close in meaning, no word of the value."""
        return bool(self.terms) or self.shown + self.named + self.negated == 0
