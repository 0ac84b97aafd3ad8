"""Families of value words: which words Dutch organisations use together for a value.

Two sources: a list written by hand, and the keywords of fictional organisations that were written
for brandcheck (`models/training/scripts/value_families.py`). Nothing here counts in a score.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from brandcheck.signals.terms import STEM, keys_of

_HERE = Path(__file__).parent
SIZE_AT_REST = 4
SHORT = 5
SELDOM = 0.1


@dataclass(frozen=True, slots=True)
class Family:
    """Words that belong together, under a label; `brand` is the organisation they are from."""

    label: str
    words: tuple[str, ...]
    brand: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """What its words are recognised by, in any form."""
        return keys_of_terms(self.words)


@cache
def keys_of_terms(terms: tuple[str, ...]) -> frozenset[str]:
    """The stem of a word, a phrase as it is."""
    found: set[str] = set()
    for term in terms:
        keys = keys_of(term, term) if " " not in term else {term}
        found |= {key for key in keys if key.startswith(STEM) or " " in term or len(term) < SHORT}
    return frozenset(found)


class Families:
    """All families, with how telling each word is."""

    def __init__(self, families: Sequence[Family]) -> None:
        self.families = tuple(families)

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """In how many families a word is."""
        return Counter(word for family in self.families for word in set(family.words))

    @cached_property
    def _rarity(self) -> Mapping[str, float]:
        counts = Counter(key for family in self.families for key in family.keys)
        return {key: math.log(1 + len(self.families) / count) for key, count in counts.items()}

    def shared(self, terms: tuple[str, ...]) -> np.ndarray:
        """Per family how much it shares with these terms: rare words count more, a long family
        less."""
        keys = keys_of_terms(terms)
        return np.array([
            sum(self._rarity[key] for key in keys & family.keys)
            / math.sqrt(SIZE_AT_REST + len(family.words))
            for family in self.families
        ])  # fmt: skip

    def weight(self, terms: Sequence[str], shared: np.ndarray) -> np.ndarray:
        """Per term the sum of `shared` over the families it is in."""
        return np.array([sum(shared[n] for n in self._places.get(term, ())) for term in terms])

    def together(self, terms: Sequence[str], keywords: Sequence[str]) -> np.ndarray:
        """Per term how much more often than by chance it is in a family with a keyword: the mean
        pointwise mutual information, 0 for a term in no family."""
        known = [row for word in keywords if (row := self._places.get(word))]
        return np.array([
            sum(self._pmi(self._places[term], row) for row in known) / max(len(keywords), 1)
            if term in self._places else 0.0
            for term in terms
        ])  # fmt: skip

    def beside(self, term: str, keywords: Sequence[str]) -> tuple[str, ...]:
        """The keywords that are in a family with a term, those most often so first."""
        places = self._places.get(term, frozenset())
        shared = {word: len(places & self._places.get(word, frozenset())) for word in keywords}
        return tuple(sorted((word for word in shared if shared[word]), key=lambda w: -shared[w]))

    def _pmi(self, one: frozenset[int], other: frozenset[int]) -> float:
        seen = (len(one & other) + SELDOM) * len(self.families)
        return math.log(seen / ((len(one) + 1) * (len(other) + 1)))

    @cached_property
    def _places(self) -> Mapping[str, frozenset[int]]:
        found: dict[str, set[int]] = {}
        for n, family in enumerate(self.families):
            for word in family.words:
                found.setdefault(word, set()).add(n)
        return {word: frozenset(places) for word, places in found.items()}


@cache
def shipped_families() -> Families:
    """The families that come with brandcheck."""
    return Families([*_read("value_words.yaml"), *_read("value_keywords.yaml")])


def _read(name: str) -> Iterator[Family]:
    content = YAML(typ="safe").load((_HERE / name).read_text(encoding="utf-8"))
    for row in content["families"]:
        words = tuple(dict.fromkeys(str(word).lower() for word in row["words"]))
        yield Family(row["label"], words, row.get("brand", ""))
