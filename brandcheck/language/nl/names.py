"""First names heard in the Netherlands: a fallback where the tagger does not know a name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """The names, in lower case."""
    data = YAML(typ="safe").load(Path(__file__).with_name("first_names.yaml").read_text("utf-8"))
    return frozenset(name for group in data["terms"].values() for name in group.split())


def is_first_name(word: str) -> bool:
    """Whether a word can be a first name; *Gerrit-Jan* is known by *Gerrit*."""
    lower = word.lower()
    return lower in first_names() or ("-" in lower and lower.split("-")[0] in first_names())
