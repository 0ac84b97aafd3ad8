"""Parts of words: the particle of a separable verb that stands apart, the parts of a compound."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brandcheck.language.analysis import Token
from brandcheck.language.nl.compounds import split_compound
from brandcheck.signals.terms import SHORTEST_STEM

VERB_WINDOW = 8
SHORTEST_PART = 4


def particle_of(tokens: Sequence[Token], at: int, particle: str) -> int | None:
    """The particle of the verb at `at`: by the tree, else at the end of its clause."""
    head = tokens[at].index
    for i, token in enumerate(tokens):
        if token.lower == particle and token.dep == "compound:prt" and token.head == head:
            return i
    if at >= 2 and tokens[at - 1].lower == "te" and tokens[at - 2].lower == particle:
        return at - 2
    for i in range(at + 1, min(at + 1 + VERB_WINDOW, len(tokens))):
        if tokens[i].text in {".", "!", "?", ";", ":"}:
            return None
        if tokens[i].lower == particle and _ends_clause(tokens, i):
            return i
    return None


def _ends_clause(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is None or not following.is_word or following.lower in {"en", "of", "maar"}


@lru_cache(maxsize=20_000)
def pieces(lower: str) -> tuple[str, ...]:
    """The parts of a compound and rows of them, as spelt inside the word, long ones first."""
    parts = split_compound(lower)
    if len(parts) < 2:
        return ()
    bounds: list[tuple[int, int]] = []
    at = 0
    for part in parts:
        start = lower.find(part[:3], at)
        if start < 0:
            return tuple(p for p in parts if len(p) >= SHORTEST_PART)
        bounds.append((start, min(start + len(part), len(lower))))
        at = bounds[-1][1]
    rows = {
        lower[bounds[i][0] : bounds[j][1]] for i in range(len(parts)) for j in range(i, len(parts))
    }
    pieces = {p for p in (rows | set(parts)) - {lower} if len(p) >= SHORTEST_STEM}
    return tuple(sorted(pieces, key=lambda p: (-len(p), p)))
