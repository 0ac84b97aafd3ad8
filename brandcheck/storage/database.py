"""One session and one transaction per operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from brandcheck.storage.faults import typed_errors
from brandcheck.storage.tables import RevisionRow

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The moment it is."""
    return datetime.now(UTC)


class Database:
    """An engine and a clock. Safe to share between threads."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self.engine = engine
        self.clock = clock
        self._writer = engine.execution_options(writes=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that only reads. Raises DatabaseUnavailable."""
        with typed_errors(), Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that commits when the block ends well, and else leaves everything as it was.

        Raises DatabaseUnavailable.
        """
        with typed_errors(), Session(self._writer) as session, session.begin():
            yield session


def raise_revision(session: Session, organisations: Iterable[str]) -> None:
    """Counts a change. The row stays locked until the commit, so that numbers become visible in
    the order in which they were given: who polls misses nothing.

    Rows are always locked in one order, stories by id and then revisions by organisation (who
    takes the revision first locks no story after it); so two writers never wait for each other.
    """
    kind = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    for organisation in sorted(set(organisations)):
        new = kind.insert(RevisionRow).values(organisation=organisation, number=1)
        session.execute(
            new.on_conflict_do_update(
                index_elements=[RevisionRow.organisation],
                set_={"number": RevisionRow.number + 1},
            )
        )
