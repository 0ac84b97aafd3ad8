"""How well the two bars follow a person's low, mid and high, beside trivial measures.

Run: `python -m benchmarks.congruence`. Reads `posts/congruence.yaml` from `../shared/data` or from
the folder in BRANDCHECK_DATA. Items with an even hash of their id were used for tuning.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from benchmarks.conversation import held_out
from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.beside import congruence_of
from brandcheck.scoring.rubric import needed_signals
from brandcheck.signals import Draft, measure_all

DATA = Path(os.environ.get("BRANDCHECK_DATA", "../shared/data")) / "posts" / "congruence.yaml"
LEVELS = {"low": 0, "mid": 1, "high": 2}
CUTS = (25.0, 50.0)
Bars = dict[str, float]


def ranks(values: Sequence[float]) -> np.ndarray:
    """Mean ranks; ties share theirs."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[place]


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    """Rank correlation."""
    return float(np.corrcoef(ranks(one), ranks(other))[0, 1])


def by_length(text: str) -> Bars:
    """The number of words, for both."""
    words = float(len(text.split()))
    return {"bonding": words, "bridging": words}


def by_words(text: str) -> Bars:
    """How often *wij* and *welkom* or *samen* stand."""
    words = text.lower().split()
    return {
        "bonding": 100.0 * sum(w in ("wij", "we", "ons", "onze") for w in words) / len(words),
        "bridging": float(sum(w.strip(".,") in ("welkom", "samen", "iedereen") for w in words)),
    }


def ours() -> Callable[[str], Bars]:
    """The bars by the rubric."""
    analyser = Analyser(load_pipeline())
    rubric = shipped_rubrics()["congruence"]
    names = needed_signals([rubric])

    def measure(text: str) -> Bars:
        bars = congruence_of(rubric, measure_all(Draft(analyser.analyse(text)), names), None)
        return {"bonding": bars.bonding or 0.0, "bridging": bars.bridging or 0.0}

    return measure


def level(value: float) -> int:
    """Low, mid or high at the page's own borders."""
    return sum(value >= cut for cut in CUTS)


def main() -> None:
    """Prints rank correlations, and the share of levels that are right."""
    if not DATA.exists():
        print(f"skipped: {DATA} is not there (set BRANDCHECK_DATA)")
        return
    items = YAML(typ="safe").load(DATA.read_text(encoding="utf-8"))
    measures = {"brandcheck": ours(), "length": by_length, "words": by_words}
    for part, wanted in (("tuned on", False), ("held out", True)):
        rows = [item for item in items if held_out(item) is wanted]
        print(f"{part} ({len(rows)} posts)")
        for name, measure in measures.items():
            bars = [measure(row["text"]) for row in rows]
            print(f"  {name:11}", "  ".join(_line(bar, rows, bars) for bar in bars[0]))


def _line(bar: str, rows: Sequence[dict[str, str]], bars: Sequence[Bars]) -> str:
    true = [LEVELS[row[bar]] for row in rows]
    said = [b[bar] for b in bars]
    right = float(np.mean([level(s) == t for s, t in zip(said, true, strict=True)]))
    return f"{bar} spearman {spearman(said, true):.2f} level right {right:.2f}"


if __name__ == "__main__":
    main()
