"""Words a second, time to load, size and memory of a pipeline."""

from __future__ import annotations

import os
import platform
import resource
import time
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.about import __version__ as VERSION
from spacy.language import Language

from brandcheck.language.pipeline import load_pipeline

POST = """Vanochtend stond Piet al om zes uur in de hal. De lift deed het niet, en mevrouw Jansen
moest naar het ziekenhuis. Hij belde de monteur op en liep met haar de trap af, tree voor tree.
"Dat doe ik voor mijn eigen moeder ook", zei hij. 🙂

Wij denken graag met je mee. Hoe zou jij dit hebben opgelost? #samen #thuis
"""
TEXTS = [POST] * 200


@dataclass(frozen=True)
class Opened:
    """A pipeline, how many seconds it took to open, and the memory of the process so far (MB)."""

    nlp: Language
    seconds: float
    memory: float


def open_and_weigh(name: str | Path) -> Opened:
    """Open it and read the texts once, before anything else takes memory."""
    start = time.process_time()
    nlp = load_pipeline(name)
    seconds = time.process_time() - start
    list(nlp.pipe(TEXTS, batch_size=64))
    return Opened(nlp, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def words_per_second(nlp: Language, texts: list[str]) -> tuple[float, int]:
    """The best of three rounds over `texts` in batches of 64, and how many words they have."""
    best, words = 0.0, 0
    for _ in range(3):
        start = time.process_time()
        words = sum(map(len, nlp.pipe(texts, batch_size=64)))
        best = max(best, words / (time.process_time() - start))
    return best, words


def milliseconds(nlp: Language, text: str) -> float:
    """The median time of one text on its own."""
    times = []
    for _ in range(15):
        start = time.process_time()
        nlp(text)
        times.append(time.process_time() - start)
    return sorted(times)[7] * 1000


def speed_lines(opened: Opened, path: Path) -> list[str]:
    """Speed on one core, size and memory."""
    nlp = opened.nlp
    ours, words = words_per_second(nlp, TEXTS)
    blank, _ = words_per_second(spacy.blank("nl"), TEXTS)
    size = sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) / 1e6
    short = POST * 2
    return [
        "",
        f"{ours:,.0f} words/s on one core with all components ({words:,} words in {len(TEXTS)} "
        f'posts, processor time; at least 8,000); `spacy.blank("nl")` {blank:,.0f}.',
        f"{len(nlp.make_doc(short))} words on their own: {milliseconds(nlp, short):.0f} ms. "
        f"Loading {opened.seconds:.1f} s (under 2). {size:.0f} MB on disk (under 60). "
        f"Memory {opened.memory:.0f} MB (500 at most).",
        f"{processor()}, Python {platform.python_version()}, spaCy {VERSION}.",
    ]


def processor() -> str:
    """The machine in words."""
    cpuinfo = Path("/proc/cpuinfo")
    names = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.exists() else []
    model = next((n.split(":")[1].strip() for n in names if n.startswith("model name")), "unknown")
    return f"{os.cpu_count()} cores, {model}"
