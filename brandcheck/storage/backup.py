"""Backups: made while people write, checked before anything is replaced.

Of SQLite a backup is a file of SQLite. Of PostgreSQL it is the portable file of `portable`, so
that no program of PostgreSQL of the right version is needed. Either kind can be put back into
either database, also when it was made with an older brandcheck.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from brandcheck.errors import BackupFailed, BackupUnusable
from brandcheck.i18n import _
from brandcheck.storage import portable, schema, sqlite_file
from brandcheck.storage.checked_backup import checked
from brandcheck.storage.database import Clock, utc_now
from brandcheck.storage.engine import open_engine
from brandcheck.storage.faults import problem_of
from brandcheck.storage.replacing import replace_all


def backup(url: str, target: Path) -> None:
    """Writes everything, as it is at one moment, into a new file, and checks that file.

    Raises BackupFailed, also when the file is there already, and DatabaseUnavailable.
    """
    with _opened(url) as engine:
        if schema.current(engine) is None:
            raise BackupFailed(target=target, problem=_("er is nog niets om te bewaren"))
        _write(engine, target)


def restore(url: str, source: Path, clock: Clock = utc_now) -> Path | None:
    """Replaces everything by what is in a backup, in one transaction, after checking it.

    Returns the file in which the old contents are kept, None when there were none. Raises
    BackupUnusable, BackupFailed when the old contents cannot be kept, DatabaseUnavailable and
    DatabaseNewer. Unless it returns, nothing has changed.
    """
    with TemporaryDirectory() as folder, _opened(url) as engine:
        copy = checked(source, Path(folder) / "restore.sqlite")
        aside = _keep_aside(engine, source, f"{clock():%Y%m%d-%H%M%S}")
        schema.upgrade(engine)
        with _opened(f"sqlite:///{copy}") as wanted:
            replace_all(engine, wanted)
    return aside


def _write(engine: Engine, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    if target.exists():
        raise BackupFailed(target=target, problem=_("dat bestand is er al"))
    try:
        part.unlink(missing_ok=True)
        if engine.dialect.name == "sqlite":
            sqlite_file.copy(sqlite_file.path_of(engine.url), part)
        else:
            portable.write(engine, part)
        with TemporaryDirectory() as folder:
            checked(part, Path(folder) / "check.sqlite")
        part.replace(target)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise BackupFailed(target=target, problem=problem_of(error)) from error
    except BackupUnusable as error:
        raise BackupFailed(target=target, problem=error.fields["problem"]) from error
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _opened(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def _keep_aside(engine: Engine, source: Path, moment: str) -> Path | None:
    """The contents before a restore, in a file beside the database or, of PostgreSQL, beside the
    backup."""
    if engine.dialect.name == "sqlite":
        here = sqlite_file.path_of(engine.url)
        aside = here.with_name(f"{here.stem}.before-restore-{moment}{here.suffix}")
        if sqlite_file.is_damaged(here):
            sqlite_file.move(here, aside)
            return aside
    else:
        aside = source.with_name(f"{engine.url.database}.before-restore-{moment}.backup")
    if schema.current(engine) is None:
        return None
    _write(engine, aside)
    return aside
