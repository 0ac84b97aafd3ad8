"""Rows of an Excel file of any length, one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from brandcheck.archives.tables.raw import RawRow, filled, in_columns, named, unreadable
from brandcheck.errors import TableUnreadable
from brandcheck.planning.tables.excel_file import excel_rows

# A zip that somebody made to fill the disk unpacks to far more; a million rows of posts do not.
MAX_UNPACKED = 2_000_000_000


def excel_stream(file: BinaryIO, label: str) -> tuple[tuple[str, ...], Iterator[RawRow]]:
    """The names of the columns of the first sheet, and the rows below; no names when it is empty.

    Raises ArchiveUnreadable, also halfway.
    """
    try:
        rows = excel_rows(file, label, MAX_UNPACKED)
        header = next((row for _number, row in rows if any(map(filled, row))), None)
    except TableUnreadable as error:
        raise unreadable(label, error.fields["problem"]) from error
    if header is None:
        return (), iter(())
    names = named(header)
    return names, _rows(names, rows, label)


def _rows(names: tuple[str, ...], rows: Iterator, label: str) -> Iterator[RawRow]:
    try:
        for number, row in rows:
            if any(map(filled, row)):
                yield RawRow(number, in_columns(names, row))
    except TableUnreadable as error:
        raise unreadable(label, error.fields["problem"]) from error
