"""A database that is full, locked, read-only, damaged or gone: said plainly, nothing half."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, text

from brandcheck.errors import DatabaseUnavailable
from brandcheck.storage import Storage
from tests.postgres import Server
from tests.unit.storage.conftest import ORGANISATION, story

SECRET = "Mevrouw De Wit"


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def refused(storage: Storage, words: str) -> DatabaseUnavailable:
    """Every kind of write is refused with these words and changes nothing."""
    before = storage.stories.list(ORGANISATION)
    revision = storage.stories.revision(ORGANISATION)
    with pytest.raises(DatabaseUnavailable, match=words):
        storage.stories.add_all([story(text=SECRET * 500) for _ in range(40)], "Noor")
    with pytest.raises(DatabaseUnavailable, match=words) as raised:
        storage.stories.save_all([s.but(text=SECRET * 500) for s in before], "Noor")
    assert storage.stories.list(ORGANISATION) == before
    assert storage.stories.revision(ORGANISATION) == revision
    return raised.value


def some(url: str) -> Storage:
    """A storage with stories in it."""
    storage = Storage.open(url)
    storage.stories.add_all([story() for _ in range(20)], "Noor")
    return storage


def test_a_locked_database(sqlite_url: str) -> None:
    storage = some(f"{sqlite_url}?timeout=0.1")
    with sqlite3.connect(file_of(sqlite_url), isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        refused(storage, "iemand anders")
        holder.execute("ROLLBACK")
    holder.close()
    assert storage.stories.add(story(), "Noor").version == 1
    storage.close()


def test_a_read_only_database(sqlite_url: str) -> None:
    some(sqlite_url).close()
    storage = Storage.open(f"sqlite:///file:{file_of(sqlite_url)}?mode=ro&uri=true")
    assert len(storage.stories.list(ORGANISATION)) == 20
    refused(storage, "alleen gelezen")
    storage.close()


def test_a_full_disk(sqlite_url: str) -> None:
    storage = some(sqlite_url)
    engine = storage._database.engine
    engine.dispose()

    def fill(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    event.listen(engine, "connect", fill)
    error = refused(storage, "schijf is vol")
    assert SECRET not in f"{error!r} {error} {error.__cause__!r} {error.__cause__}"
    event.remove(engine, "connect", fill)
    engine.dispose()
    assert storage.stories.add(story(text="x" * 20_000), "Noor").version == 1
    storage.close()


def test_a_file_that_is_no_database(sqlite_url: str) -> None:
    file_of(sqlite_url).parent.mkdir()
    file_of(sqlite_url).write_bytes(b"geen opslag" * 500)
    with pytest.raises(DatabaseUnavailable, match="beschadigd"):
        Storage.open(sqlite_url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "adres"),
        ("zomaar", "adres"),
        ("mysql://noor:geheim@localhost/x", "adres"),
        ("sqlite://", "adres"),
        ("sqlite:///:memory:", "adres"),
        ("postgresql://noor:geheim@/x?host=/nergens", "niet te bereiken"),
        ("postgres://noor:geheim@/x?host=/nergens", "niet te bereiken"),
        ("postgresql://noor:geheim@localhost:poort/x", "adres"),
        ("sqlite:////dev/null/map/brandcheck.sqlite", "map"),
        ("sqlite:////dev", "niet te openen"),
    ],
)
def test_an_address_that_leads_nowhere(url: str, words: str) -> None:
    with pytest.raises(DatabaseUnavailable, match=words) as raised:
        Storage.open(url)
    assert "geheim" not in f"{raised.value} {raised.value!r}"


def test_a_database_that_does_not_exist(postgres: Server) -> None:
    with pytest.raises(DatabaseUnavailable, match="niet te bereiken"):
        Storage.open(postgres.address("nergens"))


def test_a_connection_that_is_lost_between_two_operations(
    postgres: Server, postgres_url: str
) -> None:
    storage = some(postgres_url)
    postgres.end_connections()
    assert len(storage.stories.list(ORGANISATION)) == 20
    postgres.end_connections()
    assert storage.stories.add(story(), "Noor").version == 1
    storage.close()


@pytest.mark.parametrize("moment", ["SELECT story", "UPDATE story", "INSERT INTO change"])
def test_a_connection_that_is_lost_in_the_middle(
    postgres: Server, postgres_url: str, moment: str
) -> None:
    storage = some(postgres_url)
    before = storage.stories.list(ORGANISATION)
    changed = [s.but(title="Anders") for s in before]
    with (
        _lost_at(storage, postgres, moment),
        pytest.raises(DatabaseUnavailable, match="verbinding is weg"),
    ):
        storage.stories.save_all(changed, "Noor")
    assert storage.stories.list(ORGANISATION) == before
    assert [s.version for s in storage.stories.save_all(changed, "Noor")] == [2] * 20
    storage.close()


def test_a_row_that_somebody_holds_for_too_long(postgres_url: str) -> None:
    some(postgres_url).close()
    storage = Storage.open(f"{postgres_url}&options=-c%20lock_timeout%3D100ms")
    holder = storage._database.engine.connect()
    holder.execute(text("LOCK TABLE story IN EXCLUSIVE MODE"))
    refused(storage, "iemand anders")
    holder.close()
    assert storage.stories.add(story(), "Noor").version == 1
    storage.close()


def test_a_server_that_only_reads(postgres_url: str) -> None:
    some(postgres_url).close()
    options = "-c%20default_transaction_read_only%3Don"
    storage = Storage.open(f"{postgres_url}&options={options}")
    refused(storage, "alleen gelezen")
    storage.close()


@contextmanager
def _lost_at(storage: Storage, server: Server, moment: str) -> Iterator[None]:
    def listen(_connection, _cursor, statement: str, *_rest: object) -> None:
        if statement.startswith(moment):
            server.end_connections()

    event.listen(storage._database.engine, "before_cursor_execute", listen)
    try:
        yield
    finally:
        event.remove(storage._database.engine, "before_cursor_execute", listen)
