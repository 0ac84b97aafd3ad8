"""The terms of a brand's values, and what each says when it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from brandcheck.brand.model import Brand
from brandcheck.language.nl.frequency import zipf


@dataclass(frozen=True, slots=True)
class TermUse:
    """What a term says: of which value (by place), how strongly, for or against it."""

    value: int
    weight: float
    counter: bool = False


def terms_of_values(brand: Brand) -> tuple[list[str], tuple[tuple[TermUse, ...], ...]]:
    """The distinct terms of all values, with what each says."""
    uses: dict[str, list[TermUse]] = {}
    for n, value in enumerate(brand.values):
        for keyword in value.keywords:
            weight = keyword.weight * _rarity(keyword.term)
            uses.setdefault(keyword.term.lower(), []).append(TermUse(n, weight))
        for term in value.counter_terms:
            uses.setdefault(term.lower(), []).append(TermUse(n, 1.0, counter=True))
    return list(uses), tuple(map(tuple, uses.values()))


def _rarity(term: str) -> float:
    """A common word (*samen*, *iedereen*) says less of a value than a rare one or a phrase."""
    words = term.split()
    return 1.0 if len(words) > 1 else float(np.clip((7.0 - zipf(words[0])) / 2.5, 0.35, 1.0))
