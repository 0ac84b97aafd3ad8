"""Where the terms of a list stand in a text.

A term is found by lemma and inflection, inside a compound at the seams of its parts, as a
separable verb (*denk ... mee* is *meedenken*), as a phrase with its words in order, in a hashtag
by its words, and as its opposite (*onbetrouwbaar*), which the reader of a match judges. Where
candidates overlap the longest wins; a term never matches inside an unrelated word (*ons* in
*consult*). One pass over the text: terms are looked up by first word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from brandcheck.language.analysis import Kind, Token
from brandcheck.signals.matching_keys import hashtag_parts, may_be_opposite, opposite_keys
from brandcheck.signals.terms import (
    Term,
    keys_of,
    token_keys,
)
from brandcheck.signals.word_parts import SHORTEST_PART, VERB_WINDOW, particle_of, pieces


class How(StrEnum):
    """The way a term was found."""

    WORD = "word"
    PHRASE = "phrase"
    SEPARABLE = "separable"
    COMPOUND = "compound"
    HASHTAG = "hashtag"
    OPPOSITE = "opposite"


@dataclass(frozen=True, slots=True)
class Match:
    """A term and the tokens it was found in; `first` and `last` are inclusive indices."""

    term: int
    tokens: tuple[int, ...]
    how: How

    @property
    def first(self) -> int:
        """The index of its first token."""
        return self.tokens[0]

    @property
    def last(self) -> int:
        """The index of its last token."""
        return self.tokens[-1]


@dataclass(frozen=True)
class Matcher:
    """A list of terms, ready to be looked for. A match names a term by its place in `terms`."""

    terms: tuple[Term, ...]
    _by_key: dict[str, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    _by_base: dict[str, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    _joined: dict[str, int] = field(init=False, repr=False, compare=False)
    _keys: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        numbered = list(enumerate(self.terms))
        by_key = _indexed((key, n) for n, t in numbered if t.words for key in t.words[0])
        by_base = _indexed((key, n) for n, t in numbered for key in t.base)
        object.__setattr__(self, "_by_key", by_key)
        object.__setattr__(self, "_by_base", by_base)
        object.__setattr__(self, "_joined", {t.joined: n for n, t in reversed(numbered)})
        object.__setattr__(self, "_keys", frozenset({*by_key, *by_base, *self._joined}))

    def may_find(self, keys: frozenset[str]) -> bool:
        """False when `find` finds nothing in a sentence with these `matching_keys`."""
        shared = self._keys & keys
        if not shared.isdisjoint(self._joined):
            return True
        begun = {n for key in shared for n in self._by_key.get(key, ())}
        if any(not any(words.isdisjoint(keys) for words in self.terms[n].words) for n in begun):
            return True
        verbs = (n for key in shared for n in self._by_base.get(key, ()))
        return any(self.terms[n].particle in keys for n in verbs)

    def find(self, tokens: Sequence[Token]) -> tuple[Match, ...]:
        """The matches in a sentence, in order of place; they do not overlap."""
        rows = [token_keys(token) for token in tokens]
        found = sorted(self._candidates(tokens, rows), key=self._rank)
        taken: set[int] = set()
        kept: list[Match] = []
        for match in found:
            if taken.isdisjoint(match.tokens) or match.how is How.HASHTAG:
                taken.update(match.tokens)
                kept.append(match)
        offset = tokens[0].index if tokens else 0
        moved = (Match(m.term, tuple(i + offset for i in m.tokens), m.how) for m in kept)
        return tuple(sorted(moved, key=lambda m: (m.tokens, m.term)))

    def _rank(self, match: Match) -> tuple[int, int, int, int]:
        return (-len(match.tokens), -len(self.terms[match.term].text), match.first, match.term)

    def _candidates(self, tokens: Sequence[Token], rows: list[frozenset[str]]) -> Iterator[Match]:
        for at, token in enumerate(tokens):
            if token.kind is Kind.HASHTAG:
                yield from self._in_hashtag(token, at)
                continue
            if token.kind is not Kind.WORD:
                continue
            whole = {n for key in rows[at] for n in self._by_key.get(key, ())}
            for n in sorted(whole):
                yield from self._phrase(n, at, rows)
            yield from self._apart(tokens, rows, at)
            if not any(len(self.terms[n].words) == 1 for n in whole):
                yield from self._opposite(token, at)
                yield from self._in_compound(token, at)

    def _phrase(self, n: int, at: int, rows: list[frozenset[str]]) -> Iterator[Match]:
        term = self.terms[n]
        size = len(term.words)
        fits = [
            i < len(rows) and not rows[i].isdisjoint(words)
            for i, words in enumerate(term.words, at)
        ]
        if all(fits):
            how = How.WORD if size == 1 else How.PHRASE
            yield Match(n, tuple(range(at, at + size)), how)
        elif term.verb is not None and all(fits[:-1]):
            verb = self._near(term.words[-1], at, at + size - 2, rows)
            if verb is not None:
                yield Match(n, tuple(sorted((*range(at, at + size - 1), verb))), How.PHRASE)

    @staticmethod
    def _near(
        words: frozenset[str], first: int, last: int, rows: list[frozenset[str]]
    ) -> int | None:
        """The nearest token that fits the verb, on either side of the rest of the phrase."""
        for step in range(1, VERB_WINDOW + 1):
            for i in (last + step, first - step):
                if 0 <= i < len(rows) and not rows[i].isdisjoint(words):
                    return i
        return None

    def _apart(
        self, tokens: Sequence[Token], rows: list[frozenset[str]], at: int
    ) -> Iterator[Match]:
        """A separable verb whose particle stands apart, where the pipeline did not join them."""
        if tokens[at].pos not in ("VERB", "AUX", "X"):
            return
        for n in sorted({n for key in rows[at] for n in self._by_base.get(key, ())}):
            particle = particle_of(tokens, at, self.terms[n].particle)
            if particle is not None:
                yield Match(n, tuple(sorted((at, particle))), How.SEPARABLE)

    def _opposite(self, token: Token, at: int) -> Iterator[Match]:
        if not may_be_opposite(token):
            return
        for n in sorted({n for key in opposite_keys(token) for n in self._by_key.get(key, ())}):
            if len(self.terms[n].words) == 1:
                yield Match(n, (at,), How.OPPOSITE)

    def _in_compound(self, token: Token, at: int) -> Iterator[Match]:
        if len(token.lower) < 2 * SHORTEST_PART - 1:
            return
        for piece in pieces(token.lower):
            for key in sorted(keys_of(piece, piece)):
                for n in self._by_key.get(key, ()):
                    if len(self.terms[n].words) == 1 and len(self.terms[n].text) >= SHORTEST_PART:
                        yield Match(n, (at,), How.COMPOUND)

    def _in_hashtag(self, token: Token, at: int) -> Iterator[Match]:
        whole = token.lower.lstrip("#")
        if whole in self._joined:
            yield Match(self._joined[whole], (at,), How.HASHTAG)
            return
        rows = [keys_of(word, word) for word in hashtag_parts(token)]
        for i in range(len(rows)):
            for n in sorted({n for key in rows[i] for n in self._by_key.get(key, ())}):
                needed = self.terms[n].words
                if len(needed) <= len(rows) - i and not any(
                    rows[i + k].isdisjoint(keys) for k, keys in enumerate(needed)
                ):
                    yield Match(n, (at,), How.HASHTAG)


def _indexed(pairs: Iterator[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    index: dict[str, list[int]] = {}
    for key, n in pairs:
        index.setdefault(key, []).append(n)
    return {key: tuple(rows) for key, rows in index.items()}
