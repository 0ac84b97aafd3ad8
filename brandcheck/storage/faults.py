"""What a database says went wrong, as one typed error in plain words."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from brandcheck.errors import DatabaseUnavailable
from brandcheck.i18n import N_, _

_FULL = N_("de schijf is vol")
_BUSY = N_("iemand anders is er nog mee bezig, probeer het zo weer")
_READ_ONLY = N_("er kan alleen gelezen worden")
_LOST = N_("de verbinding is weg, probeer het zo weer")
_UNREACHED = N_("de database is niet te bereiken; draait hij, en klopt het adres?")
_CLOSED = N_("het bestand is niet te openen")
_DAMAGED = N_("het bestand is beschadigd of is geen opslag van brandcheck")
_DISK = N_("de schijf geeft een fout")
_REFUSED = N_("de aanmelding wordt geweigerd")
_FORBIDDEN = N_("schrijven mag daar niet")
_NO_FOLDER = N_("de map bestaat niet")
_OTHER = N_("een fout die we niet verwachtten")
_SQLITE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: _DISK,
}
_FILES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
}
# The states of PostgreSQL by how they begin; the longest fits first.
_POSTGRES = {
    "53100": _FULL,
    "53": _BUSY,
    "55P03": _BUSY,
    "57014": _BUSY,
    "40": _BUSY,
    "25006": _READ_ONLY,
    "42501": _REFUSED,
    "08": _LOST,
    "57P": _LOST,
    "58": _DISK,
    "XX001": _DAMAGED,
    "XX002": _DAMAGED,
}


@contextmanager
def typed_errors() -> Iterator[None]:
    """Raises DatabaseUnavailable for whatever the database or its driver raises."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise DatabaseUnavailable(problem=problem_of(error)) from error


def problem_of(error: Exception) -> str:
    """What is wrong, in the reader's language."""
    return _(_problem(error))


def _problem(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF, _OTHER)
    if isinstance(cause, OSError):
        return _FILES.get(cause.errno or 0, _DISK)
    state = getattr(cause, "sqlstate", None) or ""
    for start in sorted(_POSTGRES, key=len, reverse=True):
        if state.startswith(start):
            return _POSTGRES[start]
    if isinstance(error, PoolExhausted):
        return _BUSY
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return _LOST
    # What goes wrong while connecting has no state.
    return _UNREACHED if isinstance(error, OperationalError) and not state else _OTHER
