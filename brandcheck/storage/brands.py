"""The brands of the organisations, by version: the highest number is the one that holds."""

from __future__ import annotations

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from brandcheck.brand_errors import BrandVersionBehind, BrandVersionInUse
from brandcheck.i18n import _
from brandcheck.storage import trail
from brandcheck.storage.brand_drafts import BrandDrafts
from brandcheck.storage.brand_rows import (
    check_unchanged,
    locked_desk,
    new_version,
    newest_number,
    newest_row,
    published_of,
    version_row,
)
from brandcheck.storage.database import raise_revision
from brandcheck.storage.tables import BrandVersionRow
from brandcheck.tuning.versions import InUse, NewVersion, PublishedBrand

_ROW = BrandVersionRow
_IN_USE = select(_ROW.organisation, _ROW.name, _ROW.number, _ROW.hash)


class Brands(BrandDrafts):
    """Every method is one transaction and may raise DatabaseUnavailable.

    `by` is the name of whoever does it. The texts are kept as they are: who brings them has
    checked them.
    """

    def in_use(self, organisation: str) -> InUse | None:
        """Which version holds, without its texts: one look in an index. None: none was
        published."""
        newest = _IN_USE.where(_ROW.organisation == organisation).order_by(_ROW.number.desc())
        with self._database.reading() as session:
            row = session.execute(newest.limit(1)).first()
            return InUse(*row) if row else None

    def all_in_use(self) -> list[InUse]:
        """The version that holds, of every organisation that has one."""
        highest = select(_ROW.organisation, func.max(_ROW.number)).group_by(_ROW.organisation)
        with self._database.reading() as session:
            rows = session.execute(
                _IN_USE.where(tuple_(_ROW.organisation, _ROW.number).in_(highest))
            )
            return [InUse(*row) for row in rows]

    def number(self, organisation: str) -> int:
        """The number of the version that holds; 0: none was published."""
        with self._database.reading() as session:
            return newest_number(session, organisation)

    def published(self, organisation: str) -> PublishedBrand | None:
        """The version that holds; None: none was published."""
        with self._database.reading() as session:
            row = newest_row(session, organisation)
            return published_of(row) if row else None

    def versions(self, organisation: str) -> list[PublishedBrand]:
        """All versions, the newest first."""
        rows = select(_ROW).where(_ROW.organisation == organisation).order_by(_ROW.number.desc())
        with self._database.reading() as session:
            return [published_of(row) for row in session.scalars(rows)]

    def version(self, organisation: str, number: int) -> PublishedBrand:
        """A version. Raises BrandVersionMissing."""
        with self._database.reading() as session:
            return published_of(version_row(session, organisation, number))

    def start(self, first: NewVersion) -> None:
        """Keeps what holds without a version (the files) as version 1, unless something was
        published already. A working copy that was made of it goes on from there."""
        with self._database.writing() as session:
            desk = locked_desk(session, first.organisation, self._database.clock)
            if newest_row(session, first.organisation) is None:
                desk.base = 1
                self._add(session, first, 1)

    def publish(self, new: NewVersion, base: int, draft: int | None = None) -> PublishedBrand:
        """A new version, that holds from now on. `base`: the version that it started from;
        `draft`: the version of the working copy that it is, which is dropped.

        Raises BrandVersionBehind when somebody published after `base`, and BrandDraftChanged when
        the working copy is no longer at `draft`.
        """
        with self._database.writing() as session:
            desk = locked_desk(session, new.organisation, self._database.clock)
            if draft is not None:
                check_unchanged(desk, draft)
            newest = newest_row(session, new.organisation)
            number = newest.number if newest else 0
            if number != base:
                by = (newest.by if newest else "") or _("Iemand")
                raise BrandVersionBehind(by=by, number=number, base=base)
            if draft is not None:
                desk.yaml, desk.examples = None, []
                desk.version, desk.changed_by = desk.version + 1, new.by
            return self._add(session, new, number + 1)

    def delete_version(self, organisation: str, number: int, by: str) -> None:
        """Removes an old version. Raises BrandVersionMissing or BrandVersionInUse."""
        with self._database.writing() as session:
            locked_desk(session, organisation, self._database.clock)
            row = version_row(session, organisation, number)
            if number == newest_number(session, organisation):
                raise BrandVersionInUse(number=number)
            session.delete(row)
            at = self._database.clock()
            action = "brand_version_deleted"
            session.add(trail.record(organisation, action, by=by, at=at, version=number))

    def _add(self, session: Session, new: NewVersion, number: int) -> PublishedBrand:
        row = new_version(new, number, self._database.clock())
        session.add(row)
        made = {"by": new.by, "at": row.at, "version": number}
        session.add(
            trail.record(
                new.organisation, "brand_published", fields={"note": (None, new.note)}, **made
            )
        )
        # What was scored with the version before is no longer new: open pages look again.
        raise_revision(session, [new.organisation])
        return published_of(row)
