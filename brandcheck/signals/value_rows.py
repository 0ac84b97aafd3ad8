"""What is found of one value: per sentence, and in the whole draft."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.language.analysis import Span


@dataclass(frozen=True, slots=True)
class SentenceEvidence:
    """One sentence, one value: three figures from 0 to 1."""

    sentence: int
    shown: float
    named: float
    negated: float
    by_word: bool


@dataclass(frozen=True, eq=False)
class ValueReading:
    """One value in the whole draft: sums over its distinct sentences, and where they stand."""

    id: str
    label: str
    rows: tuple[SentenceEvidence, ...]
    shown_spans: tuple[Span, ...]
    named_spans: tuple[Span, ...]
    negated_spans: tuple[Span, ...]
    terms: tuple[tuple[int, float], ...]

    @property
    def shown(self) -> float:
        """How much shows it."""
        return sum(row.shown for row in self.rows)

    @property
    def named(self) -> float:
        """How much names it without showing it."""
        return sum(row.named for row in self.rows)

    @property
    def negated(self) -> float:
        """How much goes against it."""
        return sum(row.negated for row in self.rows)

    @property
    def certain(self) -> bool:
        """False: only close in meaning, no word of the value."""
        return bool(self.terms) or self.shown + self.named + self.negated == 0
