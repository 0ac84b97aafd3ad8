"""First names heard in the Netherlands: a fallback where the tagger does not know a name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """The names, in lower case."""
    lines = Path(__file__).with_name("first_names.txt").read_text("utf-8").splitlines()
    return frozenset(line.lower() for line in lines if line and not line.startswith("#"))


def is_first_name(word: str) -> bool:
    """Whether a word can be a first name; *Gerrit-Jan* is known by *Gerrit*."""
    lower = word.lower()
    return lower in first_names() or ("-" in lower and lower.split("-")[0] in first_names())


def is_written_as_first_name(word: str) -> bool:
    """A first name that is written as one, with a capital."""
    return word[:1].isupper() and is_first_name(word)
