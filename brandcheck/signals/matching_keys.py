"""By which keys a term can be found in a sentence: those of its words and of parts of them."""

from __future__ import annotations

from collections.abc import Sequence

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.compounds import split_compound
from brandcheck.signals.terms import hashtag_words, keys_of, token_keys
from brandcheck.signals.word_parts import pieces

OPPOSITE = "on"
SHORTEST_OPPOSITE = 8


def matching_keys(tokens: Sequence[Token]) -> frozenset[str]:
    """All keys by which a term can be found in a sentence, whatever the term."""
    keys: set[str] = set()
    for token in tokens:
        keys |= token_keys(token)
        if token.kind is Kind.HASHTAG:
            keys.update(*(keys_of(word, word) for word in hashtag_parts(token)))
            keys.add(token.lower.lstrip("#"))
        elif token.kind is Kind.WORD:
            keys.update(*(keys_of(piece, piece) for piece in pieces(token.lower)))
            if may_be_opposite(token):
                keys |= opposite_keys(token)
    return frozenset(keys)


def may_be_opposite(token: Token) -> bool:
    """Long enough, and it starts as an opposite does: *onbetrouwbaar*."""
    return token.lower.startswith(OPPOSITE) and len(token.lower) >= SHORTEST_OPPOSITE


def opposite_keys(token: Token) -> frozenset[str]:
    """The keys of what it would be the opposite of."""
    return keys_of(token.lower[len(OPPOSITE) :], token.lemma.removeprefix(OPPOSITE))


def hashtag_parts(token: Token) -> tuple[str, ...]:
    """The words of a hashtag: by its capitals, else as a compound."""
    words = hashtag_words(token.text)
    return split_compound(words[0]) if len(words) == 1 else words
