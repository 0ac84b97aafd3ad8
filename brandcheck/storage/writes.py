"""What a change of stories consists of: the row, its trail and the revision, in one session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from brandcheck.errors import StoryMissing
from brandcheck.planning.story import Story
from brandcheck.storage import trail
from brandcheck.storage.conflicts import story_changed
from brandcheck.storage.database import raise_revision
from brandcheck.storage.rows import content_of, differences, new_row, row_content, story_of
from brandcheck.storage.tables import StoryRow

# A statement takes a limited number of values.
_IDS_AT_ONCE = 500


def locked(session: Session, story_ids: Iterable[str]) -> dict[str, StoryRow]:
    """The rows as they are now, kept from other writers until the end of the transaction."""
    return _found(session, select(StoryRow).with_for_update(), story_ids)


def present(row: StoryRow | None, story_id: str) -> StoryRow:
    """The row, when there is one and it is not in the bin. Raises StoryMissing."""
    if row is None or row.deleted is not None:
        raise StoryMissing(story=story_id)
    return row


def add_rows(session: Session, stories: Sequence[Story], by: str, now: datetime) -> list[Story]:
    """Keeps new stories. Raises StoryChanged for one that is there already."""
    # First of all: of two who add the same story at the same time, the second sees the first.
    raise_revision(session, (story.organisation for story in stories))
    known = _found(session, select(StoryRow), (story.id for story in stories))
    rows: list[StoryRow] = []
    for story in stories:
        if there := known.get(story.id):
            raise story_changed(session, there, story.version, story)
        row = known[story.id] = new_row(story, now, by)
        rows.append(row)
    session.add_all(rows)
    session.flush()
    session.add_all(
        trail.record(row.organisation, "added", by=by, at=now, version=1, story_id=row.id)
        for row in rows
    )
    return [story_of(row) for row in rows]


def save_rows(session: Session, stories: Sequence[Story], by: str, now: datetime) -> list[Story]:
    """Keeps changed stories. Raises StoryChanged or StoryMissing."""
    rows = locked(session, (story.id for story in stories))
    changed = [story.organisation for story in stories if _save(session, rows, story, by, now)]
    raise_revision(session, changed)
    return [story_of(rows[story.id]) for story in stories]


def _save(
    session: Session, rows: dict[str, StoryRow], story: Story, by: str, now: datetime
) -> bool:
    row = present(rows.get(story.id), story.id)
    if row.organisation != story.organisation:
        raise StoryMissing(story=story.id)
    if row.version != story.version:
        raise story_changed(session, row, story.version, story)
    new = content_of(story)
    fields = differences(row_content(row), new)
    if not fields:
        return False
    for name in fields:
        setattr(row, name, new[name])
    _mark(session, row, "changed", by, now, fields)
    return True


def touch(session: Session, row: StoryRow, action: trail.Action, by: str, now: datetime) -> Story:
    """Finishes a change that is not one of a story's content."""
    _mark(session, row, action, by, now)
    raise_revision(session, [row.organisation])
    return story_of(row)


def _mark(
    session: Session,
    row: StoryRow,
    action: trail.Action,
    by: str,
    now: datetime,
    fields: trail.Fields | None = None,
) -> None:
    row.changed, row.changed_by = now, by
    # Gives the row its new version; the update itself checks the old one once more.
    session.flush()
    made = {"by": by, "at": now, "version": row.version, "story_id": row.id, "fields": fields}
    session.add(trail.record(row.organisation, action, **made))


def _found(
    session: Session, chosen: Select[StoryRow], story_ids: Iterable[str]
) -> dict[str, StoryRow]:
    ids, found = sorted(set(story_ids)), {}
    for start in range(0, len(ids), _IDS_AT_ONCE):
        some = chosen.where(StoryRow.id.in_(ids[start : start + _IDS_AT_ONCE]))
        found |= {row.id: row for row in session.scalars(some.order_by(StoryRow.id))}
    return found
