"""Stories: kept, found, changed, thrown away and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select

from brandcheck.errors import StoryMissing
from brandcheck.planning.story import Status, Story
from brandcheck.scoring.report import Report
from brandcheck.storage import reports, trail
from brandcheck.storage.conflicts import story_changed
from brandcheck.storage.database import Database
from brandcheck.storage.rows import STORY_COLUMNS, story_from, story_of
from brandcheck.storage.tables import RevisionRow, StoryRow
from brandcheck.storage.writes import add_rows, locked, present, save_rows, touch

StoryList = list[Story]
_COLUMNS = StoryRow.__table__.c
_DONE = (Status.PUBLISHED.value, Status.ARCHIVED.value, Status.REJECTED.value)


class Stories:
    """Every method is one transaction: all of it is kept, or nothing.

    Each may raise DatabaseUnavailable. `by` is the name of whoever does it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, story: Story, by: str, report: Report | None = None) -> Story:
        """Keeps a new story, with the report on its text if there is one.

        Raises StoryChanged when a story by that id is there already.
        """
        now = self._database.clock()
        with self._database.writing() as session:
            added = add_rows(session, [story], by, now)[0]
            if report:
                reports.keep(session, story.id, story.text, report, by, now)
            return added

    def add_all(self, stories: Sequence[Story], by: str) -> StoryList:
        """Keeps new stories, all or none. Raises as `add` does."""
        with self._database.writing() as session:
            return add_rows(session, stories, by, self._database.clock())

    def get(self, story_id: str) -> Story:
        """A story. Raises StoryMissing, also when it is in the bin."""
        with self._database.reading() as session:
            return story_of(present(session.get(StoryRow, story_id), story_id))

    def save(self, story: Story, by: str, report: Report | None = None) -> Story:
        """Keeps a changed story, with the report on its text if there is a new one.

        Without any difference nothing is written. Raises StoryMissing, and StoryChanged when
        somebody else was first, even if they wrote the same: two who each add one come to two.
        """
        now = self._database.clock()
        with self._database.writing() as session:
            saved = save_rows(session, [story], by, now)[0]
            if report:
                reports.keep(session, story.id, story.text, report, by, now)
            return saved

    def save_all(self, stories: Sequence[Story], by: str) -> StoryList:
        """Keeps changed stories, all or none. Raises as `save` does."""
        with self._database.writing() as session:
            return save_rows(session, stories, by, self._database.clock())

    def list(
        self,
        organisation: str,
        start: datetime | None = None,
        end: datetime | None = None,
        backlog: bool = False,
    ) -> StoryList:
        """The stories that are not in the bin, by moment and then by age: those planned from
        `start` until `end`; or with `backlog` those that still wait for a moment."""
        chosen = _of(organisation).where(_COLUMNS.deleted.is_(None))
        if backlog:
            chosen = chosen.where(_COLUMNS.planned.is_(None), _COLUMNS.status.not_in(_DONE))
        if start is not None:
            chosen = chosen.where(_COLUMNS.planned >= start)
        if end is not None:
            chosen = chosen.where(_COLUMNS.planned < end)
        order = (_COLUMNS.planned.asc().nulls_last(), _COLUMNS.created, _COLUMNS.id)
        return self._read(chosen.order_by(*order))

    def bin(self, organisation: str) -> StoryList:
        """What was thrown away, the last first."""
        chosen = _of(organisation).where(_COLUMNS.deleted.is_not(None))
        return self._read(chosen.order_by(_COLUMNS.deleted.desc(), _COLUMNS.id))

    def delete(self, story_id: str, version: int, by: str) -> Story:
        """Throws a story into the bin. Raises StoryChanged or StoryMissing."""
        now = self._database.clock()
        with self._database.writing() as session:
            row = present(locked(session, [story_id]).get(story_id), story_id)
            if row.version != version:
                raise story_changed(session, row, version)
            row.deleted = now
            return touch(session, row, "deleted", by, now)

    def restore(self, story_id: str, by: str) -> Story:
        """Takes a story out of the bin; one that is not in it stays as it is.

        Raises StoryMissing.
        """
        with self._database.writing() as session:
            row = locked(session, [story_id]).get(story_id)
            if row is None:
                raise StoryMissing(story=story_id)
            if row.deleted is None:
                return story_of(row)
            row.deleted = None
            return touch(session, row, "restored", by, self._database.clock())

    def history(self, story_id: str) -> trail.Changes:
        """Who did what, the newest first; also of a story in the bin."""
        with self._database.reading() as session:
            return trail.story_changes(session, story_id)

    def keep_report(self, story_id: str, text: str, report: Report, by: str) -> None:
        """Keeps a report on a version of the text; the same one twice in a row is kept once.

        Raises StoryMissing.
        """
        with self._database.writing() as session:
            present(locked(session, [story_id]).get(story_id), story_id)
            reports.keep(session, story_id, text, report, by, self._database.clock())

    def reports(self, story_id: str) -> reports.StoredReports:
        """The reports on all versions of the text, the newest first."""
        with self._database.reading() as session:
            return reports.all_of(session, story_id)

    def revision(self, organisation: str) -> int:
        """Rises with every change of a story or of the settings; cheap to ask often."""
        with self._database.reading() as session:
            number = select(RevisionRow.number).where(RevisionRow.organisation == organisation)
            return session.scalar(number) or 0

    def _read(self, chosen: Select[tuple[object, ...]]) -> StoryList:
        with self._database.reading() as session:
            return [story_from(row) for row in session.execute(chosen).all()]


def _of(organisation: str) -> Select[tuple[object, ...]]:
    # Columns and no rows of the mapper: a month of stories opens in half the time.
    return select(*STORY_COLUMNS).where(_COLUMNS.organisation == organisation)
