"""LiNT-II's published example: our scores, and the package `lint-ii` itself on our pipeline.

Run: `python -m benchmarks.lint_package`. The package pins other versions of spaCy and numpy than
this project, so it goes in a folder of its own, without its dependencies:

    pip install --no-deps --target FOLDER lint-ii mistune
    BRANDCHECK_LINT=FOLDER python -m benchmarks.lint_package

It opens a spaCy pipeline by the name nl_core_news_lg, version 3.8.0. We lend it a folder of that
name with our pipeline in it; the package is not changed.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
import warnings
from pathlib import Path

from brandcheck.language import Analyser, load_pipeline
from brandcheck.language.pipeline import SHIPPED
from brandcheck.scoring.readability import lint_score
from brandcheck.signals import Draft

NAME, VERSION = "nl_core_news_lg", "3.8.0"
FOLDER = os.environ.get("BRANDCHECK_LINT")
SENTENCES = (
    "De Oudegracht is het sfeervolle hart van de stad.",
    "In de middeleeuwen was het hier een drukte van belang met de aan- en afvoer van goederen.",
    "Nu is het een prachtige plek om te winkelen en te lunchen of te dineren in de oude"
    " stadskastelen.",
)
PUBLISHED = (18.49, 54.29, 63.25, 48.22)

Scores = tuple[float | None, ...]


def our_scores(analyser: Analyser) -> Scores:
    """The three sentences, and the text as a whole."""
    texts = (*SENTENCES, " ".join(SENTENCES))
    return tuple(lint_score(Draft(analyser.analyse(text))) for text in texts)


def package_scores(pipeline: Path) -> Scores | None:
    """The same by the package on our pipeline; None where the package is not there."""
    if not FOLDER or not Path(FOLDER, "lint_ii").is_dir():
        return None
    sys.path.append(FOLDER)
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        _lend(pipeline, Path(folder) / NAME)
        os.chdir(folder)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from lint_ii import ReadabilityAnalysis  # type: ignore[import-not-found]
            read = ReadabilityAnalysis.from_text(" ".join(SENTENCES))
        finally:
            os.chdir(here)
    return (*read.lint_scores_per_sentence, read.lint.score)


def _lend(pipeline: Path, folder: Path) -> None:
    """Our pipeline under the name and version that the package asks for."""
    folder.mkdir()
    for part in pipeline.resolve().iterdir():
        if part.name != "meta.json":
            (folder / part.name).symlink_to(part)
    meta = json.loads((pipeline / "meta.json").read_text("utf-8"))
    (folder / "meta.json").write_text(json.dumps(meta | {"version": VERSION}), "utf-8")


def lint_lines(analyser: Analyser, pipeline: Path) -> list[str]:
    """A table of the published scores beside ours and the package's."""
    rows = {
        "published, with nl_core_news_lg 3.8": PUBLISHED,
        "brandcheck": our_scores(analyser),
        "the package lint-ii 0.1.3 on nl_brandcheck": package_scores(pipeline),
    }
    lines = ["| LiNT-II's example | sentence 1 | 2 | 3 | text |", "|---|---|---|---|---|"]
    for name, scores in rows.items():
        cells = [f"{s:.2f}" if s is not None else "-" for s in scores or ()]
        lines.append(f"| {name} | {' | '.join(cells or ['SKIPPED (BRANDCHECK_LINT)'])} |")
    return ["", *lines]


if __name__ == "__main__":
    print("\n".join(lint_lines(Analyser(load_pipeline()), SHIPPED)))
