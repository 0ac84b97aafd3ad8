"""Shared reading: the draft as lines, each one thing that is said, with its quotations taken out.

What somebody else said (*"wat heb jij geleerd?" vroeg hij*) does nothing to the reader, so a
quotation of more than two words is replaced by one sign. Identical lines are read once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from brandcheck.language.analysis import Analysis, Kind, Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.phrases import load_patterns

QUOTED = "«»"
_SILENT = (Kind.EMOJI, Kind.SYMBOL)
_ENDS = frozenset(".!?…")
_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said. `text` is lower case with a space after every token."""

    index: int
    text: str
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    question: bool
    quoted: bool
    last: bool = False

    @property
    def span(self) -> Span:
        """The whole line in the author's text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    def found(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place where the pattern fits."""
        return pattern.search(self.text)

    def where(self, match: re.Match[str]) -> Span:
        """The author's characters behind a match."""
        inside = [
            token
            for token, start in zip(self.tokens, self.starts, strict=True)
            if match.start() <= start < match.end()
        ]
        return Span(inside[0].start, inside[-1].end) if inside else self.span


def lines(draft: Draft) -> tuple[Line, ...]:
    """The lines of a draft, in order."""
    analysis = draft.analysis
    quoted = _quoted(analysis)
    found: list[Line] = []
    seen: set[str] = set()
    for tokens in _pieces(analysis):
        line = _line(len(found), tokens, quoted)
        if line is not None and line.text not in seen:
            seen.add(line.text)
            found.append(line)
    return tuple(found)


def _pieces(analysis: Analysis) -> Iterator[tuple[Token, ...]]:
    """Sentences, cut again after an end mark inside them."""
    for sentence in analysis.sentences:
        tokens = analysis.tokens_of(sentence)
        first = 0
        for n, token in enumerate(tokens[:-1]):
            ends = _ends(token, tokens[n + 1])
            goes_on = tokens[n + 1].kind in (Kind.WORD, Kind.MENTION, Kind.NUMBER)
            if ends and goes_on and n >= first:
                yield tokens[first : n + 1]
                first = n + 1
        yield tokens[first:]


def _ends(token: Token, following: Token) -> bool:
    """An end mark, or a number with its full stop before a capital (*bel 3000. Wat …*)."""
    if set(token.text) <= _ENDS:
        return True
    stops = token.kind is Kind.NUMBER and token.text.endswith(".")
    return stops and following.text[:1].isupper()


def _line(index: int, tokens: tuple[Token, ...], quoted: frozenset[int]) -> Line | None:
    kept = [t for t in tokens if t.index not in quoted]
    words, starts, at = [], [], 0
    in_quote = False
    for token in tokens:
        silent = token.index in quoted
        word = _word(token) if not silent else ("" if in_quote else QUOTED)
        in_quote = silent
        starts.append(at)
        if word:
            words.append(word)
            at += len(word) + 1
    if not any(t.is_word or t.kind in (Kind.MENTION, Kind.NUMBER) for t in tokens):
        return None
    text = " ".join(words) + " "
    question = any("?" in t.text for t in kept if not t.is_word)
    reported = bool(load_patterns("speech_acts", "reported").search(text))
    all_quoted = not any(t.is_word for t in kept)
    return Line(index, text, tokens, tuple(starts), question, reported or all_quoted)


def _word(token: Token) -> str:
    if token.kind in _SILENT:
        return ";"
    return token.lower


def _quoted(analysis: Analysis) -> frozenset[int]:
    """Indices of tokens between quotation marks, where more than two words stand between."""
    inside: set[int] = set()
    for mark in ('"', "'"):
        opened: int | None = None
        for token in analysis.tokens:
            if token.text != mark:
                continue
            if opened is None or token.index - opened > _LONGEST_QUOTE:
                opened = token.index
                continue
            between = range(opened, token.index + 1)
            if sum(analysis.tokens[i].is_word for i in between) > 2:
                inside.update(between)
            opened = None
    return frozenset(inside)
