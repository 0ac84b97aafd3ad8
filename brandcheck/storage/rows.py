"""Between a story and its row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Date, Row

from brandcheck.planning.story import Story
from brandcheck.storage.columns import Moment, without_nul
from brandcheck.storage.tables import StoryRow

_COLUMNS = StoryRow.__table__.columns
# Kept by the storage itself: never taken from a story that is saved, never a difference.
_OWN = frozenset({"id", "organisation", "version", "created", "changed", "changed_by", "deleted"})
CONTENT = tuple(name for name in _COLUMNS.keys() if name not in _OWN)  # noqa: SIM118
TIMES = tuple(name for name in CONTENT if isinstance(_COLUMNS[name].type, Moment | Date))
# What a story is made of when it is read.
_NAMES = tuple(Story.model_fields)
STORY_COLUMNS = tuple(_COLUMNS[name] for name in _NAMES)


def content_of(story: Story) -> dict[str, Any]:
    """What a person decides of a story, as its row keeps it."""
    values = without_nul(story.model_dump(mode="json", include=set(CONTENT)))
    return values | {name: _in_utc(getattr(story, name)) for name in TIMES}


def row_content(row: StoryRow) -> dict[str, Any]:
    """What a row keeps now."""
    return {name: getattr(row, name) for name in CONTENT}


def new_row(story: Story, now: datetime, by: str) -> StoryRow:
    """The row of a story that is new."""
    return StoryRow(
        id=story.id,
        organisation=story.organisation,
        created=story.created,
        changed=now,
        changed_by=by,
        **content_of(story),
    )


def story_of(row: StoryRow) -> Story:
    """The story in a row."""
    return Story.model_validate({name: getattr(row, name) for name in _NAMES})


def story_from(row: Row[Any]) -> Story:
    """The story in the columns `STORY_COLUMNS`."""
    return Story.model_validate(dict(zip(_NAMES, row, strict=True)))


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The fields that differ: name to (old, new)."""
    return {name: (old[name], new[name]) for name in CONTENT if old[name] != new[name]}


def _in_utc(value: date | None) -> date | None:
    """Moments in the doubled hour of October only equal each other in one zone."""
    if not isinstance(value, datetime):
        return value
    try:
        return value.astimezone(UTC)
    except OverflowError:  # the first or the last day of the calendar
        return value.replace(tzinfo=UTC)
