"""A file of posts scored: the same scores as a draft on the page, whoever does the work."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from brandcheck.archives.judging import Judge, strengths_of
from brandcheck.archives.parts import Chunk
from brandcheck.archives.scoring import Progress, Scorer, Wish, score_file
from brandcheck.archives.tables import Source, Usual
from brandcheck.archives.workers import Order, Scored, judge_for, score_here
from brandcheck.brand_errors import ArchiveFormUnknown
from brandcheck.errors import AudienceMissing, BrandMissing
from brandcheck.scoring.check import MAIN_SCORES
from brandcheck.tuning.archive import ArchiveRow
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
BRAND = "zorg-aan-zee"
EXTRA = ("Ja.", "The weather is nice today, and we all went for a long walk by the sea.", "🙂 🙂")


@pytest.fixture(scope="module")
def source(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Source:
    """The example posts of the organisation, three posts without scores, and a row without text."""
    path = tmp_path_factory.mktemp("archive") / "posts.csv"
    posts = workspace.open_brand(BRAND).brand.posts
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["tekst", "kanaal", "doelgroep", "stem", "datum"])
        writer.writerows([p.text, p.channel, p.audience, p.teller, ""] for p in posts)
        writer.writerows([text, "", "", "", ""] for text in EXTRA)
        writer.writerow(["", "X", "", "", "1-1-2026"])
    return Source.at(path)


def serial(chunks: Iterable[Chunk], order: Order) -> Iterator[Scored]:
    for chunk in chunks:
        yield chunk, judge_for(order).score(chunk.rows)


def scored(workspace: Workspace, wish: Wish, score: Scorer = serial) -> list[dict[str, object]]:
    score_file(workspace, wish, score, lambda _progress: None)
    return pq.read_table(wish.target).to_pylist()


def test_a_row_gets_what_a_draft_on_the_page_gets(
    workspace: Workspace, source: Source, tmp_path: Path
) -> None:
    told: list[Progress] = []
    wish = Wish(source, tmp_path / "uit.parquet", BRAND, chunk=10)

    outcome = score_file(workspace, wish, serial, told.append)

    posts = workspace.open_brand(BRAND).brand.posts
    assert outcome.rows == len(posts) + len(EXTRA)
    assert [row.number for row in outcome.bad] == [outcome.rows + 2]
    assert (told[-1].good, told[-1].bad, told[-1].share) == (outcome.rows, 1, 1.0)
    for record in pq.read_table(wish.target).to_pylist():
        report = workspace.check(
            record["text"],
            brand=BRAND,
            channel=record["channel"],
            audience=record["audience"],
            teller=record["teller"],
            spelling=False,
        )
        for name in MAIN_SCORES:
            score = report.scores[name]
            assert record[name] == pytest.approx(score.value, abs=0.02)
            assert record[f"{name}_band"] == score.band
            assert record[f"{name}_reason"] == (score.reason if score.value is None else None)
        for value_id, reading in report.values.items():
            assert record[f"shown_{value_id}"] == pytest.approx(reading.shown, abs=0.002)


def test_two_processes_give_the_same_as_one(
    workspace: Workspace, source: Source, tmp_path: Path
) -> None:
    alone = scored(workspace, Wish(source, tmp_path / "een.parquet", BRAND, chunk=7))
    wish = Wish(source, tmp_path / "twee.parquet", BRAND, chunk=7)

    together = scored(workspace, wish, lambda chunks, order: score_here(chunks, order, 2))

    assert together == alone


def test_broken_off_it_goes_on_where_it_was(
    workspace: Workspace, source: Source, tmp_path: Path
) -> None:
    whole = scored(workspace, Wish(source, tmp_path / "heel.parquet", BRAND, chunk=7))
    done: list[int] = []

    def tired(chunks: Iterable[Chunk], order: Order) -> Iterator[Scored]:
        for chunk, records in serial(chunks, order):
            if len(done) == 3:
                raise KeyboardInterrupt
            done.append(chunk.index)
            yield chunk, records

    target = tmp_path / "uit.parquet"
    with pytest.raises(KeyboardInterrupt):
        score_file(workspace, Wish(source, target, BRAND, chunk=7), tired, lambda _p: None)
    assert not target.exists()

    def fresh(chunks: Iterable[Chunk], order: Order) -> Iterator[Scored]:
        for chunk, records in serial(chunks, order):
            assert chunk.index not in done
            yield chunk, records

    assert scored(workspace, Wish(source, target, BRAND, chunk=7, resume=True), fresh) == whole


def test_what_cannot_be_is_said_before_any_work(
    workspace: Workspace, source: Source, tmp_path: Path
) -> None:
    wrong = [
        (Wish(source, tmp_path / "uit.xml", BRAND), ArchiveFormUnknown),
        (Wish(source, tmp_path / "uit.csv", "nergens"), BrandMissing),
        (Wish(source, tmp_path / "uit.csv", BRAND, usual=Usual(audience="x")), AudienceMissing),
    ]
    for wish, error in wrong:
        with pytest.raises(error):
            score_file(workspace, wish, serial, lambda _p: None)
    assert list(tmp_path.iterdir()) == []


def test_strengths_count_a_named_value_for_half(workspace: Workspace) -> None:
    judge = Judge(workspace.analyser, workspace.open_brand(BRAND))

    named = "Dichtbij is voor alle medewerkers van onze organisatie een belangrijke waarde."
    record, short = judge.score([ArchiveRow(2, named), ArchiveRow(3, "Ja.")])

    strengths = strengths_of(record)
    expected = record["shown_dichtbij"] + 0.5 * record["named_dichtbij"]
    assert strengths["dichtbij"] == pytest.approx(expected, abs=0.001)
    assert strengths["dichtbij"] > 0
    assert strengths_of(short) == {}
