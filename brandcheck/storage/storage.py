"""The front door of the database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Self

from brandcheck.errors import BrandcheckError
from brandcheck.storage.archives import Archives
from brandcheck.storage.brands import Brands
from brandcheck.storage.calendars import Calendars
from brandcheck.storage.database import Database, utc_now
from brandcheck.storage.engine import open_engine
from brandcheck.storage.feeds import Feeds
from brandcheck.storage.schema import prepare
from brandcheck.storage.stories import Stories


class Storage:
    """An opened database. Safe to share between threads; connections are made again by
    themselves when they are lost."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.stories = Stories(database)
        self.calendars = Calendars(database)
        self.feeds = Feeds(database)
        self.brands = Brands(database)
        self.archives = Archives(database)

    @classmethod
    def open(cls, url: str, clock: Callable[[], datetime] = utc_now) -> Self:
        """Opens the database at an address, sqlite:///FILE or postgresql://…, and gives an empty
        one its tables. A file of SQLite is made, and upgraded when it is older.

        Raises DatabaseUnavailable, DatabaseOutdated when `brandcheck db upgrade` comes first, and
        DatabaseNewer.
        """
        engine = open_engine(url)
        try:
            prepare(engine)
        except BrandcheckError:
            engine.dispose()
            raise
        return cls(Database(engine, clock))

    def close(self) -> None:
        """Closes the connections."""
        self._database.engine.dispose()
