"""Learns how a text stands to what an organisation promises (brandcheck/signals/lexica).

Four readings, softmax over them gives how likely each is:

    against    it acts against a value
    elsewhere  it is about something else than any value
    declared   it names values and shows nothing
    lived      it shows a value

Multinomial logistic regression (scikit-learn) on the distinct words and pairs of words, the
meaning of the whole text (models/nl_sentences), and facts about text and brand; the four weigh the
same, single sentences weigh less than posts. The texts: see `value_texts.py`. The first argument
is the folder of tuning brands. Writes the files, and prints how posts of an author are ordered by
readings learned without that author. Needs scikit-learn (models/training/requirements.txt).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression  # pyright: ignore[reportMissingImports]
from value_texts import Text, read_texts

from brandcheck.language import Analyser, load_pipeline
from brandcheck.signals.lexica import Lexicon, word_count
from brandcheck.signals.stance import READINGS, stances_of

LEXICA = Path(__file__).parents[3] / "brandcheck" / "signals" / "lexica"
DATE = "2026-11-24"
SEEN_AT_LEAST = 3
SMALL = 0.05
# How much a penalty of one is worth on words, on facts and on meaning; and its strength.
WORDS, FACTS, MEANING, STRENGTH = 10.0, 3.0, 0.6, 0.03
LESS = 0.3
ROUNDS = 300
SENTENCES = frozenset({"good", "ordinary", "example shown", "example named"})
LEVELS = {
    "against": ("contradicts",),
    "elsewhere": ("absent", "ordinary"),
    "declared": ("named", "example named"),
    "lived": ("shown", "good", "example shown"),
}
READING_OF = {level: name for name, levels in LEVELS.items() for level in levels}
# What a level is worth when posts are put in order, for the figures.
WORTH = {"against": 0.0, "elsewhere": 1.0, "declared": 1.6, "lived": 3.0}


def learn(texts: Sequence[Text]) -> dict[str, Lexicon]:
    """The four readings, learned from these texts."""
    keys, said = _words(texts)
    vectors = np.array([text.vector for text in texts])
    posts = np.array([text.facts is not None for text in texts])
    middle, width = (
        vectors[posts].mean(axis=0),
        (vectors - vectors[posts].mean(axis=0))[posts].std(),
    )
    names, facts, centre, spread = _facts(texts)
    x = np.hstack([MEANING * (vectors - middle) / width, FACTS * facts, WORDS * said])
    y = [READINGS.index(READING_OF[text.level]) for text in texts]
    weight = [LESS if text.level in SENTENCES else 1.0 for text in texts]
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, class_weight="balanced")
    model.fit(x, y, sample_weight=weight)
    wide = vectors.shape[1]
    found = {}
    for name, row, bias in zip(READINGS, model.coef_, np.atleast_1d(model.intercept_), strict=True):
        by_fact = FACTS * row[wide : wide + len(names)] / spread
        told = {f: (float(w), float(c)) for f, w, c in zip(names, by_fact, centre, strict=True)}
        by_word = WORDS * row[wide + len(names) :]
        kept = {k: float(w) for k, w in zip(keys, by_word, strict=True) if abs(w) >= SMALL}
        found[name] = Lexicon(float(bias), kept, told, middle, MEANING * row[:wide] / width)
    return found


def _words(texts: Sequence[Text]) -> tuple[list[str], np.ndarray]:
    """The keys that occur often enough, and per text which it has, by the root of its length."""
    counts = Counter(key for text in texts for key in text.keys)
    keys = sorted(key for key, n in counts.items() if n >= SEEN_AT_LEAST)
    column = {key: n for n, key in enumerate(keys)}
    x = np.zeros((len(texts), len(keys)), dtype=np.float32)
    for n, text in enumerate(texts):
        x[n, [column[key] for key in text.keys if key in column]] = word_count(text.keys) ** -0.5
    return keys, x


def _facts(texts: Sequence[Text]) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Names, the facts in standard deviations, their middle and spread; unknown is the middle."""
    names = sorted(next(text.facts for text in texts if text.facts is not None))
    known = np.array([[t.facts[f] for f in names] for t in texts if t.facts is not None])
    centre, spread = known.mean(axis=0), known.std(axis=0) + 1e-6
    x = np.zeros((len(texts), len(names)))
    x[[text.facts is not None for text in texts]] = (known - centre) / spread
    return names, x, centre, spread


def authors_left_out(texts: Sequence[Text]) -> dict[str, float]:
    """Per author the share of pairs in a brand ordered right, by readings learned without them;
    the mean over the six kinds of pair."""
    return {
        author: ordered_right(
            [t for t in texts if t.author == author and t.facts is not None],
            learn([t for t in texts if t.author != author]),
        )
        for author in sorted({t.author for t in texts if t.facts is not None})
    }


def ordered_right(posts: Sequence[Text], lexica: dict[str, Lexicon]) -> float:
    """Shown above named above absent above contradicts; the mean over the kinds of pair."""
    worth = [WORTH[READING_OF[post.level]] for post in posts]
    read = [_worth(post, lexica) for post in posts]
    kinds: dict[tuple[float, float], list[bool]] = {}
    for a, b in product(range(len(posts)), repeat=2):
        if posts[a].brand == posts[b].brand and worth[a] > worth[b]:
            kinds.setdefault((worth[a], worth[b]), []).append(read[a] > read[b])
    return float(np.mean([np.mean(rows) for rows in kinds.values()]))


def _worth(post: Text, lexica: dict[str, Lexicon]) -> float:
    chances = stances_of(lexica.__getitem__, post.keys, post.vector, post.facts).chances
    return sum(WORTH[name] * chances[name] for name in READINGS)


def write(lexica: dict[str, Lexicon], figures: dict[str, float]) -> None:
    """The readings as readable files."""
    told = ", ".join(f"{author} {share:.2f}" for author, share in figures.items())
    for name, lexicon in lexica.items():
        lines = [
            f"# Made by models/training/scripts/value_lexica.py. How much a text reads as: {name}.",
            "source: posts and sentences written and labelled for brandcheck by seven authors"
            " (models/training/sources, and the tuning brands)",
            f"date: {DATE}",
            f"figures: 'an author left out, pairs in a brand ordered right: {told}'",
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
    """Learns the four on all texts, and reports what is to be expected of a new author."""
    texts = read_texts(folder, Analyser(load_pipeline()))
    figures = authors_left_out(texts)
    write(learn(texts), figures)
    say(f"{len(texts)} texts, {figures}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
