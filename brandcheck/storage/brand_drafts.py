"""The working copy of a brand, one for all its managers, and what they decided of suggestions."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from brandcheck.storage import trail
from brandcheck.storage.brand_rows import check_unchanged, draft_of, locked_desk, texts_of
from brandcheck.storage.database import Database
from brandcheck.storage.tables import BrandDecisionRow, BrandDraftRow
from brandcheck.tuning.versions import BrandDraft


class BrandDrafts:
    """Every method is one transaction and may raise DatabaseUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def draft(self, organisation: str) -> BrandDraft | None:
        """The working copy; None: there is none."""
        with self._database.reading() as session:
            return draft_of(session.get(BrandDraftRow, organisation))

    def save_draft(self, draft: BrandDraft, by: str) -> BrandDraft | None:
        """Keeps the working copy. Raises BrandDraftChanged, with what is stored as `current`
        (None: nothing), when somebody else was first."""
        new = {**texts_of(draft.source), "base": draft.base}
        with self._database.writing() as session:
            desk = locked_desk(session, draft.organisation, self._database.clock)
            check_unchanged(desk, draft.version)
            if {name: getattr(desk, name) for name in new} != new:
                for name, value in new.items():
                    setattr(desk, name, value)
                self._mark(session, desk, "brand_saved", by)
            return draft_of(desk)

    def drop_draft(self, organisation: str, version: int, by: str) -> None:
        """Throws the working copy away. Raises BrandDraftChanged when it is at another version."""
        with self._database.writing() as session:
            desk = locked_desk(session, organisation, self._database.clock)
            check_unchanged(desk, version)
            if desk.yaml is not None:
                desk.yaml, desk.examples = None, []
                self._mark(session, desk, "brand_discarded", by)

    def decide(self, organisation: str, key: str, accepted: bool | None, by: str) -> None:
        """Remembers what was decided about a suggestion; None: nothing, it is open again."""
        with self._database.writing() as session:
            locked_desk(session, organisation, self._database.clock)
            row = session.get(BrandDecisionRow, (organisation, key))
            old, now = row.accepted if row else None, self._database.clock()
            if old == accepted:
                return
            if row is not None:
                session.delete(row)
                session.flush()
            if accepted is not None:
                made = {"organisation": organisation, "key": key, "accepted": accepted}
                session.add(BrandDecisionRow(**made, by=by, at=now))
            fields = {key: (old, accepted)}
            session.add(
                trail.record(organisation, "brand_suggestion", by=by, at=now, fields=fields)
            )

    def decisions(self, organisation: str) -> dict[str, bool]:
        """The suggestions that were decided about: key to accepted or not."""
        rows = select(BrandDecisionRow).where(BrandDecisionRow.organisation == organisation)
        with self._database.reading() as session:
            return {row.key: row.accepted for row in session.scalars(rows)}

    def brand_history(self, organisation: str) -> trail.Changes:
        """Who did what with the brand, the newest first."""
        with self._database.reading() as session:
            return trail.organisation_changes(session, organisation, *trail.BRAND_ACTIONS)

    def _mark(self, session: Session, desk: BrandDraftRow, action: trail.Action, by: str) -> None:
        """Finishes a change of the working copy."""
        desk.version += 1
        desk.changed, desk.changed_by = self._database.clock(), by
        made = {"by": by, "at": desk.changed, "version": desk.version}
        session.add(trail.record(desk.organisation, action, **made))
