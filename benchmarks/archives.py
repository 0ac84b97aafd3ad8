"""How fast an archive is scored: words a second against cores, beside the bare pipeline.

Run: `python -m benchmarks.archives [posts]`. The posts are those of ../shared/data (short posts of
parties and the posts written for this project), each once, so nothing is remembered; without that
folder the examples that are shipped. `bare` is spaCy's own `nlp.pipe` on the same posts in the same
chunks, in as many processes. Words are counted at the blanks. Loading is not counted.
"""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.archives.judging import score_row
from brandcheck.archives.parts import Chunk, in_chunks
from brandcheck.archives.scoring import CHUNK_ROWS
from brandcheck.archives.workers import Order, cores, judge_for
from brandcheck.language.meanings import sentence_meaning
from brandcheck.tuning.archive import ArchiveRow
from brandcheck.workspace import Workspace

SHARED = Path(__file__).parents[2] / "shared" / "data"
BRAND = "zorg-aan-zee"
MOST = 3000
ROUNDS = 2
Work = Callable[[Chunk], "Spent"]


@dataclass(frozen=True)
class Spent:
    """Processor time of one chunk."""

    words: int
    seconds: float


def main(most: int = MOST) -> None:
    """Print the figures."""
    workspace = Workspace()
    audience = workspace.open_brand(BRAND).brand.audiences[0].id
    rows = [
        ArchiveRow(n, text, audience=audience) for n, text in enumerate(_posts(workspace, most))
    ]
    chunks = list(in_chunks(rows, CHUNK_ROWS))
    words = sum(_words(chunk) for chunk in chunks)
    print(f"{len(rows)} posts, {words} words, chunks of {CHUNK_ROWS}, {cores()} cores")
    order = Order.of(workspace, BRAND)
    print("processes        words/s on the clock    words per processor second")
    for processes in sorted({1, cores()}):
        # Bare and ours in turn, the best of each: other work on the machine disturbs both alike.
        best: dict[str, tuple[float, float]] = {}
        for _round in range(ROUNDS):
            for name, work in (("bare", _bare), ("ours", _ours)):
                took = _run(processes, order, chunks, work)
                best[name] = max(best.get(name, (0.0, 0.0)), took, key=lambda pair: pair[1])
        for name, (clock, processor) in best.items():
            print(f"{processes} {name:12} {clock:20,.0f} {processor:25,.0f}")
        share = best["ours"][1] / best["bare"][1]
        print(f"{processes} ours / bare: {share:.0%} by processor time")
    _parts(order, rows)


def _run(processes: int, order: Order, chunks: list[Chunk], work: Work) -> tuple[float, float]:
    """Words a second on the clock, and per second of one processor."""
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (order,)) as pool:
        list(pool.map(work, chunks[:1] * processes))  # everything is loaded and warm
        start = time.perf_counter()
        spent = list(pool.map(work, chunks))
        clock = time.perf_counter() - start
    words = sum(one.words for one in spent)
    return words / clock, words / sum(one.seconds for one in spent)


def _parts(order: Order, rows: Sequence[ArchiveRow]) -> None:
    """Where the time of a word goes, in this process; each post is read here for the first time."""
    judge, some = judge_for(order), rows[: len(rows) // 3]
    texts, words = [row.text for row in some], sum(len(row.text.split()) for row in some)
    judge.score(rows[-64:])
    bare = _timed(lambda: list(judge.analyser.nlp.pipe(texts, batch_size=64)))
    started = time.process_time()
    analyses = list(judge.analyser.analyse_all(texts))
    analysis = time.process_time() - started
    encoder = _timed(
        lambda: [sentence_meaning(a.tokens_of(s)) for a in analyses for s in a.sentences]
    )
    rest = _timed(
        lambda: [score_row(judge.opened, *pair) for pair in zip(some, analyses, strict=True)]
    )
    print(f"where the time goes, {len(texts)} posts, microseconds of a processor per word")
    for name, seconds in (
        ("pipeline (bare)", bare),
        ("from pipeline to our tokens", analysis - bare),
        ("sentence encoder", encoder),
        ("signals, rubrics, values", rest),
    ):
        print(f"  {name:28} {1e6 * seconds / words:6.0f}")


def _timed(step: Callable[[], object]) -> float:
    start = time.process_time()
    step()
    return time.process_time() - start


_order: Order | None = None


def _begin(order: Order) -> None:
    global _order
    _order = order
    judge_for(order)


def _bare(chunk: Chunk) -> Spent:
    nlp = judge_for(_order).analyser.nlp  # type: ignore[arg-type]
    start = time.process_time()
    for _doc in nlp.pipe([row.text for row in chunk.rows], batch_size=64):
        pass
    return Spent(_words(chunk), time.process_time() - start)


def _ours(chunk: Chunk) -> Spent:
    judge = judge_for(_order)  # type: ignore[arg-type]
    start = time.process_time()
    judge.score(chunk.rows)
    return Spent(_words(chunk), time.process_time() - start)


def _words(chunk: Chunk) -> int:
    return sum(len(row.text.split()) for row in chunk.rows)


def _posts(workspace: Workspace, most: int) -> list[str]:
    """So many different posts: those written for this project first, then the short ones."""
    long = list(dict.fromkeys(_long(workspace)))
    short = islice(_short(), max(0, most - len(long)))
    return [*long, *short][:most]


def _long(workspace: Workspace) -> Iterator[str]:
    for file in sorted((SHARED / "posts" / "brands").glob("*.yaml")):
        for post in YAML(typ="safe").load(file)["posts"]:
            yield post["text"]
    for entry in workspace.brand_entries():
        if entry.id != BRAND:
            yield from (post.text for post in workspace.open_brand(entry.id).brand.posts)


def _short() -> Iterator[str]:
    file = SHARED / "brand" / "party_tweets.csv"
    if file.exists():
        with file.open(encoding="utf-8", newline="") as lines:
            yield from dict.fromkeys(row["Tweet"] for row in csv.DictReader(lines))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
