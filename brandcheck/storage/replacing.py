"""All rows of a database replaced by those of another, in one transaction."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select, text

from brandcheck.storage.archive_tables import ArchivePostRow, ArchiveTableRow
from brandcheck.storage.faults import typed_errors
from brandcheck.storage.tables import (
    Base,
    BrandDecisionRow,
    BrandDraftRow,
    BrandVersionRow,
    CalendarRow,
    ChangeRow,
    FeedRow,
    ReportRow,
    RevisionRow,
    StoryRow,
)

_ROWS_AT_ONCE = 500
# The order in which writers come by the tables: whoever waits then never holds what we need.
_IN_ORDER = (
    StoryRow,
    BrandDraftRow,
    BrandVersionRow,
    BrandDecisionRow,
    ArchiveTableRow,
    ArchivePostRow,
    RevisionRow,
    CalendarRow,
    FeedRow,
    ChangeRow,
    ReportRow,
)
_NUMBERED = (StoryRow.__table__, CalendarRow.__table__, BrandDraftRow.__table__)
_REVISION = Base.metadata.tables["revision"]


def replace_all(engine: Engine, wanted: Engine) -> None:
    """Puts the rows of `wanted` in place of what `engine` has. Raises DatabaseUnavailable.

    Versions and revisions go on from where they were: a page that was opened before sees that
    everything changed, and cannot save over it.
    """
    writer = engine.execution_options(writes=True)
    with typed_errors(), wanted.connect() as source, writer.begin() as target:
        _take_turn(target)
        above = _highest_version(target)
        revisions = _revisions(target), _revisions(source)
        for table in reversed(Base.metadata.sorted_tables):
            target.execute(table.delete())
        for table in Base.metadata.sorted_tables:
            if table is not _REVISION:
                _pour(source, target, table, above)
        _raise_revisions(target, *revisions)
        _continue_ids(target)


def _take_turn(target: Connection) -> None:
    """Others can read, and wait with writing; SQLite gave us the turn already."""
    if target.dialect.name == "postgresql":
        for row in _IN_ORDER:
            target.execute(text(f"LOCK TABLE {row.__tablename__} IN EXCLUSIVE MODE"))


def _highest_version(target: Connection) -> int:
    return max(target.scalar(select(func.max(t.c.version))) or 0 for t in _NUMBERED)


def _pour(source: Connection, target: Connection, table: Table, above: int) -> None:
    rows = source.execution_options(yield_per=_ROWS_AT_ONCE).execute(select(table)).mappings()
    for some in rows.partitions():
        target.execute(table.insert(), [_row(table, dict(row), above) for row in some])


def _row(table: Table, row: dict[str, Any], above: int) -> dict[str, Any]:
    return row | {"version": row["version"] + above} if table in _NUMBERED else row


def _revisions(connection: Connection) -> dict[str, int]:
    return {row.organisation: row.number for row in connection.execute(select(_REVISION))}


def _raise_revisions(target: Connection, old: dict[str, int], new: dict[str, int]) -> None:
    rows = [
        {"organisation": name, "number": max(old.get(name, 0), new.get(name, 0)) + 1}
        for name in sorted(old.keys() | new.keys())
    ]
    if rows:
        target.execute(_REVISION.insert(), rows)


def _continue_ids(target: Connection) -> None:
    """PostgreSQL counts by itself and does not see the ids that were put back."""
    if target.dialect.name != "postgresql":
        return
    for name in (ChangeRow.__tablename__, ReportRow.__tablename__):
        target.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), "
                f"coalesce((SELECT max(id) FROM {name}), 0) + 1, false)"
            )
        )
