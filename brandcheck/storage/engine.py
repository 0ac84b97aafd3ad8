"""Opens a database by its address: SQLite in a file, or PostgreSQL."""

from __future__ import annotations

import sqlite3
from time import monotonic
from typing import Any

from pydantic_core import from_json
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from brandcheck.errors import DatabaseUnavailable
from brandcheck.i18n import _
from brandcheck.storage.sqlite_file import PATIENCE_SECONDS, path_of

_TRY_AGAIN_MS = 25
_POSTGRES_OPTIONS = (
    f"-c timezone=UTC -c lock_timeout={PATIENCE_SECONDS}s "
    "-c idle_in_transaction_session_timeout=60s"
)


def open_engine(address: str) -> Engine:
    """An engine for an address such as sqlite:///data/brandcheck.sqlite or
    postgresql://user@host/name. Nothing is connected yet. Raises DatabaseUnavailable."""
    url = read_address(address)
    # The parameters of a statement are people's texts: they stay out of error messages.
    common: dict[str, Any] = {
        "pool_pre_ping": True,
        "pool_size": 10,
        "max_overflow": 20,
        "pool_timeout": PATIENCE_SECONDS,
        "hide_parameters": True,
        # A month of stories is many short lists: this reads them in less than half the time.
        "json_deserializer": from_json,
    }
    if url.get_backend_name() == "sqlite":
        return _open_sqlite(url, common)
    wanted = {"connect_timeout": PATIENCE_SECONDS, "options": _POSTGRES_OPTIONS}
    arguments = {name: value for name, value in wanted.items() if name not in url.query}
    # A writer locks the rows it changes and then sees what is committed; at a stricter level it
    # would fail where it can wait.
    return create_engine(url, isolation_level="READ COMMITTED", connect_args=arguments, **common)


def is_there(address: str) -> bool:
    """Whether there may be a database at an address: one of SQLite that was never used has no file
    yet. Raises DatabaseUnavailable for an address of no kind that we know."""
    url = read_address(address)
    return url.get_backend_name() != "sqlite" or path_of(url).exists()


def read_address(address: str) -> URL:
    """The address of a database of a kind that we know. Raises DatabaseUnavailable."""
    try:
        url = make_url(address.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError) as error:
        raise DatabaseUnavailable(problem=_unknown()) from error
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        raise DatabaseUnavailable(problem=_unknown())
    return url


def _unknown() -> str:
    return _("het adres moet beginnen met sqlite:/// en een bestand, of met postgresql://")


def _open_sqlite(url: URL, common: dict[str, Any]) -> Engine:
    try:
        path_of(url).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnavailable(problem=_("de map is niet te maken")) from error
    arguments = {} if "timeout" in url.query else {"timeout": PATIENCE_SECONDS}
    engine = create_engine(url, connect_args=arguments, **common)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    # The driver must not begin transactions by itself: `_begin` does.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    # A commit is on the disk before it is confirmed, also when the power goes.
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    # A writer takes its turn at the start: one that first reads and then writes could find that
    # another one wrote in between, and fail at once.
    if connection.get_execution_options().get("writes", False):
        _take_turn(connection.connection.driver_connection)
    else:
        connection.exec_driver_sql("BEGIN")


def _take_turn(connection: Any) -> None:
    """SQLite asks for its turn again less and less often, so that who waits long is passed by
    whoever comes new. Here it starts anew each time, and all wait about as long.

    Raises sqlite3.OperationalError.
    """
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    until = monotonic() + patience / 1000
    connection.execute(f"PRAGMA busy_timeout = {_TRY_AGAIN_MS}")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or monotonic() > until:
                    raise
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
