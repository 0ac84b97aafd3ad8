"""Archives of posts, and how far each has been scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Select, delete, func, insert, select, update
from sqlalchemy.orm import Session

from brandcheck.storage import trail
from brandcheck.storage.archive_rows import (
    BAD_KEPT,
    archive_of,
    post_of,
    values_of,
)
from brandcheck.storage.archive_tables import ArchivePostRow, ArchiveTableRow
from brandcheck.storage.archive_work import ArchiveWork, present
from brandcheck.tuning.archive import Archive, ArchivePost, ArchiveRow, BadRow

_ROWS_AT_ONCE = 500
_ARCHIVE, _POST = ArchiveTableRow, ArchivePostRow
ArchiveList = list[Archive]


@dataclass(frozen=True, slots=True)
class NewArchive:
    """A table that was read. `brand_version` is the hash of the brand that will judge it."""

    organisation: str
    name: str
    rows: Sequence[ArchiveRow]
    bad: Sequence[BadRow]
    brand_version: str


class Archives(ArchiveWork):
    """Every method is one transaction and may raise DatabaseUnavailable; those that name an
    archive raise ArchiveMissing when it is not there (any more). `by` is who does it."""

    def add(self, new: NewArchive, by: str) -> Archive:
        """Keeps a table; its posts wait for their scores."""
        now = self._database.clock()
        row = _ARCHIVE(
            id=uuid4().hex,
            organisation=new.organisation,
            name=new.name,
            by=by,
            created=now,
            brand=new.brand_version,
            total=len(new.rows),
            bad_total=len(new.bad),
            bad=[[bad.number, bad.problem] for bad in new.bad[:BAD_KEPT]],
            worker="",
        )
        with self._database.writing() as session:
            session.add(row)
            session.flush()
            for start in range(0, len(new.rows), _ROWS_AT_ONCE):
                some = new.rows[start : start + _ROWS_AT_ONCE]
                session.execute(insert(_POST), [values_of(row.id, post) for post in some])
            self._record(session, row, "archive_added", by)
            return archive_of(row, 0)

    def list(self, organisation: str) -> ArchiveList:
        """The archives of an organisation, the newest first."""
        rows = select(_ARCHIVE).where(_ARCHIVE.organisation == organisation)
        with self._database.reading() as session:
            found = session.scalars(rows.order_by(_ARCHIVE.created.desc(), _ARCHIVE.id)).all()
            waiting = _waiting(session, [row.id for row in found])
            return [archive_of(row, row.total - waiting.get(row.id, 0)) for row in found]

    def get(self, archive_id: str) -> Archive:
        """An archive."""
        with self._database.reading() as session:
            row = present(session, archive_id)
            return archive_of(row, row.total - _waiting(session, [row.id]).get(row.id, 0))

    def posts(self, organisation: str, most: int | None = None) -> Sequence[ArchivePost]:
        """The posts of all archives of an organisation, those of the newest first; `most` of
        them, or all."""
        rows = (
            select(_POST)
            .join(_ARCHIVE, _ARCHIVE.id == _POST.archive)
            .where(_ARCHIVE.organisation == organisation)
            .order_by(_ARCHIVE.created.desc(), _ARCHIVE.id, _POST.number)
        )
        with self._database.reading() as session:
            return _posts(session, rows.limit(most) if most else rows)

    def posts_in(self, archive_id: str) -> Sequence[ArchivePost]:
        """The posts of an archive, in the order of its table."""
        with self._database.reading() as session:
            present(session, archive_id)
            rows = select(_POST).where(_POST.archive == archive_id).order_by(_POST.number)
            return _posts(session, rows)

    def again(self, archive_id: str, brand_version: str, by: str) -> Archive:
        """All its posts wait again, to be judged by this version of the brand."""
        posts = update(_POST).where(_POST.archive == archive_id)
        with self._database.writing() as session:
            row = present(session, archive_id, for_update=True)
            row.brand = brand_version
            session.execute(posts.values(scores=None, strengths=None, brand=""))
            self._record(session, row, "archive_again", by)
            return archive_of(row, 0)

    def delete(self, archive_id: str, by: str) -> None:
        """Removes an archive with all its posts, for good."""
        with self._database.writing() as session:
            row = present(session, archive_id, for_update=True)
            session.execute(delete(_POST).where(_POST.archive == archive_id))
            session.delete(row)
            self._record(session, row, "archive_deleted", by)

    def _record(
        self, session: Session, row: ArchiveTableRow, action: trail.Action, by: str
    ) -> None:
        at = self._database.clock()
        fields = {"name": (None, row.name)}
        session.add(trail.record(row.organisation, action, by=by, at=at, fields=fields))


def _waiting(session: Session, ids: Sequence[str]) -> dict[str, int]:
    """Per archive how many posts have no scores."""
    count = (
        select(_POST.archive, func.count())
        .where(_POST.archive.in_(ids), _POST.scores.is_(None))
        .group_by(_POST.archive)
    )
    return {row[0]: row[1] for row in session.execute(count)}


def _posts(session: Session, rows: Select[ArchivePostRow]) -> Sequence[ArchivePost]:
    return [post_of(row) for row in session.scalars(rows)]
