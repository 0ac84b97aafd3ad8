"""Fit the word vectors to whole sentences, so that their plain average tells what a text is about.

A word's vector is `weight x (given vector x one map for all words + a change of its own)`; map,
changes and weights are learned by Adam so that the sum over a sentence points where the sentence
encoder points, and sentences are as alike as it says. The map also moves the words that no sentence
has. Needs `vector_sentences.py` first. Writes words and vectors; prints nothing about test pairs.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from wordfreq import word_frequency

ROWS, COLUMNS = 50_000, 128
BATCH, EPOCHS = 256, 12
RATES = {"map": 3e-3, "change": 3e-3, "weight": 1e-2}
ALIKE, CONTRAST, SHARPNESS = 20.0, 0.1, 0.07
COMMON = 0.001
Array = np.ndarray


class Adam:
    """Adam that touches only the rows it is given; every row has its own clock."""

    def __init__(self, values: Array, rate: float) -> None:
        self.values, self.rate = values, rate
        self.mean, self.square = np.zeros_like(values), np.zeros_like(values)
        self.clock = np.zeros((len(values), *[1] * (values.ndim - 1)), dtype=np.float32)

    def step(self, gradient: Array, scale: float, rows: Array | slice = slice(None)) -> None:
        """One step down the gradient."""
        self.clock[rows] += 1
        mean = 0.9 * self.mean[rows] + 0.1 * gradient
        square = 0.999 * self.square[rows] + 0.001 * gradient**2
        self.mean[rows], self.square[rows] = mean, square
        clock = self.clock[rows]
        size = np.sqrt(square / (1 - 0.999**clock)) + 1e-8
        self.values[rows] -= scale * self.rate * mean / (1 - 0.9**clock) / size


class Bags:
    """Sentences as the rows of the words that have a vector."""

    def __init__(self, sentences: list[list[str]], row_of: dict[str, int]) -> None:
        found = ([row_of.get(w.lower().lstrip("#"), -1) for w in words] for words in sentences)
        self.rows = [np.array([row for row in rows if row >= 0], dtype=np.int64) for rows in found]

    def counts(self, chosen: Array) -> tuple[Array, Array]:
        """The words of the chosen sentences, and per sentence how often it has each."""
        flat = np.concatenate([self.rows[i] for i in chosen])
        words, column = np.unique(flat, return_inverse=True)
        line = np.repeat(np.arange(len(chosen)), [len(self.rows[i]) for i in chosen])
        counts = np.zeros((len(chosen), len(words)), dtype=np.float32)
        np.add.at(counts, (line, column), 1.0)
        return words, counts


def unit(matrix: Array) -> Array:
    """Every row at length one."""
    return matrix / (np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-8)


def pull(summed: Array, aim: Array, full: Array) -> Array:
    """The gradient on the summed vectors: towards the aim, and as alike as asked."""
    size = len(summed)
    length = np.linalg.norm(summed, axis=1, keepdims=True) + 1e-6
    ours = summed / length
    off = ours @ ours.T - full @ full.T
    np.fill_diagonal(off, 0)
    odds = ours @ aim.T / SHARPNESS
    chance = np.exp(odds - odds.max(axis=1, keepdims=True))
    chance /= chance.sum(axis=1, keepdims=True)
    chance[np.arange(size), np.arange(size)] -= 1
    down = (CONTRAST / SHARPNESS * chance @ aim - aim) / size + ALIKE * 4 * off @ ours / size**2
    return (down - ours * (down * ours).sum(axis=1, keepdims=True)) / length


def onto(full: Array, ours: Array) -> Array:
    """Encoder vectors reduced to the columns of ours, and rotated onto them."""
    _, _, axes = np.linalg.svd(full.T @ full)
    reduced = full @ axes[: ours.shape[1]].T
    left, _, right = np.linalg.svd(reduced.T @ ours)
    return unit(reduced @ (left @ right))


def fit(given: Array, weight: Array, bags: Bags, full: Array) -> Array:
    """The fitted table. `weight` is the logarithm of the weight each word starts with."""
    rng = np.random.default_rng(1)
    start = given[:, :COLUMNS] * np.exp(weight)[:, None]
    aim = onto(full, unit(np.array([start[rows].sum(axis=0) for rows in bags.rows])))
    map_ = Adam(np.eye(given.shape[1], COLUMNS, dtype=np.float32), RATES["map"])
    change = Adam(np.zeros((len(given), COLUMNS), dtype=np.float32), RATES["change"])
    weights = Adam(weight.copy(), RATES["weight"])
    steps, step = EPOCHS * (len(full) // BATCH), 0
    for _ in range(EPOCHS):
        order = rng.permutation(len(full))
        for first in range(0, len(full) - BATCH + 1, BATCH):
            step += 1
            scale = min(1.0, step / 50) * (1 - step / steps) + 1e-3
            chosen = order[first : first + BATCH]
            words, counts = bags.counts(chosen)
            size = np.exp(weights.values[words])[:, None]
            moved = given[words] @ map_.values + change.values[words]
            down = counts.T @ pull(counts @ (size * moved), aim[chosen], full[chosen])
            weights.step((down * size * moved).sum(axis=1), scale, words)
            map_.step(given[words].T @ (down * size), scale)
            change.step(down * size, scale, words)
    return np.exp(weights.values)[:, None] * (given @ map_.values + change.values)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    args = parser.parse_args()
    with np.load(args.data / "vectors" / "e5_words_256.npz") as table:
        words = [str(word) for word in table["words"][:ROWS]]
        given = table["vectors"][:ROWS].astype(np.float32)
    given /= np.linalg.norm(given[:, :COLUMNS], axis=1, keepdims=True) + 1e-8
    share = np.array([word_frequency(word, "nl") for word in words])
    weight = np.log(COMMON / (COMMON + share)).astype(np.float32)
    kinds = json.loads((args.sentences / "sentences.json").read_text("utf-8"))
    row_of = {word: row for row, word in enumerate(words)}
    with np.load(args.sentences / "sentences.npz") as encoded:
        full = [encoded[kind].astype(np.float32) for kind in kinds]
    # Each kind around its own middle: what all scenes share says nothing about one of them.
    full = unit(np.concatenate([part - part.mean(axis=0) for part in full]))
    bags = Bags([sentence for rows in kinds.values() for sentence in rows], row_of)
    enough = [i for i, rows in enumerate(bags.rows) if len(rows) > 1]
    bags.rows = [bags.rows[i] for i in enough]
    fitted = fit(given, weight, bags, full[enough])
    np.savez(args.output, words=np.array(words), vectors=fitted.astype(np.float32))
    print(args.output, fitted.shape, len(enough), "sentences")


if __name__ == "__main__":
    main()
