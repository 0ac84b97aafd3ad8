"""Learns the three readings of merkfit (brandcheck/signals/lexica) from labelled texts.

    against    log-odds that a text acts against what an organisation stands for
    declared   log-odds that a text names values and shows nothing
    elsewhere  log-odds that a text is about something else than any value

Ridge logistic regression on the distinct words and pairs of words, the mean meaning, and facts
about text and brand; both classes weigh the same, single sentences weigh less than posts. The
texts: see `value_texts.py`. The first argument is the folder of tuning brands. Writes the files,
and prints how posts of an author are ordered by readings learned without that author.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from value_texts import Text, read_texts

from brandcheck.language import Analyser, load_pipeline
from brandcheck.signals.lexica import Lexicon, word_count

LEXICA = Path(__file__).parents[3] / "brandcheck" / "signals" / "lexica"
DATE = "2026-11-24"
RIDGE, ROUNDS = 0.5, 6
SEEN_AT_LEAST = 3
SMALL = 0.05
WORDS, PAIRS, MEANING, FACTS = 3.0, 3.0, 8.0, 1.0
LESS = 0.3
SENTENCES = frozenset({"good", "ordinary", "example shown", "example named"})


@dataclass(frozen=True)
class Task:
    """One reading: the labels for and against it, and the facts it may use."""

    told: str
    yes: frozenset[str]
    no: frozenset[str]
    facts: tuple[str, ...]


TASKS = {
    "against": Task(
        "Log-odds that a text acts against what people are promised.",
        frozenset({"contradicts"}),
        frozenset({"shown", "named", "absent", "good", "example shown", "example named"}),
        ("cues", "counter", "denied"),
    ),
    "declared": Task(
        "Log-odds that a text names values and shows nothing.",
        frozenset({"named", "example named"}),
        frozenset({"shown", "example shown"}),
        ("words", "acts", "nearer_named"),
    ),
    "elsewhere": Task(
        "Log-odds that a text is about something else than any value.",
        frozenset({"absent", "ordinary"}),
        frozenset({"shown", "named", "good", "example shown", "example named"}),
        ("words", "centre", "like_shown", "world", "counter", "denied"),
    ),
}


def learn(name: str, texts: Sequence[Text]) -> Lexicon:
    """The reading by that name, learned from these texts."""
    task = TASKS[name]
    rows = [text for text in texts if text.level in task.yes | task.no]
    y = np.array([text.level in task.yes for text in rows], dtype=float)
    weight = np.array([LESS if text.level in SENTENCES else 1.0 for text in rows])
    weight[y == 1] *= weight[y == 0].sum() / weight[y == 1].sum()
    keys, said = _words(rows)
    vectors = np.array([text.vector for text in rows])
    middle = vectors.mean(axis=0)
    facts, centre, spread = _facts(task, rows)
    gram = said @ said.T + MEANING * (vectors - middle) @ (vectors - middle).T
    gram += FACTS * facts @ facts.T / len(task.facts)
    dual, bias = _newton(gram, y, weight / weight.mean())
    scale = np.array([PAIRS if " " in key else WORDS for key in keys]) ** 0.5
    words = {k: float(w) for k, w in zip(keys, scale * (said.T @ dual), strict=True)}
    by_fact = FACTS * facts.T @ dual / len(task.facts) / spread
    told = dict(zip(task.facts, zip(by_fact.tolist(), centre.tolist(), strict=True), strict=True))
    kept = {k: w for k, w in sorted(words.items()) if abs(w) >= SMALL}
    return Lexicon(bias, kept, told, middle, MEANING * (vectors - middle).T @ dual)


def _words(rows: Sequence[Text]) -> tuple[list[str], np.ndarray]:
    """The keys that occur often enough, and per text which it has, by the root of its length."""
    counts = Counter(key for text in rows for key in text.keys)
    keys = sorted(key for key, n in counts.items() if n >= SEEN_AT_LEAST)
    column = {key: n for n, key in enumerate(keys)}
    x = np.zeros((len(rows), len(keys)), dtype=np.float32)
    for n, text in enumerate(rows):
        x[n, [column[key] for key in text.keys if key in column]] = word_count(text.keys) ** -0.5
    return keys, x * np.array([PAIRS if " " in k else WORDS for k in keys], np.float32) ** 0.5


def _facts(task: Task, rows: Sequence[Text]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The facts in standard deviations, and their middle and spread; unknown is the middle."""
    known = np.array([[t.facts[f] for f in task.facts] for t in rows if t.facts is not None])
    centre, spread = known.mean(axis=0), known.std(axis=0) + 1e-6
    x = np.zeros((len(rows), len(task.facts)))
    x[[text.facts is not None for text in rows]] = (known - centre) / spread
    return x, centre, spread


def _newton(gram: np.ndarray, y: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, float]:
    """Ridge logistic regression on a matrix of likenesses: weights of the rows, and the bias."""
    odds, dual, bias = np.zeros(len(y)), np.zeros(len(y)), 0.0
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-odds))
        steep = np.clip(weight * p * (1 - p), 1e-4, None)
        aim = odds + weight * (y - p) / steep
        both = np.stack([aim, np.ones(len(y))], axis=1)
        solved = np.linalg.solve(gram + np.diag(RIDGE / steep), both)
        bias = float(solved[:, 0].sum() / solved[:, 1].sum())
        dual = solved[:, 0] - bias * solved[:, 1]
        odds = gram @ dual + bias
    return dual, bias


def authors_left_out(name: str, texts: Sequence[Text]) -> dict[str, float]:
    """Per author the share of pairs in a brand ordered right by a reading without the author."""
    task, shares = TASKS[name], {}
    for author in sorted({t.author for t in texts if t.facts is not None}):
        lexicon = learn(name, [t for t in texts if t.author != author])
        posts = [t for t in texts if t.author == author and t.facts is not None]
        read = [(t.brand, t.level, lexicon.logit(t.keys, t.vector, t.facts)) for t in posts]
        shares[author] = float(
            np.mean(
                [
                    high > low
                    for brand, level, high in read
                    for other, lower, low in read
                    if brand == other and level in task.yes and lower in task.no
                ]
            )
        )
    return shares


def write(name: str, lexicon: Lexicon, figures: dict[str, float]) -> None:
    """The reading as readable files."""
    told = ", ".join(f"{author} {share:.2f}" for author, share in figures.items())
    lines = [
        f"# Made by models/training/scripts/value_lexica.py. {TASKS[name].told}",
        "source: posts and sentences written and labelled for brandcheck by five authors"
        " (models/training/sources, and the tuning brands)",
        f"date: {DATE}",
        f"figures: 'an author left out, share of pairs in a brand ordered right: {told}'",
        f"bias: {lexicon.bias:.3f}",
        "facts:",
        *(f"  {fact}: [{w:.3f}, {usual:.3f}]" for fact, (w, usual) in lexicon.facts.items()),
        "words: |2",
        *(f"  {word} {weight:.2f}" for word, weight in lexicon.words.items()),
    ]
    (LEXICA / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    both = np.stack([lexicon.middle, lexicon.direction])
    np.save(LEXICA / f"{name}.npy", both.astype(np.float16))


def main(folder: Path | None, say: Callable[[str], None] = print) -> None:
    """Learns the three on all texts, and reports what is to be expected of a new author."""
    texts = read_texts(folder, Analyser(load_pipeline()))
    for name in TASKS:
        figures = authors_left_out(name, texts)
        lexicon = learn(name, texts)
        write(name, lexicon, figures)
        say(f"{name}: {len(lexicon.words)} words, {figures}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
