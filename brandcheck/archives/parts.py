"""An archive that is being scored, in parts on the disk: what is done stays done.

Beside `scored.parquet` stands the folder `scored.parquet.parts`, with one file of Parquet per part
of so many rows of the source, and what was wrong with rows in it. A part is written beside its
place and put there when it is whole, so each is there once or not at all, whoever was killed; and
each can be opened by itself.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from brandcheck.archives.judging import Record
from brandcheck.archives.records import table_of, write_table
from brandcheck.brand_errors import ArchivePartsDiffer, ArchivePartsLeft
from brandcheck.errors import FileUnwritable
from brandcheck.storage.faults import problem_of
from brandcheck.tuning.archive import ArchiveRow, BadRow

_TASK = "task.json"
_NAME = re.compile(r"part-(\d{6})\.parquet")


@dataclass(frozen=True, slots=True)
class Chunk:
    """So many rows of a source, good and bad; `index` counts from 0."""

    index: int
    rows: tuple[ArchiveRow, ...]
    bad: tuple[BadRow, ...]


def in_chunks(rows: Iterable[ArchiveRow | BadRow], size: int) -> Iterator[Chunk]:
    """The rows in parts of `size`. The same source gives the same parts."""
    waiting: list[ArchiveRow | BadRow] = []
    index = 0
    for row in rows:
        waiting.append(row)
        if len(waiting) == size:
            yield _chunk(index, waiting)
            waiting, index = [], index + 1
    if waiting:
        yield _chunk(index, waiting)


def _chunk(index: int, rows: Sequence[ArchiveRow | BadRow]) -> Chunk:
    good = tuple(row for row in rows if isinstance(row, ArchiveRow))
    return Chunk(index, good, tuple(row for row in rows if isinstance(row, BadRow)))


@dataclass(frozen=True)
class Parts:
    """The parts for one output. `done`: indices of those that are there."""

    target: Path
    columns: pa.Schema
    done: set[int] = field(default_factory=set)

    @classmethod
    def begin(
        cls, target: Path, columns: pa.Schema, task: Mapping[str, object], resume: bool
    ) -> Parts:
        """Starts, or with `resume` goes on with what lies there. `task` says what is asked.

        Raises ArchivePartsLeft when parts lie there and nobody asked to go on; ArchivePartsDiffer
        when they are of another task; FileUnwritable.
        """
        parts = cls(target, columns)
        folder = parts.folder
        asked = json.loads(json.dumps(dict(task), default=str))
        if folder.exists():
            if not resume:
                raise ArchivePartsLeft(folder=folder)
            _check(folder, asked)
            parts.done.update(_found(folder))
            return parts
        try:
            folder.mkdir(parents=True)
            (folder / _TASK).write_text(json.dumps(asked, indent=1), encoding="utf-8")
        except OSError as error:
            raise FileUnwritable(target=folder, problem=problem_of(error)) from error
        return parts

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self.target.with_name(self.target.name + ".parts")

    def add(self, chunk: Chunk, records: list[Record]) -> None:
        """Keeps what was found of a chunk. Raises FileUnwritable."""
        path = self._path(chunk.index)
        beside = path.with_name(f".{path.name}")
        told = {b"bad": json.dumps([[b.number, b.problem] for b in chunk.bad]).encode()}
        try:
            pq.write_table(table_of(records, self.columns).replace_schema_metadata(told), beside)
            beside.replace(path)
        except OSError as error:
            raise FileUnwritable(target=path, problem=problem_of(error)) from error
        self.done.add(chunk.index)

    def bad(self) -> Iterator[BadRow]:
        """The rows that could not be used, in order."""
        for index in sorted(self.done):
            told = (pq.read_schema(self._path(index)).metadata or {}).get(b"bad", b"[]")
            yield from (BadRow(number, problem) for number, problem in json.loads(told))

    def join(self) -> int:
        """Makes the one file of them, puts it in its place and clears them away; how many rows it
        has. Raises FileUnwritable; the parts stay then."""
        beside = self.folder / f"whole{self.target.suffix.lower()}"
        count = 0
        try:
            write_table(beside, self.columns, self._tables())
            count = sum(pq.read_metadata(self._path(index)).num_rows for index in self.done)
            beside.replace(self.target)
            shutil.rmtree(self.folder)
        except OSError as error:
            raise FileUnwritable(target=self.target, problem=problem_of(error)) from error
        return count

    def _tables(self) -> Iterator[pa.Table]:
        for index in sorted(self.done):
            yield pq.read_table(self._path(index)).replace_schema_metadata(None)

    def _path(self, index: int) -> Path:
        return self.folder / f"part-{index:06}.parquet"


def _found(folder: Path) -> Iterator[int]:
    for path in folder.iterdir():
        if name := _NAME.fullmatch(path.name):
            yield int(name[1])


def _check(folder: Path, asked: object) -> None:
    try:
        before = json.loads((folder / _TASK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        before = None
    if before != asked:
        raise ArchivePartsDiffer(folder=folder)
