"""The rows of a file with stories, whatever spreadsheet or person made it.

Nothing in a file is ever computed: a formula is kept apart, so that its row can say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from brandcheck.errors import TableUnreadable
from brandcheck.i18n import _
from brandcheck.planning.tables.cells import Cell, text_of
from brandcheck.planning.tables.columns import Column, column_of, title_of
from brandcheck.planning.tables.csv_file import csv_rows
from brandcheck.planning.tables.excel_file import Formula, excel_rows, is_zip

MAX_BYTES = 5_000_000
MAX_ROWS = 5_000
RawRow = Sequence[Cell | Formula]


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its number as the spreadsheet shows it, and its cells by field."""

    number: int
    cells: dict[str, Cell | Formula]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that are not empty, and the headers that mean nothing to us."""

    rows: tuple[TableRow, ...]
    unknown: tuple[str, ...]


def read_table(data: bytes, name: str) -> Table:
    """The table in a file, .csv or .xlsx by its content. Raises TableUnreadable."""
    label = PurePath(name.replace("\\", "/")).name or _("het bestand")
    if len(data) > MAX_BYTES:
        problem = _("het is te groot. We nemen tot {size} MB en {rows} rijen tegelijk.")
        raise _unreadable(label, problem.format(size=MAX_BYTES // 1_000_000, rows=MAX_ROWS))
    found = excel_rows(data, label) if is_zip(data) else csv_rows(data, label)
    filled = ((number, row) for number, row in found if any(map(_filled, row)))
    header = next(filled, None)
    if header is None:
        raise _unreadable(label, _("er staat niets in."))
    columns, unknown = _columns(header[1], label)
    return Table(tuple(_rows(filled, columns, label)), unknown)


def _filled(cell: Cell | Formula) -> bool:
    return isinstance(cell, Formula) or bool(text_of(cell).strip())


def _columns(header: RawRow, label: str) -> tuple[dict[int, Column], tuple[str, ...]]:
    columns: dict[int, Column] = {}
    unknown: list[str] = []
    for place, cell in enumerate(header):
        text = "" if isinstance(cell, Formula) else text_of(cell).strip()
        column = column_of(text) if text else None
        if column in columns.values():
            problem = _("de kolom ‘{column}’ staat er twee keer in.")
            raise _unreadable(label, problem.format(column=text))
        if column is not None:
            columns[place] = column
        elif text:
            unknown.append(text[:80])
    if not any(column.field == "title" for column in columns.values()):
        problem = _(
            "op de eerste rij staat geen kolom ‘{column}’. "
            "Kijk in het sjabloon hoe de kolommen heten."
        )
        raise _unreadable(label, problem.format(column=title_of("title")))
    return columns, tuple(unknown)


def _rows(
    found: Iterable[tuple[int, RawRow]], columns: dict[int, Column], label: str
) -> Iterator[TableRow]:
    for count, (number, row) in enumerate(found, 1):
        if count > MAX_ROWS:
            problem = _("er staan meer dan {rows} rijen in. Knip het bestand op in delen.")
            raise _unreadable(label, problem.format(rows=MAX_ROWS))
        cells = {columns[p].field: cell for p, cell in enumerate(row) if p in columns}
        yield TableRow(number, {field: cell for field, cell in cells.items() if _filled(cell)})


def _unreadable(label: str, problem: str) -> TableUnreadable:
    return TableUnreadable(source=label, problem=problem)
