"""Who scores an archive, and what was found so far: work that may be broken off at any moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from brandcheck.brand_errors import ArchiveMissing
from brandcheck.storage.archive_rows import archive_row_of
from brandcheck.storage.archive_tables import ArchivePostRow, ArchiveTableRow
from brandcheck.storage.database import Database
from brandcheck.tuning.archive import ArchiveRow

# Who is not heard of for so long, is taken to be gone: another may go on.
QUIET = timedelta(seconds=90)
_ARCHIVE, _POST = ArchiveTableRow, ArchivePostRow


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one post."""

    scores: Mapping[str, float | None]
    strengths: Mapping[str, float]


class ArchiveWork:
    """Every method is one transaction and may raise DatabaseUnavailable. An archive that was
    deleted meanwhile raises ArchiveMissing, but for `release`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, archive_id: str, worker: str) -> bool:
        """Whether `worker` is the one that scores it from now on: nobody else does."""
        now = self._database.clock()
        free = or_(
            _ARCHIVE.worker.in_(["", worker]),
            _ARCHIVE.alive.is_(None),
            _ARCHIVE.alive < now - QUIET,
        )
        mine = update(_ARCHIVE).where(_ARCHIVE.id == archive_id, free)
        with self._database.writing() as session:
            present(session, archive_id)
            taken = session.execute(
                mine.values(worker=worker, alive=now).returning(_ARCHIVE.id),
                execution_options={"synchronize_session": False},
            )
            return taken.first() is not None

    def release(self, archive_id: str, worker: str) -> None:
        """Lets go of an archive, if it is still there."""
        mine = update(_ARCHIVE).where(_ARCHIVE.id == archive_id, _ARCHIVE.worker == worker)
        with self._database.writing() as session:
            session.execute(mine.values(worker="", alive=None))

    def waiting(self, archive_id: str, most: int) -> Sequence[ArchiveRow]:
        """The first posts that have no scores yet."""
        rows = select(_POST).where(_POST.archive == archive_id, _POST.scores.is_(None))
        with self._database.reading() as session:
            present(session, archive_id)
            found = session.scalars(rows.order_by(_POST.number).limit(most))
            return [archive_row_of(row) for row in found]

    def keep(
        self, archive_id: str, worker: str, found: Mapping[int, Found], brand_version: str
    ) -> bool:
        """Keeps the scores of posts by their number, and tells that `worker` is alive. False, and
        nothing is kept, when the archive is to be judged by another version meanwhile, or another
        worker took over."""
        with self._database.writing() as session:
            row = present(session, archive_id, for_update=True)
            if row.brand != brand_version or row.worker != worker:
                return False
            row.alive = self._database.clock()
            if found:
                session.execute(update(_POST), _changes(archive_id, found, brand_version))
            return True


def present(session: Session, archive_id: str, for_update: bool = False) -> ArchiveTableRow:
    """The row of an archive; with `for_update` kept from other writers. Raises ArchiveMissing."""
    row = session.get(_ARCHIVE, archive_id, with_for_update=for_update or None)
    if row is None:
        raise ArchiveMissing(archive=archive_id)
    return row


def _changes(
    archive_id: str, found: Mapping[int, Found], brand_version: str
) -> list[dict[str, object]]:
    return [
        {
            "archive": archive_id,
            "number": number,
            "scores": dict(one.scores),
            "strengths": dict(one.strengths),
            "brand": brand_version,
        }
        for number, one in found.items()
    ]
