"""A pasted list as rows: from Excel (tabs, quotes), from a text (commas, bullets), one a line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HEAVIEST = 3.0
LONGEST_NOTE = 400
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BULLET = re.compile(r"^(?:[-–—•·*▪◦]|\d{1,3}[.)])\s+")
_COMMA = re.compile(r",(?!\d)")
_WEIGHT = re.compile(r"\d(?:[.,]\d+)?")
# A cell that Excel put between quotes: it may hold tabs, ends of lines and doubled quotes.
_CELL = re.compile(r'"(?:[^"]|"")*"(?=[\t;\n]|$)|[^\t;\n]*')


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One keyword as pasted, and the line it stood on."""

    line: int
    term: str
    weight: float = 1.0
    note: str = ""


def plain(text: str) -> str:
    """One way of writing: composed letters, single spaces, nothing invisible, no hash or quotes."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    text = _BULLET.sub("", " ".join(text.split()))
    return text.strip(" \"“”„‘’'").lstrip("#").strip() if not _is_error(text) else text


def pasted_rows(pasted: str) -> tuple[PastedRow, ...]:
    """The rows, empty ones left out: *term*, *term ; weight ; note*, or several terms in a row."""
    text = pasted.replace("\r\n", "\n").replace("\r", "\n")
    lines = enumerate(_lines(text))
    return tuple(row for at, cells in lines for row in _rows(at, cells) if row.term)


def _lines(text: str) -> Iterator[list[str]]:
    cells: list[str] = []
    at = 0
    while at <= len(text):
        found = _CELL.match(text, at)
        cells.append(_unquoted(found.group()) if found else "")
        at = (found.end() if found else at) + 1
        if at > len(text) or text[at - 1] == "\n":
            yield cells
            cells = []


def _unquoted(cell: str) -> str:
    if len(cell) > 1 and cell.startswith('"') and cell.endswith('"'):
        return cell[1:-1].replace('""', '"')
    return cell


def _rows(at: int, cells: list[str]) -> Iterator[PastedRow]:
    if len(cells) > 1 and (weight := _weight(cells[1])) is not None:
        note = " ".join(" ".join(cells[2:]).split())[:LONGEST_NOTE]
        yield PastedRow(at, plain(cells[0]), weight, note)
        return
    for cell in cells:
        yield from (PastedRow(at, plain(term)) for term in _COMMA.split(cell))


def _weight(cell: str) -> float | None:
    """The number in a cell, when it can be a weight."""
    cell = cell.strip()
    if not _WEIGHT.fullmatch(cell):
        return None
    weight = float(cell.replace(",", "."))
    return weight if 0 < weight <= HEAVIEST else None


def _is_error(text: str) -> bool:
    return text.startswith("#") and text.rstrip().endswith(("!", "?", "/A", "/B"))
