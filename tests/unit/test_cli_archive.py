"""Archives on the command line: read, scored, and plain about what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from brandcheck.archives import workers
from brandcheck.archives.parts import Chunk
from brandcheck.archives.workers import Order, Scored, judge_for
from brandcheck.cli import app
from brandcheck.workspace import Workspace

RUN = CliRunner()
BRAND = "zorg-aan-zee"
POST = "Gisteren stond Piet om vier uur op de ladder, want de lamp op de gang deed het niet."
TABLE = f"""datum;wat we schreven;kanaal
24-11-2026;{POST};LinkedIn
25-11-2026;{POST} Ook hier.;MySpace
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def in_process(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Scored right here, in the workspace that is open; how many processes were asked for."""
    asked: list[int] = []

    def here(chunks: Iterable[Chunk], order: Order, count: int) -> Iterator[Scored]:
        asked.append(count)
        return ((chunk, judge_for(order).score(chunk.rows)) for chunk in chunks)

    monkeypatch.setattr("brandcheck.workspace.Workspace", lambda: workspace)
    monkeypatch.setattr(workers, "score_here", here)
    return asked


def score(source: Path, out: Path, *arguments: str):
    command = ["archive", "score", str(source), "--brand", BRAND, "--out", str(out)]
    return RUN.invoke(app, [*command, *arguments])


def test_a_table_is_looked_at(source: Path) -> None:
    shown = RUN.invoke(app, ["archive", "look", str(source)])
    asked = RUN.invoke(app, ["archive", "look", str(source), "--format", "json"])

    assert shown.exit_code == 0
    assert "tekst (text)" in shown.stdout
    assert json.loads(asked.stdout) == {
        "columns": ["datum", "wat we schreven", "kanaal"],
        "read_as": {"text": "wat we schreven", "day": "datum", "channel": "kanaal"},
    }


@pytest.mark.trained
def test_good_rows_are_scored_and_bad_ones_said(
    source: Path, tmp_path: Path, in_process: list[int]
) -> None:
    told = score(source, tmp_path / "uit.jsonl", "--workers", "3", "--format", "json")

    assert told.exit_code == 1
    assert in_process == [3]
    assert "‘MySpace’ kennen we hier niet" in told.stderr
    report = json.loads(told.stdout)
    assert (report["rows"], [bad["row"] for bad in report["bad"]]) == (1, [3])
    (line,) = (tmp_path / "uit.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["date"] == "2026-11-24"
    assert json.loads(line)["brand_alignment"] > 0


@pytest.mark.trained
def test_all_cores_by_default_and_a_column_that_is_not_there_counts_as_usual(
    source: Path, tmp_path: Path, in_process: list[int]
) -> None:
    told = score(
        source, tmp_path / "uit.jsonl", "--column", "channel=", "--channel", "intranet",
        "--audience", "bewoners",
    )  # fmt: skip

    assert told.exit_code == 0
    assert in_process == [workers.cores()]
    lines = (tmp_path / "uit.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["channel"] for line in lines] == ["intranet", "intranet"]
    assert all(json.loads(line)["relevance"] is not None for line in lines)


@pytest.mark.trained
def test_stopped_by_hand_it_says_how_to_go_on(
    source: Path, tmp_path: Path, in_process: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(chunks: Iterable[Chunk], order: Order, count: int) -> Iterator[Scored]:
        for chunk in chunks:
            yield chunk, judge_for(order).score(chunk.rows)
            raise KeyboardInterrupt

    out = tmp_path / "uit.csv"
    with monkeypatch.context() as stopping:
        stopping.setattr(workers, "score_here", stopped)
        told = score(source, out)
    assert told.exit_code == 130
    assert "--resume" in told.stderr

    again = score(source, out)
    assert again.exit_code == 2
    assert "ligt werk dat nog niet af is" in again.stderr.replace("\n", " ")
    assert score(source, out, "--resume").exit_code == 1
    assert out.read_text("utf-8-sig").startswith("row;id;date")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--column", "tekst"], "Schrijf veld=kolom"),
        (["--column", "text=Weg"], "geen kolom ‘Weg’"),
        (["--brand", "nergens"], "geen organisatie ‘nergens’"),
        (["--audience", "iedereen"], "geen doelgroep ‘iedereen’"),
        (["--channel", "tiktok"], "geen kanaal ‘tiktok’"),
        (["--out", "uit.xml"], "hoe we uit.xml moeten schrijven"),
    ],
)
@pytest.mark.trained
def test_what_cannot_be_is_said_plainly(
    source: Path, tmp_path: Path, in_process: list[int], arguments: list[str], said: str
) -> None:
    told = score(source, tmp_path / "uit.csv", *arguments)

    assert told.exit_code == 2
    assert said in told.stderr.replace("\n", " ")
    assert in_process == []
    assert [path.name for path in tmp_path.iterdir()] == ["posts.csv"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    told = RUN.invoke(app, ["archive", "look", str(tmp_path / "weg.csv")])

    assert told.exit_code == 2
    assert "weg.csv" in told.stderr
