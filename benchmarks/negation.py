"""Pairs of SICK-NL that differ by a negation, and in how many of them brandcheck sees it.

A pair counts when one sentence has a negation word (*niet*, *geen*, *nooit*, *niemand*, *niets*,
*nergens*, *zonder*) and the other has none. It is found when brandcheck sees a denied word in the
one and none in the other.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from brandcheck.language import Analyser, Analysis
from brandcheck.signals.negation import negated_tokens

WORDS = frozenset({"niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder"})


@dataclass(frozen=True)
class Found:
    """How many pairs there are, how many were found, and the sentences of the others."""

    pairs: int
    found: int
    missed: tuple[tuple[str, str], ...]


def negation_figures(analyser: Analyser, path: Path) -> Found:
    """Over all pairs in the file that differ by a negation."""
    pairs = list(_pairs(path))
    read = list(analyser.analyse_all([text for pair in pairs for text in pair]))
    missed = tuple(
        pair
        for pair, with_, without in zip(pairs, read[::2], read[1::2], strict=True)
        if not _denies(with_) or _denies(without)
    )
    return Found(len(pairs), len(pairs) - len(missed), missed)


def _pairs(path: Path) -> Sequence[tuple[str, str]]:
    """(with, without) for every pair of which one sentence has a negation word."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["sentence_A"], row["sentence_B"]) for row in csv.DictReader(file)]
    ordered = [(a, b) if _has_word(a) else (b, a) for a, b in rows]
    return [(a, b) for a, b in ordered if _has_word(a) and not _has_word(b)]


def _has_word(text: str) -> bool:
    return any(word.strip(".,!?") in WORDS for word in text.lower().split())


def _denies(analysis: Analysis) -> bool:
    return any(negated_tokens(analysis.tokens_of(sentence)) for sentence in analysis.sentences)
