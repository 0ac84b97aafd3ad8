"""Rows from an Excel file: a zip that somebody sent, so it is looked at before it is opened."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import BinaryIO
from xml.etree.ElementTree import ParseError

from lxml.etree import LxmlError
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from brandcheck.errors import TableUnreadable
from brandcheck.i18n import _
from brandcheck.planning.tables.cells import Cell

MAX_UNPACKED = 30_000_000
MAX_COLUMNS = 100
SHEET = "Verhalen"
_OLD = b"\xd0\xcf\x11\xe0"
_PLAIN = (str, int, float, bool, date, datetime, time, timedelta)
# A damaged file breaks in the library wherever the damage happens to be.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    LxmlError,
    ParseError,
    InvalidFileException,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    NotImplementedError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that says how to compute something, or that could not be computed."""

    text: str


def is_zip(data: bytes) -> bool:
    """Whether the content is a zip, as .xlsx is; or the older form of Excel, which we refuse."""
    return data.startswith((b"PK", _OLD))


def excel_rows(
    data: bytes | BinaryIO, label: str, most: int = MAX_UNPACKED
) -> Iterator[tuple[int, list[Cell | Formula]]]:
    """The rows of the sheet *Verhalen*, or of the first, with their numbers.

    `most`: how many bytes it may unpack to. Raises TableUnreadable, also halfway.
    """
    file = io.BytesIO(data) if isinstance(data, bytes) else data
    if file.read(len(_OLD)) == _OLD:
        problem = _("het is een oud Excel-bestand (.xls) of er zit een wachtwoord op.")
        raise _unreadable(label, problem + " " + _("Bewaar het als .xlsx, zonder wachtwoord."))
    try:
        _check_size(file, label, most)
        yield from _rows(file)
    except _BROKEN as error:
        raise _unreadable(label, _("het is geen Excel-bestand of het is beschadigd.")) from error


def _check_size(file: BinaryIO, label: str, most: int) -> None:
    with zipfile.ZipFile(file) as package:
        unpacked = sum(entry.file_size for entry in package.infolist())
    if unpacked > most:
        raise _unreadable(label, _("het is uitgepakt te groot."))


def _rows(file: BinaryIO) -> Iterator[tuple[int, list[Cell | Formula]]]:
    book = load_workbook(file, read_only=True, keep_links=False)
    sheet = book[SHEET] if SHEET in book.sheetnames else book.worksheets[0]
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS), 1):
        yield number, [_cell(cell) for cell in row]


def _cell(cell: object) -> Cell | Formula:
    value, kind = getattr(cell, "value", None), getattr(cell, "data_type", "n")
    if value is None:
        return None
    if kind in ("f", "e") or not isinstance(value, _PLAIN):
        return Formula(str(value)[:80])
    return value


def _unreadable(label: str, problem: str) -> TableUnreadable:
    return TableUnreadable(source=label, problem=problem)
