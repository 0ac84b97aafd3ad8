"""Which migrations a database has had, and doing the ones it still needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from brandcheck.errors import DatabaseNewer, DatabaseOutdated, DatabaseUnavailable
from brandcheck.i18n import _
from brandcheck.storage.engine import open_engine
from brandcheck.storage.faults import typed_errors

# Any number will do, as long as it is always this one.
_TURN = 73_017_206


@cache
def newest() -> str:
    """The revision that this program needs."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def current(engine: Engine) -> str | None:
    """The revision that a database is at; None: it is empty. Raises DatabaseUnavailable."""
    with typed_errors(), engine.connect() as connection:
        return revision_of(connection)


def is_known(revision: str) -> bool:
    """Whether this program knows how to go on from a revision."""
    return revision in {script.revision for script in _scripts().walk_revisions()}


def prepare(engine: Engine) -> None:
    """Makes a database ready for use. An empty one gets its tables, a file of SQLite that is
    older is upgraded too.

    Raises DatabaseOutdated for PostgreSQL that is older, where an administrator decides when;
    DatabaseNewer; and DatabaseUnavailable.
    """
    found = current(engine)
    if found == newest():
        return
    if found is None or engine.dialect.name == "sqlite":
        upgrade(engine)
    elif is_known(found):
        raise DatabaseOutdated(found=found, needed=newest())
    else:
        raise DatabaseNewer(found=found, needed=newest())


def upgrade(engine: Engine, target: str = "head") -> None:
    """Does the migrations that are still to be done: all of them or, when one fails, none.

    Raises DatabaseNewer and DatabaseUnavailable.
    """
    writer = engine.execution_options(writes=True)
    with (
        typed_errors(),
        writer.connect() as connection,
        _references_loose(connection),
        connection.begin(),
    ):
        _migrate(connection, target)


def upgrade_at(url: str) -> tuple[str | None, str]:
    """Upgrades the database at an address. Returns the revisions before and after.

    Raises DatabaseNewer and DatabaseUnavailable.
    """
    engine = open_engine(url)
    try:
        before = current(engine)
        upgrade(engine)
    finally:
        engine.dispose()
    return before, newest()


def _migrate(connection: Connection, target: str) -> None:
    if connection.dialect.name == "postgresql":
        # Two servers that start together take turns, as they do on SQLite.
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
    found = revision_of(connection)
    if found is not None and not is_known(found):
        raise DatabaseNewer(found=found, needed=newest())
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    if connection.dialect.name == "sqlite":
        loose = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if loose:
            raise DatabaseUnavailable(problem=_("bij het bijwerken raakten gegevens los"))


@contextmanager
def _references_loose(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by making it anew; what refers to it must not mind meanwhile. That
    can only be said outside a transaction."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def revision_of(connection: Connection) -> str | None:
    """The revision that the tables are at; None: there are none."""
    return MigrationContext.configure(connection).get_current_revision()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "brandcheck.storage:migrations")
    config.set_main_option("path_separator", "os")
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
