"""Learns three word lists for merkfit (brandcheck/signals/lexica).

    against    log-odds that a sentence acts against what an organisation stands for
    declared   log-odds that a sentence names values and shows nothing
    elsewhere  log-odds that a sentence is about something else than any value

Ridge logistic regression on the distinct words of a sentence; the post's label is a weak label for
its sentences. Sources: the labelled posts written for brandcheck (a folder of brand files, the
first argument) and the hand-written `sources/stance_*.tsv`. Prints leave-one-brand-out figures.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

from brandcheck.language.nl.names import is_first_name
from brandcheck.signals.lists import load_terms

ROOT = Path(__file__).parents[3]
SOURCES = Path(__file__).parents[1] / "sources"
LEXICA = ROOT / "brandcheck" / "signals" / "lexica"
LABEL = {"against": "contradicts", "declared": "named", "elsewhere": "absent"}
OWN_LABEL = {"against": "against", "declared": "named", "elsewhere": "other"}
DATE = "2026-11-24"
RIDGE = 3.0
SEEN_AT_LEAST = 3
ROUNDS = 6
NUMBERS = frozenset(
    {
        *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"),
        *("twaalf", "dertien", "veertien", "vijftien", "zestien", "achttien", "twintig", "dertig"),
        *("veertig", "vijftig", "zestig", "tachtig", "honderd", "duizend"),
    }
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True)
class Row:
    """One sentence with its label, and the brand and post it comes from."""

    words: frozenset[str]
    positive: bool
    brand: str = ""
    post: str = ""
    level: str = ""


def words_of(sentence: str) -> frozenset[str]:
    """The distinct words, names and numbers left out."""
    found = _WORD.findall(sentence)
    words = (w.lower() for w in found if not (w[0].isupper() and is_first_name(w)))
    return frozenset(word for word in words if word not in NUMBERS)


def sentences(text: str) -> list[str]:
    """A post cut at line breaks and end marks."""
    return [part for part in _SENTENCE.split(text) if _WORD.search(part)]


def own_rows(name: str) -> list[Row]:
    """Rows from the hand-written sources."""
    rows: list[Row] = []
    for against, good in _table("stance_pairs.tsv"):
        if name == "against":
            rows.append(Row(words_of(against), True))
        rows.append(Row(words_of(good), False))
    for level, text in _table("stance_posts.tsv"):
        if name != "declared" or level in ("named", "shown"):
            rows += [Row(words_of(s), level == OWN_LABEL[name]) for s in sentences(text)]
    if name == "elsewhere":
        rows += [Row(words_of(sentence), True) for sentence in load_terms("ordinary")]
    return rows


def _table(name: str) -> Iterable[list[str]]:
    for line in (SOURCES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def brand_rows(name: str, brand: dict) -> list[Row]:
    """Rows from one labelled brand file."""
    rows: list[Row] = []
    for value in brand["values"] if name != "against" else ():
        for level in ("shown", "named"):
            positive = name == "declared" and level == "named"
            rows += [Row(words_of(s), positive, brand["id"]) for s in value["examples"][level]]
    for post in brand["posts"]:
        level = post["level"]
        if name != "declared" or level in ("named", "shown"):
            rows += [
                Row(words_of(s), level == LABEL[name], brand["id"], post["id"], level)
                for s in sentences(post["text"])
            ]
    return rows


def learn(rows: Sequence[Row]) -> tuple[dict[str, float], float]:
    """Word weights and bias; both classes weigh the same."""
    counts = Counter(word for row in rows for word in row.words)
    vocabulary = sorted(word for word, n in counts.items() if n >= SEEN_AT_LEAST)
    column = {word: n for n, word in enumerate(vocabulary)}
    x = np.zeros((len(rows), len(vocabulary) + 1), dtype=np.float32)
    x[:, -1] = 1
    for n, row in enumerate(rows):
        x[n, [column[word] for word in row.words if word in column]] = 1
    y = np.array([row.positive for row in rows], dtype=float)
    weight = np.where(y == 1, (1 - y).sum() / y.sum(), 1.0)
    beta = _newton(x, y, weight)
    return dict(zip(vocabulary, beta[:-1].tolist(), strict=True)), float(beta[-1])


def _newton(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> np.ndarray:
    beta = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[-1] = 1e-6
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ beta))
        gradient = x.T @ (weight * (p - y)) + ridge * beta
        steep = (weight * p * (1 - p)).astype(np.float32)
        hessian = (x * steep[:, None]).T @ x + np.diag(ridge)
        beta -= np.linalg.solve(hessian, gradient)
    return beta


def pooled(name: str, logits: Sequence[float]) -> float:
    """A post from its sentences: the strongest speak for `against`, the mean for `declared`."""
    return float(np.mean(sorted(logits)[-2:]) if name == "against" else np.mean(logits))


def leave_one_out(name: str, brands: Sequence[dict]) -> dict[str, float]:
    """How often a post with the label reads higher than one without, per kind of the latter."""
    wins: dict[str, list[float]] = {}
    for left in brands:
        rows = own_rows(name) + [r for b in brands if b is not left for r in brand_rows(name, b)]
        words, bias = learn(rows)
        posts: dict[tuple[str, str], list[float]] = {}
        for row in brand_rows("against", left):
            logit = bias + sum(words.get(word, 0.0) for word in row.words)
            posts.setdefault((row.level, row.post), []).append(logit)
        read = [(level, pooled(name, logits)) for (level, _), logits in posts.items()]
        wanted = LABEL[name]
        for level, low in read:
            if level != wanted:
                wins.setdefault(level, []).extend(
                    float(high > low) for other, high in read if other == wanted
                )
    return {level: float(np.mean(row)) for level, row in sorted(wins.items())}


def write(name: str, words: dict[str, float], bias: float, figures: dict[str, float]) -> None:
    """The lexicon as a readable file; weights too small to matter are left out."""
    told = ", ".join(f"{level} {share:.2f}" for level, share in figures.items())
    lines = [
        f"# Made by models/training/scripts/value_lexica.py. {_TOLD[name]}",
        "source: labelled posts and sentences written by hand for brandcheck",
        f"date: {DATE}",
        f"figures: 'leave one brand out, share of pairs ordered right against: {told}'",
        f"bias: {bias:.2f}",
        "words:",
    ]
    kept = sorted((w, b) for w, b in words.items() if abs(b) >= 0.05)
    lines += [
        f"  {yaml.safe_dump(word, allow_unicode=True).split(chr(10))[0]}: {b:.2f}"
        for word, b in kept
    ]
    LEXICA.mkdir(exist_ok=True)
    (LEXICA / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _quoted(word: str) -> str:
    """As a key of YAML: *nee* and *ja* stay words."""
    return yaml.safe_dump(word, allow_unicode=True).splitlines()[0]


_TOLD = {
    "against": "Log-odds that a sentence turns away from people or from a promise.",
    "declared": "Log-odds that a sentence names values and shows nothing.",
    "elsewhere": "Log-odds that a sentence is about something else than any value.",
}


def main(folder: Path, say: Callable[[str], None] = print) -> None:
    """Learns both lists on all brands, and reports what is to be expected of a new brand."""
    brands = [yaml.safe_load(p.read_text("utf-8")) for p in sorted(folder.glob("*.yaml"))]
    for name in LABEL:
        figures = leave_one_out(name, brands)
        rows = own_rows(name) + [row for brand in brands for row in brand_rows(name, brand)]
        words, bias = learn(rows)
        write(name, words, bias, figures)
        say(f"{name}: {len(words)} words, {figures}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
