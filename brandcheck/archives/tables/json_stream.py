"""Rows of a file with JSON lines: one object a line, its keys are the columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from brandcheck.archives.tables.encoding import is_broken
from brandcheck.archives.tables.raw import Cells, RawRow, filled
from brandcheck.i18n import _
from brandcheck.planning.tables.cells import Cell

# Objects need not have the same keys; these say which columns there are.
LOOKED_AT = 200
LONGEST_LINE = 1_000_000
_PLAIN = (str, int, float, bool)


def json_stream(text: Iterable[str]) -> tuple[tuple[str, ...], Iterator[RawRow]]:
    """The keys of the first objects, and the rows."""
    rows = _rows(text)
    first = list(islice(rows, LOOKED_AT))
    names = tuple(dict.fromkeys(name for row in first for name in row.cells))
    return names, _both(first, rows)


def _both(first: list[RawRow], rest: Iterator[RawRow]) -> Iterator[RawRow]:
    yield from first
    yield from rest


def _rows(text: Iterable[str]) -> Iterator[RawRow]:
    for number, line in enumerate(text, 1):
        if not line.strip():
            continue
        if len(line) > LONGEST_LINE:
            yield RawRow(number, problem=_("Deze regel is te lang."))
        elif is_broken(line):
            yield RawRow(number, problem=_("Letters in deze rij zijn verloren gegaan."))
        else:
            yield _row(number, line)


def _row(number: int, line: str) -> RawRow:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return RawRow(number, problem=_("Dit is geen JSON. Elke regel is één object."))
    if not isinstance(found, dict):
        return RawRow(number, problem=_("Op deze regel staat geen object met kolommen."))
    return RawRow(number, _cells(found))


def _cells(found: dict[str, Any]) -> Cells:
    cells = {name[:80]: _cell(value) for name, value in found.items()}
    return {name: cell for name, cell in cells.items() if filled(cell)}


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, _PLAIN):
        return value
    return json.dumps(value, ensure_ascii=False)
