"""Rows from a CSV file, however it was saved: separator and encoding are found out."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator

from brandcheck.errors import TableUnreadable
from brandcheck.i18n import _
from brandcheck.planning.tables.guard import unguarded

DELIMITERS = ";,\t|"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_SEPARATOR_LINE = re.compile(r"sep=([;,\t|])\r?\n", re.IGNORECASE)


def csv_rows(data: bytes, label: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with their numbers, an empty line counted. Raises TableUnreadable."""
    text = _decoded(data, label)
    said = _SEPARATOR_LINE.match(text)
    body = text[said.end() :] if said else text
    delimiter = said[1] if said else delimiter_of(body)
    # Strict, for a quote that is never closed would swallow the rest of the file.
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            yield number, [unguarded(cell) for cell in row]
    except csv.Error as error:
        problem = _("op of na rij {row} staat een aanhalingsteken of een teken dat niet klopt.")
        raise _unreadable(label, problem.format(row=number + 1)) from error


def _decoded(data: bytes, label: str) -> str:
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    if encoding != "utf-16" and b"\0" in data:
        raise _unreadable(label, _("dit is geen .csv en geen .xlsx."))
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-16":
            raise _unreadable(label, _("dit is geen tekst.")) from error
        # Excel's plain *CSV* is in the code page of an old Windows. Five byte values mean nothing
        # there; they become a sign.
        return data.decode("cp1252", errors="replace")


def separator_line(line: str) -> str:
    """The separator that a first line *sep=;* names, as Excel writes it; else empty."""
    said = _SEPARATOR_LINE.match(line)
    return said[1] if said else ""


def delimiter_of(text: str) -> str:
    """The separator that the first line with words has most of."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    bare = _QUOTED.sub("", line)
    return max(DELIMITERS, key=bare.count)


def _unreadable(label: str, problem: str) -> TableUnreadable:
    return TableUnreadable(source=label, problem=problem)
