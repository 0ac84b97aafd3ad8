"""Finds the words and phrases of a list in a text, by form or lemma; the longest one wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from brandcheck.language.analysis import Analysis, Sentence, Span, Token
from brandcheck.signals.lists import load_terms


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a term stands."""

    term: str
    tokens: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """The author's characters."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


class Wording:
    """The terms of a list, ready to be looked for."""

    def __init__(self, terms: frozenset[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for term in terms:
            words = tuple(term.split())
            self._by_first.setdefault(words[0], []).append(words)
        for rows in self._by_first.values():
            rows.sort(key=len, reverse=True)

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Every place where a term stands, in order, without overlap."""
        hits: list[Hit] = []
        by_first = self._by_first
        free_from = 0
        for at, token in enumerate(tokens):
            rows = by_first.get(token.lower) or by_first.get(token.lemma)
            if rows is None or at < free_from:
                continue
            words = _fitting(rows, tokens, at)
            if words:
                free_from = at + len(words)
                hits.append(Hit(" ".join(words), tuple(tokens[at:free_from])))
        return hits


def found_in(analysis: Analysis, sentence: Sentence, words: Wording) -> list[Hit]:
    """Where terms stand in a sentence; kept, so a token of a hit may have another index."""
    memo = analysis.memo(sentence)
    if words not in memo:
        memo[words] = words.find(analysis.tokens_of(sentence))
    return memo[words]


def _fitting(
    rows: list[tuple[str, ...]], tokens: Sequence[Token], at: int
) -> tuple[str, ...] | None:
    """The longest of the terms that stands here."""
    for words in rows:
        following = tokens[at + 1 : at + len(words)]
        if len(following) == len(words) - 1 and all(map(_is, following, words[1:])):
            return words
    return None


def _is(token: Token, word: str) -> bool:
    return word in (token.lower, token.lemma)


@cache
def wording(name: str, *groups: str) -> Wording:
    """The terms of a list, of the named groups or of all."""
    terms = [load_terms(name, group) for group in groups] or [load_terms(name)]
    return Wording(frozenset().union(*terms))
