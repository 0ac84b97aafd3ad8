"""Train the noun classifier behind LiNT-II's share of concrete nouns, and print its accuracy.

    python models/training/scripts/concreteness.py DATA brandcheck/language/nl/concreteness.npz

DATA holds nouns/*.parquet (word, super_sem_type, singular, head; read with pyarrow, which is
needed here only); vectors are those of the shipped pipeline. Nouns are kept apart by the head of
the compound, so that *tuinstoel* never helps to judge *keukenstoel*. No row of the data is written
to the output: weights of hashed features and of vector columns only.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from spacy.vocab import Vocab

from brandcheck.language import load_pipeline
from brandcheck.language.nl.concreteness import BUCKETS, features
from brandcheck.language.nl.frequency import zipf
from brandcheck.language.word_vectors import word_vector

COLUMNS = 128
WIDTH = 22
EPOCHS = 6
BATCH = 512
RATE = 0.1
SHRINK = 5e-6
HEAD_LEFT_OUT = 0.5
HELD_OUT = 10
COMMON = 3.5
Noun = tuple[str, bool, str]
Nouns = list[Noun]
Kin = Callable[[Noun], str]


def read_nouns(data: Path) -> Nouns:
    """Noun, whether it is concrete, and the key that keeps its kin on one side of the split."""
    import pyarrow.parquet as pq

    table = pq.read_table(next((data / "nouns").glob("*.parquet")))
    rows = []
    for row in table.to_pylist():
        word, kind = row["word"].lower(), row["super_sem_type"]
        if kind in ("concrete", "abstract") and word.replace("-", "").isalpha():
            rows.append((word, kind == "concrete", row["head"] or row["singular"] or word))
    return rows


def as_arrays(words: list[str], vocab: Vocab) -> tuple[np.ndarray, np.ndarray]:
    """Bucket numbers, padded with the spare bucket, and unit vectors (zero where unknown)."""
    buckets = np.full((len(words), WIDTH), BUCKETS, dtype=np.int32)
    dense = np.zeros((len(words), COLUMNS), dtype=np.float32)
    for row, word in enumerate(words):
        found = list(features(word))[:WIDTH]
        buckets[row, : len(found)] = found
        vector = word_vector(vocab, word)
        dense[row] = vector / (np.linalg.norm(vector) + 1e-8)
    return buckets, dense


def fit(
    buckets: np.ndarray, dense: np.ndarray, gold: np.ndarray
) -> tuple[np.ndarray, np.ndarray, float]:
    """Logistic regression by AdaGrad: weights per bucket, per vector column, and the bias."""
    random = np.random.default_rng(20261124)
    form, vector, bias = np.zeros(BUCKETS + 1), np.zeros(COLUMNS), 0.0
    form_sum, vector_sum = np.full(BUCKETS + 1, 1e-2), np.full(COLUMNS, 1e-2)
    for _ in range(EPOCHS):
        order = random.permutation(len(gold))
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            chosen = buckets[rows]
            # The head is left out now and then: endings and vectors must learn to do without it.
            chosen[random.random(len(rows)) < HEAD_LEFT_OUT, 0] = BUCKETS
            guess = 1 / (1 + np.exp(-(form[chosen].sum(1) + dense[rows] @ vector + bias)))
            error = guess - gold[rows]
            push = (
                np.bincount(chosen.ravel(), np.repeat(error, WIDTH), minlength=BUCKETS + 1)
                + SHRINK * BATCH * form
            )
            form_sum += push**2
            form -= RATE * push / np.sqrt(form_sum)
            form[BUCKETS] = 0.0
            push = dense[rows].T @ error
            vector_sum += push**2
            vector -= RATE * push / np.sqrt(vector_sum)
            bias -= 0.01 * error.mean()
    return form, vector, bias


def accuracy(
    model: tuple[np.ndarray, np.ndarray, float],
    buckets: np.ndarray,
    dense: np.ndarray,
    gold: np.ndarray,
) -> np.ndarray:
    """Right or wrong per noun."""
    form, vector, bias = model
    return (form[buckets].sum(1) + dense @ vector + bias > 0) == (gold > 0.5)


def report(name: str, rows: Nouns, buckets: np.ndarray, dense: np.ndarray, kin: Kin) -> None:
    """Train on nine tenths and print how many of the other nouns are right."""
    gold = np.array([row[1] for row in rows], dtype=np.float32)
    test = np.array([zlib.crc32(kin(row).encode()) % HELD_OUT == 0 for row in rows])
    model = fit(buckets[~test], dense[~test], gold[~test])
    right = accuracy(model, buckets, dense, gold)
    common = test & np.array([zipf(row[0]) >= COMMON for row in rows])
    print(
        f"{name}: {right[test].mean():.3f} of {test.sum()} held-out nouns, "
        f"{right[common].mean():.3f} of {common.sum()} common ones "
        f"(always the larger class {max(gold[test].mean(), 1 - gold[test].mean()):.3f})"
    )


def _word(row: Noun) -> str:
    return row[0]


def _head(row: Noun) -> str:
    return row[2]


def main() -> None:
    """Print accuracy on held-out nouns with and without vectors, then train on all and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--pipeline", default="nl_brandcheck")
    chosen = parser.parse_args()
    rows = read_nouns(chosen.data)
    buckets, dense = as_arrays([row[0] for row in rows], load_pipeline().vocab)
    none = np.zeros_like(dense)
    report("form alone, unseen heads", rows, buckets, none, _head)
    report("form and vector, unseen heads", rows, buckets, dense, _head)
    report("form and vector, unseen words", rows, buckets, dense, _word)
    gold = np.array([row[1] for row in rows], dtype=np.float32)
    alone, _, alone_bias = fit(buckets, none, gold)
    form, vector, bias = fit(buckets, dense, gold)
    np.savez_compressed(
        chosen.output,
        pipeline=np.array(chosen.pipeline),
        form_alone=alone[:BUCKETS].astype(np.float16),
        form_alone_bias=np.float32(alone_bias),
        form=form[:BUCKETS].astype(np.float16),
        form_bias=np.float32(bias),
        vector=vector.astype(np.float32),
    )
    print(f"written: {chosen.output} ({chosen.output.stat().st_size // 1024} kB)")


if __name__ == "__main__":
    main()
