"""Shared reading: the distinct sentences of a post. Repeating one adds nothing.

A line of only hashtags, emoji or links is not a sentence here. Where the pipeline breaks a sentence
in the middle of a line, without an end mark, the parts are taken together again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from brandcheck.language.analysis import Analysis, Kind, Sentence, Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.wording import Hit, Wording

LEAST_WORDS = 8


@dataclass(frozen=True)
class Line:
    """One distinct sentence with its words (no hashtags)."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def find(self, words: Wording) -> list[Hit]:
        """Where the terms of a list stand; kept, so a token of a hit may have another index."""
        if words not in self.memo:
            self.memo[words] = words.find(self.tokens)
        return self.memo[words]

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words, hashtags left out."""
        return tuple(token for token in self.tokens if token.kind is Kind.WORD)

    @cached_property
    def text(self) -> str:
        """The sentence in lower case with a space after every token, for phrase patterns."""
        return "".join(f"{token.lower} " for token in self.tokens)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.sentence.span


@dataclass(frozen=True)
class Prose:
    """The distinct sentences, in order, and how many were said again."""

    lines: tuple[Line, ...]
    repeated: tuple[Line, ...]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens of the distinct sentences."""
        return tuple(token for line in self.lines for token in line.tokens)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """All words of the distinct sentences."""
        return tuple(word for line in self.lines for word in line.words)

    @property
    def too_short(self) -> bool:
        """Too few words to say anything about."""
        return len(self.words) < LEAST_WORDS

    def per_hundred(self, count: float, least: int = 40) -> float:
        """A count per hundred words; a post shorter than `least` words counts as that long."""
        return 100 * count / max(len(self.words), least)


def prose(draft: Draft) -> Prose:
    """The distinct sentences of a draft."""
    seen: set[tuple[str, ...]] = set()
    lines: list[Line] = []
    repeated: list[Line] = []
    for line in _rows(draft.analysis):
        if not line.words:
            continue
        said = tuple(word.lower for word in line.words)
        (repeated if said in seen else lines).append(line)
        seen.add(said)
    return Prose(tuple(lines), tuple(repeated))


def _rows(analysis: Analysis) -> Iterator[Line]:
    """The sentences, with the parts of one that was broken off taken together."""
    held: Sentence | None = None
    for sentence in analysis.sentences:
        if held is not None and _carries_on(analysis, held, sentence):
            held = replace(held, last=sentence.last, end=sentence.end)
            continue
        if held is not None:
            yield Line(held, analysis.tokens_of(held), analysis.memo(held))
        held = sentence
    if held is not None:
        yield Line(held, analysis.tokens_of(held), analysis.memo(held))


def _carries_on(analysis: Analysis, before: Sentence, after: Sentence) -> bool:
    """No end mark, no line break and no gap: the same sentence goes on."""
    between = analysis.text[before.end : after.start]
    last = analysis.tokens[before.last - 1]
    return last.kind in (Kind.WORD, Kind.NUMBER) and between in (" ", "")
