"""When two terms are one word in another form: inflected, as a quality, or inside a compound."""

from __future__ import annotations

from functools import lru_cache

from brandcheck.language.nl.compounds import split_compound
from brandcheck.signals.terms import STEM, keys_of

SHORTEST_PART = 4


@lru_cache(maxsize=100_000)
def kin(one: str, other: str) -> bool:
    """*zorgzaam* and *zorgzame*: the same words in the same order, each in some form."""
    ours, theirs = one.lower().split(), other.lower().split()
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


@lru_cache(maxsize=100_000)
def covers(one: str, other: str) -> bool:
    """Whether the words of `one` bring in `other` too: kin, or one is a part of the other's
    compound (*huur* and *huurverlaging*). A phrase is covered when all its words are."""
    ours, theirs = one.lower().split(), other.lower().split()
    if len(theirs) > 1:
        return kin(one, other)
    return any(_same_word(word, theirs[0]) or _part(word, theirs[0]) for word in ours)


@lru_cache(maxsize=100_000)
def _same_word(one: str, other: str) -> bool:
    if one == other or one + "s" == other or other + "s" == one:
        return True
    return not _forms(one).isdisjoint(_forms(other))


@lru_cache(maxsize=50_000)
def _forms(word: str) -> frozenset[str]:
    """The word, its stem, and for a quality that of its adjective. (*huis* loses its s in a stem,
    *huizen* keeps it: so both count.)"""
    stems = {key.removeprefix(STEM) for key in keys_of(word, word) if key.startswith(STEM)}
    return frozenset({word, *stems})


def _part(one: str, other: str) -> bool:
    return _in_compound(one, other) or _in_compound(other, one)


def _in_compound(part: str, word: str) -> bool:
    parts = split_compound(word)
    return len(parts) > 1 and any(
        len(piece) >= SHORTEST_PART and _same_word(piece, part) for piece in parts
    )
