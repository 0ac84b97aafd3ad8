"""A backup is read whole and checked before anything is replaced by it."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from brandcheck.errors import BackupUnusable, DatabaseNewer, DatabaseUnavailable
from brandcheck.i18n import N_, _
from brandcheck.storage import portable, schema, sqlite_file
from brandcheck.storage.engine import open_engine
from brandcheck.storage.tables import Base

_STRANGE = N_("het is geen backup van brandcheck")
_DAMAGED = N_("het bestand is beschadigd of niet compleet")
_NEWER = N_("de backup is van een nieuwere brandcheck; werk brandcheck eerst bij")
_UNREADABLE = N_("het bestand is niet te lezen")


def checked(source: Path, copy: Path) -> Path:
    """Makes `copy`, a database of SQLite with the newest tables, of a backup of either kind.

    Raises BackupUnusable.
    """
    try:
        problem = _read(source, copy) or _upgraded(copy)
    except (sqlite3.Error, SQLAlchemyError, DatabaseUnavailable, ValueError, LookupError):
        problem = _DAMAGED
    except (EOFError, gzip.BadGzipFile):
        problem = _DAMAGED
    except DatabaseNewer:
        problem = _NEWER
    except OSError:
        problem = _UNREADABLE
    if problem:
        raise BackupUnusable(source=source, problem=_(problem))
    return copy


def _read(source: Path, copy: Path) -> str | None:
    with source.open("rb") as file:
        start = file.read(len(sqlite_file.MAGIC))
    if start == sqlite_file.MAGIC:
        sqlite_file.copy(source, copy)
    elif start.startswith(portable.MAGIC):
        if not schema.is_known(portable.revision(source)):
            return _NEWER
        portable.read(source, copy)
    else:
        return _STRANGE
    return None if sqlite_file.is_whole(copy) else _DAMAGED


def _upgraded(copy: Path) -> str | None:
    engine = open_engine(f"sqlite:///{copy}")
    try:
        if schema.current(engine) is None:
            return _STRANGE
        schema.upgrade(engine)
        missing = set(Base.metadata.tables) - set(inspect(engine).get_table_names())
        return _STRANGE if missing else None
    finally:
        engine.dispose()
