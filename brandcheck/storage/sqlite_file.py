"""A database of SQLite as a file: copied while it is in use, checked, moved."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL

# How long one waits for another who writes.
PATIENCE_SECONDS = 10
MAGIC = b"SQLite format 3\0"


def path_of(url: URL) -> Path:
    """The file behind an address of SQLite."""
    return Path((url.database or "").removeprefix("file:"))


def copy(source: Path, target: Path) -> None:
    """Copies a database as it is at one moment; others can go on writing. Raises sqlite3.Error."""
    with closing(_opened(source)) as old, closing(sqlite3.connect(target)) as new:
        # In one step: of more steps each write in between would start it all over again.
        old.backup(new)
        # One file, without a journal beside it.
        new.execute("PRAGMA journal_mode = DELETE")


def is_whole(path: Path) -> bool:
    """Whether every page and every reference is in order. Raises sqlite3.Error when the file can
    not be read at all."""
    with closing(_opened(path)) as database:
        pages = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
        loose = database.execute("PRAGMA foreign_key_check").fetchone()
        return pages == "ok" and loose is None


def is_damaged(path: Path) -> bool:
    """Whether the file is there, and is of no use."""
    try:
        return path.exists() and not is_whole(path)
    except sqlite3.DatabaseError as error:
        return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def move(path: Path, aside: Path) -> None:
    """Moves a database that nobody uses, with the journals that belong to it."""
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))


def _opened(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE_SECONDS)
