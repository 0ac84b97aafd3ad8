"""The same tests on SQLite and on PostgreSQL.

Without PostgreSQL those are skipped and say so, unless BRANDCHECK_POSTGRES=required.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from brandcheck.planning.story import Story
from brandcheck.storage import Storage
from tests.postgres import Server, private_server, programs

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ORGANISATION = "zorg-aan-zee"


class Clock:
    """Each time it is asked, a second later."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server for all tests."""
    if programs() is None:
        reason = "no PostgreSQL: the storage is tested on SQLite only"
        if os.environ.get("BRANDCHECK_POSTGRES") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    with private_server() as server:
        yield server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'data' / 'brandcheck.sqlite'}"


@pytest.fixture
def postgres_url(postgres: Server) -> str:
    return postgres.emptied_database()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database, of either kind."""
    return request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")


@pytest.fixture
def storage(url: str) -> Iterator[Storage]:
    opened = Storage.open(url, Clock())
    yield opened
    opened.close()


def story(**fields: object) -> Story:
    """A story of the sample organisation."""
    return Story.model_validate(
        {"organisation": ORGANISATION, "title": "Ans pakt twee jassen", "created": NOW, **fields}
    )
