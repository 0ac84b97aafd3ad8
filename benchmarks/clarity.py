"""How often helderheid scores the plainer text higher, beside trivial measures and LiNT-II alone.

Run: `python -m benchmarks.clarity`. Reads the pairs in `../shared/data`, or in the folder in
BRANDCHECK_DATA. Weights and knots were chosen on the half with an even hash (posts by id,
Amsterdam by document); the other half was held out, and RVO was only looked at.
"""

from __future__ import annotations

import csv
import os
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.points import tally
from brandcheck.scoring.readability import flesch_douma, lint_score
from brandcheck.scoring.rubric import needed_signals
from brandcheck.signals import Draft, measure_all

DATA = Path(os.environ.get("BRANDCHECK_DATA", "../shared/data"))
Ease = Callable[[Draft], float | None]


@dataclass(frozen=True)
class Pair:
    """Two versions of one message."""

    source: str
    key: str
    kind: str
    simpler: Draft
    harder: Draft

    @property
    def held_out(self) -> bool:
        """Not used for tuning."""
        return zlib.crc32(f"{self.source}{self.key}".encode()) % 2 == 1


def read_pairs(analyser: Analyser) -> Iterator[Pair]:
    """Every pair, analysed."""

    def draft(text: str) -> Draft:
        return Draft(analyser.analyse(text))

    posts = YAML(typ="safe").load((DATA / "posts/clarity_pairs.yaml").read_text("utf-8"))
    for row in posts:
        texts = draft(row["simpler"]), draft(row["harder"])
        yield Pair("post", row["id"], row["kind"], *texts)
    yield from amsterdam_pairs(analyser)
    for at, row in enumerate(_rows("rvo/rvo_begrijpelijke_taal_pairs.csv")):
        yield Pair("rvo", str(at), "", draft(row["simple"]), draft(row["complex"]))


def amsterdam_pairs(analyser: Analyser) -> Iterator[Pair]:
    """Sentences of a municipality and the plainer ones its editors wrote."""
    for row in _rows("readability/amsterdam_pairs.csv"):
        texts = (Draft(analyser.analyse(row[side])) for side in ("Simple", "Complex"))
        yield Pair("ams", row["Document ID"], "", *texts)


def _rows(name: str) -> list[dict[str, str]]:
    path = DATA / name
    if not path.exists():
        print(f"skipped: {path} is not there")
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def helderheid() -> Ease:
    """Our score."""
    rubric = shipped_rubrics()["clarity"]
    names = needed_signals([rubric])
    return lambda draft: tally(rubric, measure_all(draft, names)).value


def short_words(draft: Draft) -> float | None:
    """Mean word length, the shorter the easier."""
    words = draft.analysis.words
    return -sum(len(word.text) for word in words) / len(words) if words else None


def short_sentences(draft: Draft) -> float | None:
    """Mean sentence length, the shorter the easier."""
    analysis = draft.analysis
    return -len(analysis.words) / len(analysis.sentences) if analysis.sentences else None


def lint_alone(draft: Draft) -> float | None:
    """LiNT-II, the lower the easier."""
    score = lint_score(draft)
    return None if score is None else -score


def flesch(draft: Draft) -> float | None:
    """Flesch-Douma, the higher the easier."""
    return flesch_douma(draft)


def right(pairs: list[Pair], ease: Ease) -> str:
    """The share of pairs in the right order; what cannot be told or is equal counts as wrong."""
    won = 0
    for pair in pairs:
        simpler, harder = ease(pair.simpler), ease(pair.harder)
        won += simpler is not None and harder is not None and simpler > harder
    return f"{won / len(pairs):.3f}"


def main() -> None:
    """Print the figures."""
    if not (DATA / "posts" / "clarity_pairs.yaml").exists():
        print(f"benchmarks.clarity: skipped, no pairs in {DATA}")
        return
    pairs = list(read_pairs(Analyser(load_pipeline())))
    measures = {
        "helderheid": helderheid(),
        "LiNT-II alone": lint_alone,
        "Flesch-Douma": flesch,
        "mean word length": short_words,
        "mean sentence length": short_sentences,
    }
    print(f"{'plainer text scores easier':<24}" + "".join(f"{n:>22}" for n in measures))
    for source in ("post", "ams", "rvo"):
        for held_out in (False, True):
            rows = [p for p in pairs if p.source == source and p.held_out is held_out]
            if not rows:
                continue
            name = f"{source} {'held out' if held_out else 'seen'} ({len(rows)})"
            print(f"{name:<24}" + "".join(f"{right(rows, m):>22}" for m in measures.values()))
    score = measures["helderheid"]
    missed = [p for p in pairs if p.source == "post" and not _higher(score, p)]
    print("posts in the wrong order:", ", ".join(f"{p.key} ({p.kind})" for p in missed) or "none")
    drafts = [Draft(p.harder.analysis) for p in pairs if p.source == "post"]
    started = time.perf_counter()
    for draft in drafts:
        score(draft)
    words = sum(len(draft.analysis.words) for draft in drafts)
    print(f"{1000 * (time.perf_counter() - started) * 150 / words:.1f} ms per 150 words")


def _higher(ease: Ease, pair: Pair) -> bool:
    return (ease(pair.simpler) or 0.0) > (ease(pair.harder) or 0.0)


if __name__ == "__main__":
    main()
