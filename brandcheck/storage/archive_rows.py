"""Between the rows of an archive's tables and what the other rooms know them as."""

from __future__ import annotations

from typing import Any, cast

from brandcheck.brand import Level, Teller
from brandcheck.storage.archive_tables import ArchivePostRow, ArchiveTableRow
from brandcheck.tuning.archive import NOT_SCORED, Archive, ArchivePost, ArchiveRow, BadRow

# Of a table that was read in the wrong way every row is bad; the first say enough.
BAD_KEPT = 500


def archive_of(row: ArchiveTableRow, done: int) -> Archive:
    """An archive of which so many posts have scores."""
    return Archive(
        id=row.id,
        organisation=row.organisation,
        name=row.name,
        by=row.by,
        created=row.created,
        brand_version=row.brand,
        total=row.total,
        done=done,
        bad_total=row.bad_total,
        bad=tuple(BadRow(number, problem) for number, problem in row.bad),
    )


def post_of(row: ArchivePostRow) -> ArchivePost:
    """A post with its scores, if it has them."""
    return ArchivePost(
        archive=row.archive,
        row=archive_row_of(row),
        scores=NOT_SCORED if row.scores is None else row.scores,
        strengths=row.strengths or {},
        brand_version=row.brand,
    )


def archive_row_of(row: ArchivePostRow) -> ArchiveRow:
    """What the table said."""
    return ArchiveRow(
        number=row.number,
        text=row.text,
        id=row.post_id,
        day=row.day,
        channel=row.channel,
        audience=row.audience,
        teller=cast(Teller, row.teller),
        on_brand=row.on_brand,
        level=cast("Level | None", row.level),
    )


def values_of(archive: str, row: ArchiveRow) -> dict[str, Any]:
    """The columns of a new post."""
    return {
        "archive": archive,
        "number": row.number,
        "post_id": row.id,
        "text": row.text,
        "day": row.day,
        "channel": row.channel,
        "audience": row.audience,
        "teller": row.teller,
        "on_brand": row.on_brand,
        "level": row.level,
        "scores": None,
        "strengths": None,
        "brand": "",
    }
