"""A file with posts, on the disk or in the memory, and the rows in it."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePath
from typing import BinaryIO

from brandcheck.archives.tables.csv_stream import csv_stream
from brandcheck.archives.tables.encoding import as_text
from brandcheck.archives.tables.excel_stream import excel_stream
from brandcheck.archives.tables.json_stream import json_stream
from brandcheck.archives.tables.raw import RawRow, unreadable
from brandcheck.i18n import _
from brandcheck.planning.tables.excel_file import is_zip

_JSON = (".jsonl", ".ndjson", ".json")
_EDGE = 1_000_000


@dataclass(frozen=True)
class PostTable:
    """Its columns and its rows, which can be gone through once. `share` tells how much of the
    file was read so far, 0 to 1; None when that cannot be told."""

    label: str
    columns: tuple[str, ...]
    rows: Iterator[RawRow]
    share: Callable[[], float | None]

    def first(self, count: int) -> list[RawRow]:
        """The first rows without a problem, to look at: for these the table is opened anew."""
        return list(islice((row for row in self.rows if not row.problem), count))


@dataclass(frozen=True)
class Source:
    """`content` is a path, or the bytes that somebody uploaded."""

    name: str
    content: Path | bytes

    @classmethod
    def at(cls, path: Path) -> Source:
        """A file on the disk."""
        return cls(path.name, path)

    @property
    def label(self) -> str:
        """What an error calls it."""
        return PurePath(self.name.replace("\\", "/")).name or _("het bestand")

    @property
    def size(self) -> int:
        """In bytes. Raises ArchiveUnreadable."""
        if isinstance(self.content, bytes):
            return len(self.content)
        with self.opened() as file:
            return file.seek(0, io.SEEK_END)

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The file, from its beginning. Raises ArchiveUnreadable."""
        if isinstance(self.content, bytes):
            yield io.BytesIO(self.content)
            return
        try:
            file = self.content.open("rb")
        except OSError as error:
            problem = _("het bestand is er niet, of we mogen er niet bij.")
            raise unreadable(self.label, problem) from error
        with file:
            yield file

    def fingerprint(self) -> str:
        """Tells this content from another: of its size, its beginning and its end."""
        size = self.size
        found = hashlib.sha256(str(size).encode())
        with self.opened() as file:
            found.update(file.read(_EDGE))
            file.seek(max(0, size - _EDGE))
            found.update(file.read(_EDGE))
        return found.hexdigest()[:16]


@contextmanager
def open_table(source: Source) -> Iterator[PostTable]:
    """The table in a file, by its content and its suffix. Raises ArchiveUnreadable."""
    size = source.size
    with source.opened() as file:
        start = file.read(8)
        file.seek(0)
        packed = is_zip(start)
        if packed:
            columns, rows = excel_stream(file, source.label)
        else:
            text = as_text(file, source.label)  # kept here: it closes the file when it goes
            columns, rows = _of_text(text, source)
        if not columns:
            raise unreadable(source.label, _("er staat niets in."))
        # A zip is not read from front to back.
        share = (lambda: None) if packed else (lambda: file.tell() / max(size, 1))
        yield PostTable(source.label, columns, rows, share)


def _of_text(text: Iterable[str], source: Source) -> tuple[tuple[str, ...], Iterator[RawRow]]:
    if PurePath(source.name).suffix.lower() in _JSON:
        return json_stream(text)
    return csv_stream(text)
