"""What a reader reads as running text: the sentences with words, each different one once.

Shared by the signals of helderheid. A line of hashtags is no sentence, and a sentence that is
repeated counts once, so that repeating an easy one makes nothing easier.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from brandcheck.language import Analysis, Kind, Sentence, Span, Token
from brandcheck.signals.base import Draft, Signal

ENOUGH_WORDS = 3
_READ = (Kind.WORD, Kind.NUMBER)


@dataclass(frozen=True)
class Prose:
    """Sentences beside their words and numbers."""

    analysis: Analysis
    sentences: tuple[tuple[Sentence, tuple[Token, ...]], ...]

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """All words of all sentences."""
        return tuple(token for _, words in self.sentences for token in words)

    @property
    def too_short(self) -> bool:
        """Too few words to say anything about how it reads."""
        return len(self.words) < ENOUGH_WORDS

    def per_hundred(self, count: float) -> float:
        """A count as a rate per 100 words."""
        return 100 * count / len(self.words)

    def per_sentence(self, count: float) -> float:
        """A count as a rate per sentence."""
        return count / len(self.sentences)


def read_prose(draft: Draft) -> Prose:
    """The running text of a draft. Ask for it as `draft.shared(read_prose)`."""
    return Prose(draft.analysis, tuple(_different(draft.analysis)))


def _different(analysis: Analysis) -> Iterator[tuple[Sentence, tuple[Token, ...]]]:
    seen: set[tuple[str, ...]] = set()
    for sentence in analysis.sentences:
        tokens = analysis.tokens_of(sentence)
        words = tuple(token for token in tokens if token.kind in _READ)
        key = tuple(token.lower for token in words)
        if any(token.kind is Kind.WORD for token in words) and key not in seen:
            seen.add(key)
            yield sentence, words


def stretch(first: Token, last: Token) -> Span:
    """From one token up to and with another, in either order."""
    return Span(min(first.start, last.start), max(first.end, last.end))


def rate_of(found: Sequence[Token], prose: Prose) -> Signal:
    """Distinct words per 100 words, every place where they stand, and the first few by name."""
    different = list({token.lower: token for token in reversed(found)}.values())[::-1]
    return Signal(
        round(prose.per_hundred(len(different)), 3),
        tuple(token.span for token in found),
        target=different[0].span if different else None,
        facts={
            "count": len(different),
            "word": different[0].text if different else "",
            "words": ", ".join(token.text for token in different[:4]),
        },
    )
