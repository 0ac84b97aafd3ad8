"""The order of candidates: facts times weights that were learned from fictional organisations.

The weights are data (`weights.yaml`, by `models/training/scripts/suggestion_weights.py`): of values
with half of their keywords hidden, what told a hidden keyword from the other candidates.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from brandcheck.tuning.kinship import in_compound, kin
from brandcheck.tuning.suggestions.candidates import FACTS, Candidates


@cache
def weights() -> np.ndarray:
    """The weight of each of `FACTS`, in order."""
    file = Path(__file__).with_name("weights.yaml")
    content = YAML(typ="safe").load(file.read_text(encoding="utf-8"))["weights"]
    return np.array([float(content[fact]) for fact in FACTS])


def ranked(found: Candidates, by: np.ndarray | None = None) -> Iterator[tuple[str, float]]:
    """The candidates with their scores, best first; of several forms of a word the best one, and no
    compound with a word that came before: that word finds it too."""
    scores = found.facts @ (weights() if by is None else by)
    told: list[str] = []
    for n in np.argsort(-scores, kind="stable"):
        term = found.terms[n]
        if not any(kin(term, other) or in_compound(other, term) for other in told):
            told.append(term)
            yield term, float(scores[n])
