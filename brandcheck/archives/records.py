"""Scored rows as a table: which columns it has, and the file that somebody takes away."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from brandcheck.archives.judging import Record
from brandcheck.brand import Brand
from brandcheck.planning.tables.guard import guarded
from brandcheck.scoring.check import MAIN_SCORES

Add = Callable[[pa.Table], None]
_ROW = (
    ("row", pa.int64()),
    ("id", pa.string()),
    ("date", pa.date32()),
    ("channel", pa.string()),
    ("audience", pa.string()),
    ("teller", pa.string()),
    ("on_brand", pa.bool_()),
    ("level", pa.string()),
    ("words", pa.int32()),
)


def columns_of(brand: Brand) -> pa.Schema:
    """The columns: the row, per score its value, band and reason, per brand value how much it is
    shown and named, and the text."""
    found: list[tuple[str, pa.DataType]] = list(_ROW)
    for name in MAIN_SCORES:
        found.append((name, pa.float64()))
        found += [(f"{name}_{what}", pa.string()) for what in ("band", "reason")]
    for value in brand.values:
        found += [(f"{what}_{value.id}", pa.float64()) for what in ("shown", "named")]
    return pa.schema([*found, ("text", pa.string())])


def table_of(records: list[Record], columns: pa.Schema) -> pa.Table:
    """Records as a table."""
    return pa.Table.from_pylist(records, schema=columns)


@contextmanager
def _parquet(path: Path, columns: pa.Schema) -> Iterator[Add]:
    with pq.ParquetWriter(path, columns) as writer:
        yield writer.write_table


@contextmanager
def _csv(path: Path, columns: pa.Schema) -> Iterator[Add]:
    """With the signs that open it right in a Dutch Excel, and no cell that is run as a formula."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(columns.names)
        yield lambda table: writer.writerows(map(_cells, _rows(table)))


@contextmanager
def _jsonl(path: Path, columns: pa.Schema) -> Iterator[Add]:  # noqa: ARG001
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield lambda table: file.writelines(
            json.dumps(row, ensure_ascii=False, default=date.isoformat) + "\n"
            for row in _rows(table)
        )


WRITERS = {".parquet": _parquet, ".csv": _csv, ".jsonl": _jsonl}


def write_table(path: Path, columns: pa.Schema, tables: Iterable[pa.Table]) -> None:
    """Writes tables as one file, in the form of its suffix. Raises OSError."""
    with WRITERS[path.suffix.lower()](path, columns) as add:
        for table in tables:
            add(table)


def _rows(table: pa.Table) -> Iterator[Record]:
    for batch in table.to_batches():
        yield from batch.to_pylist()


def _cells(row: Record) -> list[str]:
    return [_cell(value) for value in row.values()]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return f"{value:%d-%m-%Y}" if isinstance(value, date) else guarded(str(value))
