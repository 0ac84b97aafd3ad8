"""Work in parts: broken off at any place, it goes on without losing or doubling a row."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.archives.parts import Chunk, Parts, in_chunks
from brandcheck.archives.records import columns_of
from brandcheck.brand import find_brand, load_brand
from brandcheck.brand_errors import ArchivePartsDiffer, ArchivePartsLeft
from brandcheck.settings import ROOT
from brandcheck.tuning.archive import ArchiveRow, BadRow

BRAND = load_brand(find_brand("zorg-aan-zee", ROOT / "brand_values"))
COLUMNS = columns_of(BRAND)
TASK = {"source": "abc"}


def record(number: int) -> dict[str, object]:
    return {"row": number, "text": f"=post {number}", "brand_alignment": 61.5, "on_brand": True}


def add(parts: Parts, chunk: Chunk) -> None:
    parts.add(chunk, [record(row.number) for row in chunk.rows])


@given(st.lists(st.booleans(), max_size=40), st.integers(1, 9))
def test_chunks_have_every_row_once_in_order(good: list[bool], size: int) -> None:
    rows = [ArchiveRow(n, "x") if fine else BadRow(n, "y") for n, fine in enumerate(good)]

    chunks = list(in_chunks(rows, size))

    assert [chunk.index for chunk in chunks] == list(range(len(chunks)))
    told = [sorted((*c.rows, *c.bad), key=lambda row: row.number) for c in chunks]
    assert [row for chunk in told for row in chunk] == rows
    assert all(len(chunk) == size for chunk in told[:-1])


def test_parts_in_any_order_become_one_file_in_order(tmp_path: Path) -> None:
    rows = [ArchiveRow(n, "x") if n % 3 else BadRow(n, f"fout {n}") for n in range(2, 12)]
    parts = Parts.begin(tmp_path / "uit.parquet", COLUMNS, TASK, resume=False)

    for chunk in reversed(list(in_chunks(rows, 4))):
        add(parts, chunk)
    bad = list(parts.bad())
    count = parts.join()

    assert bad == [row for row in rows if isinstance(row, BadRow)]
    found = pq.read_table(tmp_path / "uit.parquet")
    assert found.schema.names == COLUMNS.names
    assert found["row"].to_pylist() == [2, 4, 5, 7, 8, 10, 11]
    assert count == 7
    assert [path.name for path in tmp_path.iterdir()] == ["uit.parquet"]


def test_work_that_was_broken_off_goes_on_only_when_asked_and_only_with_the_same(
    tmp_path: Path,
) -> None:
    target = tmp_path / "uit.csv"
    first, second = in_chunks([ArchiveRow(n, "x") for n in range(2, 8)], 3)
    begun = Parts.begin(target, COLUMNS, TASK, resume=False)
    add(begun, first)
    # Killed while it wrote: a part that is not whole is no part.
    (begun.folder / ".part-000001.parquet").write_bytes(b"half")

    with pytest.raises(ArchivePartsLeft):
        Parts.begin(target, COLUMNS, TASK, resume=False)
    with pytest.raises(ArchivePartsDiffer):
        Parts.begin(target, COLUMNS, {"source": "another"}, resume=True)
    again = Parts.begin(target, COLUMNS, TASK, resume=True)

    assert again.done == {0}
    add(again, second)
    assert again.join() == 6


def test_each_part_can_be_opened_by_itself(tmp_path: Path) -> None:
    parts = Parts.begin(tmp_path / "uit.parquet", COLUMNS, TASK, resume=False)
    add(parts, Chunk(0, (ArchiveRow(2, "x"),), ()))

    (part,) = parts.folder.glob("*.parquet")

    assert pq.read_table(part).to_pylist()[0]["text"] == "=post 2"


def test_a_csv_opens_in_dutch_excel_and_runs_nothing(tmp_path: Path) -> None:
    parts = Parts.begin(tmp_path / "uit.csv", COLUMNS, TASK, resume=False)
    add(parts, Chunk(0, (ArchiveRow(2, "x"),), ()))

    parts.join()

    head, row = (tmp_path / "uit.csv").read_text("utf-8-sig").splitlines()
    told = dict(zip(head.split(";"), row.split(";"), strict=True))
    assert told["text"] == "'=post 2"
    assert (told["brand_alignment"], told["on_brand"], told["relevance"]) == ("61,5", "ja", "")


def test_json_lines_are_read_as_json(tmp_path: Path) -> None:
    parts = Parts.begin(tmp_path / "uit.jsonl", COLUMNS, TASK, resume=False)
    add(parts, Chunk(0, (ArchiveRow(2, "x"), ArchiveRow(3, "x")), ()))

    parts.join()

    lines = (tmp_path / "uit.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["row"] for line in lines] == [2, 3]
