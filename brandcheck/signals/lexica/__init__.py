"""Learned word weights: readable files, each with its sources, its figures and its date.

A file has `source`, `date`, `figures`, `bias` and `words` (form to weight). The reading of a
sentence is the bias plus the weight of each distinct word, in log-odds. Names and numbers have
no weight, so swapping them changes nothing. `models/training/scripts/value_lexica.py` makes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.names import is_first_name

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Lexicon:
    """Words with the weight each adds."""

    bias: float
    words: Mapping[str, float]

    def logit(self, words: Iterable[str]) -> float:
        """The reading of a set of distinct words."""
        return self.bias + sum(self.words.get(word, 0.0) for word in words)


@cache
def load_lexicon(name: str) -> Lexicon:
    """The lexicon by that name."""
    content = YAML(typ="safe").load((_HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    return Lexicon(float(content["bias"]), dict(content["words"]))


def readable_words(tokens: Iterable[Token]) -> frozenset[str]:
    """The distinct words of a sentence that may carry weight: no names, numbers or hashtags."""
    return frozenset(t.lower for t in tokens if t.kind is Kind.WORD and not _names(t))


def _names(token: Token) -> bool:
    capital = token.text[:1].isupper()
    return capital and (bool(token.entity) or token.pos == "PROPN" or is_first_name(token.lower))
