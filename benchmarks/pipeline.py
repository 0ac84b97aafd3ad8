"""Quality and speed of the shipped Dutch pipeline: every figure that the card names.

Run: `python -m benchmarks.pipeline [--write] [--pipeline NAME_OR_PATH]`.

The data is read from BRANDCHECK_DATA or ../shared/data; what is not there is printed as SKIPPED.
The package lint-ii is run as well where BRANDCHECK_LINT says (see `lint_package.py`).
"""

from __future__ import annotations

import argparse
import datetime
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from benchmarks import clarity  # noqa: E402
from benchmarks.lint_package import lint_lines  # noqa: E402
from benchmarks.names import people_figures, unseen_figures  # noqa: E402
from benchmarks.negation import negation_figures  # noqa: E402
from benchmarks.pipeline_speed import open_and_weigh, speed_lines  # noqa: E402
from benchmarks.similarity import relatedness  # noqa: E402
from benchmarks.treebank import quality_lines  # noqa: E402
from brandcheck.language import Analyser  # noqa: E402
from brandcheck.language.pipeline import SHIPPED  # noqa: E402

DATA = Path(os.environ.get("BRANDCHECK_DATA") or ROOT.parent / "shared" / "data")
RESULTS = ROOT / "benchmarks" / "RESULTS.md"


def main() -> None:
    """Print, and with --write keep in RESULTS.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pipeline")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    path = Path(str(args.pipeline or SHIPPED))
    opened = open_and_weigh(path)
    nlp, analyser = opened.nlp, Analyser(opened.nlp)
    lines = [f"Pipeline {args.pipeline or 'models/nl_brandcheck'}, version {nlp.meta['version']}."]
    lines += speed_lines(opened, path)
    lines += quality_lines(nlp, DATA / "ud" / "dev.conllu")
    lines += ["", "| what | measured | at least | aim |", "|---|---|---|---|"]
    lines += [*name_lines(analyser), *sick_lines(analyser), *clarity_lines(analyser)]
    lines += lint_lines(analyser, path)
    print("\n".join(lines))
    if args.write:
        write(lines)


def name_lines(analyser: Analyser) -> Iterator[str]:
    """People, places and organisations in posts."""
    for label, row in unseen_figures(analyser.nlp).items():
        asked = "| .80 | .88 |" if label == "PERSON" else "| | |"
        yield f"| {label} in posts, names from no list | {_prf(row)} {asked}"
    posts = DATA / "posts" / "brands"
    seen = _prf(people_figures(analyser.nlp, posts)) if posts.is_dir() else "SKIPPED"
    yield f"| PERSON in posts (the rules were tuned on them) | {seen} | | |"


def _prf(row: dict[str, float]) -> str:
    figures = f"precision {row['precision']:.3f}, recall {row['recall']:.3f}"
    return f"F {row['F']:.3f} ({figures}; {row['names']:.0f} names)"


def sick_lines(analyser: Analyser) -> Iterator[str]:
    """Relatedness and negation on SICK-NL."""
    path = DATA / "negation" / "sick_nl.csv"
    if not path.exists():
        yield "| SICK-NL: relatedness, negation | SKIPPED | | |"
        return
    r = relatedness(analyser.nlp, path)
    halves = f"looked at {r['looked at']:.3f}, kept apart {r['kept apart']:.3f}"
    yield f"| SICK-NL relatedness, Pearson's r | {r['all']:.3f} ({halves}) | .67 | .70 |"
    found = negation_figures(analyser, path)
    share = f"{found.found / found.pairs:.3f} ({found.found} of {found.pairs})"
    yield f"| SICK-NL pairs that differ by a negation, found | {share} | .90 | .97 |"


def clarity_lines(analyser: Analyser) -> Iterator[str]:
    """The plainer one of two sentences of a municipality."""
    if not (DATA / "readability" / "amsterdam_pairs.csv").exists():
        yield "| Amsterdam pairs, plainer sentence scored easier | SKIPPED | .74 | .80 |"
        return
    pairs = list(clarity.amsterdam_pairs(analyser))
    kept = [pair for pair in pairs if pair.held_out]
    score = clarity.helderheid()
    share = f"{clarity.right(kept, score)} ({len(kept)} kept apart)"
    share += f", {clarity.right(pairs, score)} (all {len(pairs)})"
    yield f"| Amsterdam pairs, plainer sentence scored easier | {share} | .74 | .80 |"


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
