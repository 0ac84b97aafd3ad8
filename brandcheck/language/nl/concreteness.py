"""How likely a Dutch noun names a thing you can touch, see or meet: *fiets* yes, *beleid* no.

A small logistic model over the ending of the word, the head of the compound and, where the
pipeline is the one it was trained with, the word vector. Its weights are in `concreteness.npz`;
`models/training/scripts/concreteness.py` made them and prints how often it is right.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np

from brandcheck.language.nl.compounds import head_of

WEIGHTS = Path(__file__).with_name("concreteness.npz")
BUCKETS = 1 << 15


def concreteness(
    word: str, vector: np.ndarray | None = None, *, pipeline: str | None = None
) -> float:
    """Probability that a noun is concrete.

    `vector` is used only when it comes from the pipeline the weights were trained with;
    without it the form of the word decides.
    """
    weights = _weights()
    known = pipeline is not None and _trained_with() in pipeline
    if vector is None or not known or vector.shape != weights["vector"].shape or not vector.any():
        return _sigmoid(_by_form(word.lower(), "form_alone"))
    return _sigmoid(_by_form(word.lower(), "form") + float(vector @ weights["vector"]))


def features(word: str) -> Iterator[int]:
    """The buckets of a word in lower case: its ending, its head, and both ends of the head."""
    head = head_of(word)
    yield _bucket(f"head={head}")
    for size in range(2, min(len(word), 6) + 1):
        yield _bucket(f"end={word[-size:]}")
    for size in range(2, min(len(head), 5) + 1):
        yield _bucket(f"head end={head[-size:]}")
        yield _bucket(f"head start={head[:size]}")


def _bucket(feature: str) -> int:
    return zlib.crc32(feature.encode()) % BUCKETS


@lru_cache(maxsize=20_000)
def _by_form(word: str, kind: str) -> float:
    weights = _weights()
    return float(weights[kind][list(features(word))].sum() + weights[f"{kind}_bias"])


def _sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


@lru_cache(maxsize=1)
def _trained_with() -> str:
    return str(_weights()["pipeline"])


@lru_cache(maxsize=1)
def _weights() -> dict[str, np.ndarray]:
    with np.load(WEIGHTS, allow_pickle=False) as data:
        return {
            name: data[name].astype(np.float32) if data[name].dtype == np.float16 else data[name]
            for name in data.files
        }
