"""Learned readings of a text: readable weights, each file with its sources, figures and date.

A file has `source`, `date`, `figures`, `bias`, `words` (a word, or two in a row, to its weight) and
`facts` (a named fact about the draft to its weight and what is usual). Beside it `<name>.npy` holds
a direction in what sentences say (models/nl_sentences): its first row is the middle, its second the
weights. The reading is a sum: the bias, plus the weights of the distinct words over the square root
of their number, plus the direction, plus the facts as far as they differ from what is usual. Names
and numbers have no weight, so swapping them changes nothing. Made by
`models/training/scripts/value_lexica.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, repeat
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.names import is_first_name

_HERE = Path(__file__).parent


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words, facts and a direction, with the weight each adds."""

    bias: float
    words: Mapping[str, float]
    facts: Mapping[str, tuple[float, float]]
    middle: np.ndarray
    direction: np.ndarray

    def logit(self, keys: Sequence[str], vector: np.ndarray) -> float:
        """The reading of a text by its distinct keys in order and its mean vector."""
        said = sum(map(self.words.get, keys, repeat(0.0)))
        total = self.bias + said / word_count(keys) ** 0.5
        if vector.shape == self.direction.shape and vector.any():
            total += float((vector - self.middle) @ self.direction)
        return total

    def of_facts(self, facts: Mapping[str, float]) -> float:
        """What the facts about a draft add to it."""
        return sum(weight * (facts[fact] - usual) for fact, (weight, usual) in self.facts.items())


@cache
def load_lexicon(name: str) -> Lexicon:
    """The lexicon by that name."""
    content = YAML(typ="safe").load((_HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    middle, direction = np.load(_HERE / f"{name}.npy").astype(np.float32)
    facts = {fact: (float(w), float(usual)) for fact, (w, usual) in content["facts"].items()}
    return Lexicon(float(content["bias"]), _weights(content["words"]), facts, middle, direction)


def _weights(lines: str) -> dict[str, float]:
    """A word or pair and its weight a line: one block of text, for thousands of keys are slow."""
    rows = (line.rsplit(" ", 1) for line in lines.splitlines())
    return {words: float(weight) for words, weight in rows}


def word_count(keys: Collection[str]) -> int:
    """The number of distinct words among keys, at least one."""
    return max(1, sum(" " not in key for key in keys))


def readable_keys(tokens: Sequence[Token]) -> frozenset[str]:
    """The distinct words and pairs of a sentence that may carry weight: no names or numbers."""
    words = [t.lower if t.kind is Kind.WORD and not _names(t) else "" for t in tokens]
    pairs = {f"{a} {b}" for a, b in pairwise(words) if a and b}
    return frozenset(pairs.union(word for word in words if word))


def _names(token: Token) -> bool:
    capital = token.text[:1].isupper()
    return capital and (bool(token.entity) or token.pos == "PROPN" or is_first_name(token.lower))
