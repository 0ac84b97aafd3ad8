"""The audit trail: written in the transaction of the change itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from pydantic import TypeAdapter
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from brandcheck.planning.story import Story
from brandcheck.storage.rows import CONTENT
from brandcheck.storage.tables import ChangeRow

Action = Literal[
    "added",
    "changed",
    "deleted",
    "restored",
    "settings",
    "feed_created",
    "feed_revoked",
    "brand_saved",
    "brand_discarded",
    "brand_published",
    "brand_version_deleted",
    "brand_suggestion",
    "archive_added",
    "archive_again",
    "archive_deleted",
]
BRAND_ACTIONS: tuple[Action, ...] = (
    "brand_saved",
    "brand_discarded",
    "brand_published",
    "brand_version_deleted",
    "brand_suggestion",
)
Fields = Mapping[str, tuple[Any, Any]]
_READERS: dict[str, TypeAdapter[Any]] = {
    name: TypeAdapter(Story.model_fields[name].annotation or Any) for name in CONTENT
}


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody did something. `fields`: what changed, name to (old, new); `version`: of the story,
    the settings, the working copy or the brand, after it."""

    at: datetime
    by: str
    action: str
    fields: dict[str, tuple[Any, Any]]
    version: int


Changes = list[Change]


def record(
    organisation: str,
    action: Action,
    *,
    by: str,
    at: datetime,
    version: int = 0,
    story_id: str | None = None,
    fields: Fields | None = None,
) -> ChangeRow:
    """The row to add beside the change."""
    return ChangeRow(
        organisation=organisation,
        story_id=story_id,
        version=version,
        at=at,
        by=by,
        action=action,
        fields={
            name: [_as_json(old), _as_json(new)] for name, (old, new) in (fields or {}).items()
        },
    )


def story_changes(session: Session, story_id: str) -> Changes:
    """What happened to a story, the newest first; its fields as a story has them."""
    rows = select(ChangeRow).where(ChangeRow.story_id == story_id)
    return [_change(row, _READERS) for row in session.scalars(_newest_first(rows))]


def organisation_changes(session: Session, organisation: str, *actions: Action) -> Changes:
    """What happened to the settings, the feeds or the brand, the newest first; fields as JSON has
    them."""
    rows = select(ChangeRow).where(
        ChangeRow.organisation == organisation, ChangeRow.action.in_(actions)
    )
    return [_change(row, {}) for row in session.scalars(_newest_first(rows))]


def changed_since(session: Session, story_id: str, version: int) -> set[str]:
    """The fields that were changed after this version."""
    later = select(ChangeRow.fields).where(
        ChangeRow.story_id == story_id, ChangeRow.version > version
    )
    return {name for fields in session.scalars(later) for name in fields}


def _newest_first(chosen: Select[ChangeRow]) -> Select[ChangeRow]:
    return chosen.order_by(ChangeRow.id.desc())


def _change(row: ChangeRow, readers: Mapping[str, TypeAdapter[Any]]) -> Change:
    return Change(
        at=row.at,
        by=row.by,
        action=row.action,
        fields={name: _pair(readers.get(name), pair) for name, pair in row.fields.items()},
        version=row.version,
    )


def _pair(reader: TypeAdapter[Any] | None, pair: list[Any]) -> tuple[Any, Any]:
    old, new = pair
    return (reader.validate_python(old), reader.validate_python(new)) if reader else (old, new)


def _as_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
