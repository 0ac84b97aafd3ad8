"""When two terms are one word in another form: inflected, as a quality, or inside a compound."""

from __future__ import annotations

from functools import lru_cache

from brandcheck.language.nl.compounds import split_compound
from brandcheck.signals.terms import STEM, keys_of

SHORTEST_PART = 4
ARTICLES = frozenset({"de", "het", "een"})
_LONG_ENDINGS = ("je", "tje", "pje", "jes", "tjes", "pjes", "eren")


@lru_cache(maxsize=100_000)
def kin(one: str, other: str) -> bool:
    """*zorgzaam* and *zorgzame*: the same words in the same order, each in some form; in a phrase
    an article does not count (*de tijd nemen*)."""
    ours, theirs = told_words(one), told_words(other)
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


@lru_cache(maxsize=100_000)
def covers(one: str, other: str) -> bool:
    """Whether the words of `one` bring in `other` too: kin, or one is a part of the other's
    compound (*huur* and *huurverlaging*). A phrase is covered when all its words are."""
    ours, theirs = told_words(one), told_words(other)
    if len(ours) > 1 or len(theirs) > 1:
        return kin(one, other)
    word, whole = ours[0], theirs[0]
    return _same_word(word, whole) or in_compound(word, whole) or in_compound(whole, word)


def told_words(term: str) -> list[str]:
    """The words of a term without its articles."""
    words = term.lower().split()
    return [word for word in words if word not in ARTICLES] or words


@lru_cache(maxsize=100_000)
def _same_word(one: str, other: str) -> bool:
    if one == other or one + "s" == other or other + "s" == one:
        return True
    return not _forms(one).isdisjoint(_forms(other))


@lru_cache(maxsize=50_000)
def _forms(word: str) -> frozenset[str]:
    """The word, its stem, for a quality its adjective, for a diminutive or a plural in -eren
    (*feestje*, *kinderen*) what is left. (*huis* loses its s in a stem, *huizen* keeps it: so both
    count.)"""
    stems = {key.removeprefix(STEM) for key in keys_of(word, word) if key.startswith(STEM)}
    bare = {word.removesuffix(ending) for ending in _LONG_ENDINGS if word.endswith(ending)}
    return frozenset({word, *stems, *(rest for rest in bare if len(rest) >= SHORTEST_PART)})


def in_compound(part: str, word: str) -> bool:
    """Whether a word is a part of a compound: *huur* of *huurverlaging*."""
    parts = split_compound(word)
    return len(parts) > 1 and any(
        len(piece) >= SHORTEST_PART and _same_word(piece, part) for piece in parts
    )
