"""Quality and speed of the shipped Dutch pipeline.

Run: `python -m benchmarks.pipeline [--write] [--pipeline NAME_OR_PATH]`.

Quality needs dev.conllu in BRANDCHECK_DATA or ../shared/data; without it only speed is printed.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "models" / "training" / "scripts")]

import spacy  # noqa: E402
from spacy.about import __version__ as VERSION  # noqa: E402
from spacy.language import Language  # noqa: E402
from spacy.tokens import Doc  # noqa: E402
from spacy.training import Example  # noqa: E402

from benchmarks.names import people_figures  # noqa: E402
from brandcheck.language.pipeline import SHIPPED, load_pipeline  # noqa: E402

DATA = Path(os.environ.get("BRANDCHECK_DATA") or ROOT.parent / "shared" / "data")
DEV = DATA / "ud" / "dev.conllu"
RESULTS = ROOT / "benchmarks" / "RESULTS.md"
FIGURES = {
    "UPOS": "pos_acc",
    "features": "morph_acc",
    "lemma": "lemma_acc",
    "UAS": "dep_uas",
    "LAS": "dep_las",
    "sentence F": "sents_f",
}
POST = """Vanochtend stond Piet al om zes uur in de hal. De lift deed het niet, en mevrouw Jansen
moest naar het ziekenhuis. Hij belde de monteur op en liep met haar de trap af, tree voor tree.
"Dat doe ik voor mijn eigen moeder ook", zei hij. 🙂

Wij denken graag met je mee. Hoe zou jij dit hebben opgelost? #samen #thuis
"""


def quality(nlp: Language, per_text: int) -> dict[str, float]:
    """Figures on dev, sentences shuffled and joined, own tokens and own sentences."""
    import random

    from conllu import clean, read_conllu  # type: ignore[import-not-found]
    from documents import to_example  # type: ignore[import-not-found]

    sentences = [s for s in (clean(s) for s, _ in read_conllu(DEV)) if s]
    random.Random(0).shuffle(sentences)
    examples = []
    for start in range(0, len(sentences), per_text):
        reference = to_example(nlp.vocab, sentences[start : start + per_text], None).reference
        examples.append(Example(nlp.make_doc(reference.text.strip()), reference))
    scores = nlp.evaluate(examples)
    return {name: float(scores[key] or 0) for name, key in FIGURES.items()}


def words_per_second(nlp: Language, texts: list[str]) -> float:
    """The best of three rounds over `texts` in batches of 64."""
    best = 0.0
    for _ in range(3):
        start = time.process_time()
        words = sum(map(len, nlp.pipe(texts, batch_size=64)))
        best = max(best, words / (time.process_time() - start))
    return best


def milliseconds(nlp: Language, text: str) -> float:
    """The median time of one text on its own."""
    times = []
    for _ in range(15):
        start = time.process_time()
        nlp(text)
        times.append(time.process_time() - start)
    return sorted(times)[7] * 1000


def main() -> None:
    """Print, and with --write keep in RESULTS.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pipeline")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    start = time.process_time()
    nlp = load_pipeline(args.pipeline or SHIPPED)
    loading = time.process_time() - start
    lines = [f"Pipeline {args.pipeline or 'models/nl_brandcheck'}, version {nlp.meta['version']}."]
    lines += quality_lines(nlp) + people_lines(nlp)
    lines += speed_lines(nlp, loading, Path(str(args.pipeline or SHIPPED)))
    print("\n".join(lines))
    if args.write:
        write(lines)


def quality_lines(nlp: Language) -> list[str]:
    """A table of figures, or why there is none."""
    if not DEV.exists():
        return [
            "",
            f"Quality: SKIPPED, there is no dev.conllu under {DATA.name} (BRANDCHECK_DATA).",
        ]
    lines = ["", "| dev.conllu, own tokens and sentences | " + " | ".join(FIGURES) + " |"]
    lines.append("|---" * (len(FIGURES) + 1) + "|")
    for label, per_text in (("in texts of five sentences", 5), ("as one text", 10_000)):
        figures = quality(nlp, per_text)
        lines.append(f"| {label} | " + " | ".join(f"{v:.3f}" for v in figures.values()) + " |")
    return lines


def people_lines(nlp: Language) -> list[str]:
    """People in posts, or why they were not counted."""
    posts = DATA / "posts" / "brands"
    if not posts.is_dir():
        return ["", "People in posts: SKIPPED, there are no posts (BRANDCHECK_DATA)."]
    figures = people_figures(nlp, posts)
    return [
        "",
        f"PERSON in posts (tuned on them): precision {figures['precision']:.3f}, "
        f"recall {figures['recall']:.3f}, F {figures['F']:.3f} ({figures['people']:.0f} names).",
    ]


def speed_lines(nlp: Language, loading: float, path: Path) -> list[str]:
    """Speed on one core, size and memory."""
    texts = [POST] * 200
    ours, blank = words_per_second(nlp, texts), words_per_second(spacy.blank("nl"), texts)
    words = Doc(nlp.vocab, words=[t.text for t in nlp.make_doc(POST * 3)][:150]).text
    size = sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        "",
        f"{ours:,.0f} words/s on one core with all components (processor time); "
        f'spacy.blank("nl") {blank:,.0f}.',
        f"150 words: {milliseconds(nlp, words):.0f} ms. Loading {loading:.1f} s. "
        f"{size:.0f} MB on disk. Peak memory {peak:.0f} MB.",
        f"{processor()}, Python {platform.python_version()}, spaCy {VERSION}.",
    ]


def processor() -> str:
    """The machine in words."""
    cpuinfo = Path("/proc/cpuinfo")
    names = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.exists() else []
    model = next((n.split(":")[1].strip() for n in names if n.startswith("model name")), "unknown")
    return f"{os.cpu_count()} cores, {model}"


def write(lines: list[str]) -> None:
    """Put the figures under the heading Pipeline, newest first."""
    command = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    entry = "\n".join([f"### {today} ({commit or 'before the first commit'})", "", *lines, ""])
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else "# Results\n"
    heading = "## Pipeline\n"
    if heading in text:
        before, after = text.split(heading, 1)
        text = f"{before}{heading}\n{entry}{after}"
    else:
        text = f"{text.rstrip()}\n\n{heading}\n{entry}"
    RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
