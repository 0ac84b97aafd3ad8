"""Rows of a CSV file of any size, one at a time. A damaged row is said, and the next is read."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain

from brandcheck.archives.tables.encoding import is_broken
from brandcheck.archives.tables.raw import RawRow, filled, in_columns, named
from brandcheck.i18n import _
from brandcheck.planning.tables.csv_file import delimiter_of, separator_line
from brandcheck.planning.tables.guard import unguarded

Record = tuple[int, list[str] | None]


class _Lines:
    """Lines that can be read again: those of a record whose quote is never closed."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        return line

    def give_back(self) -> None:
        """All lines of this record but the first are read again."""
        self._again.extendleft(reversed(self.taken[1:]))


def csv_stream(text: Iterable[str]) -> tuple[tuple[str, ...], Iterator[RawRow]]:
    """The names of the columns, and the rows below; no names in an empty file."""
    records = _records(text)
    for _number, record in records:
        if record and any(map(filled, record)):
            names = named(record)
            return names, _rows(names, records)
    return (), iter(())


def _rows(names: tuple[str, ...], records: Iterable[Record]) -> Iterator[RawRow]:
    for number, record in records:
        if record is None:
            yield RawRow(number, problem=_("Er staat een aanhalingsteken dat niet klopt."))
        elif any(map(is_broken, record)):
            yield RawRow(number, problem=_("Letters in deze rij zijn verloren gegaan."))
        elif any(map(filled, record)):
            yield RawRow(number, in_columns(names, [unguarded(cell) for cell in record]))


def _records(text: Iterable[str]) -> Iterator[Record]:
    source, delimiter = _begun(iter(text))
    number = 0
    while True:
        source.taken = []
        number += 1
        try:
            # Strict, for a quote that is never closed would swallow the rest of the file.
            record = next(csv.reader(source, delimiter=delimiter, strict=True), None)
        except csv.Error:
            source.give_back()
            yield number, None
            continue
        if record is None:
            return
        yield number, record


def _begun(lines: Iterator[str]) -> tuple[_Lines, str]:
    """All lines that are rows, and the separator, which the first line with words tells."""
    seen: list[str] = []
    for line in lines:
        if not seen and (said := separator_line(line)):
            return _Lines(lines), said
        seen.append(line)
        if line.strip():
            break
    return _Lines(chain(seen, lines)), delimiter_of("".join(seen))
