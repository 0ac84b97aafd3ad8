"""How well `nlp(a).similarity(nlp(b))` follows people's judgement of relatedness (SICK-NL)."""

from __future__ import annotations

import csv
import zlib
from pathlib import Path

import numpy as np
from spacy.language import Language

from brandcheck.language.word_vectors import NAME


def relatedness(nlp: Language, path: Path) -> dict[str, float]:
    """Pearson's r on all pairs, on the half that was looked at while fitting, and on the other."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with nlp.select_pipes(enable=[NAME]):
        first = list(nlp.pipe(row["sentence_A"] for row in rows))
        second = list(nlp.pipe(row["sentence_B"] for row in rows))
    ours = np.array([a.similarity(b) for a, b in zip(first, second, strict=True)])
    theirs = np.array([float(row["relatedness_score"]) for row in rows])
    seen = np.array([zlib.crc32(row["pair_ID"].encode()) % 2 == 0 for row in rows])
    parts = {"all": seen | True, "looked at": seen, "kept apart": ~seen}
    return {
        name: float(np.corrcoef(ours[part], theirs[part])[0, 1]) for name, part in parts.items()
    }
