"""The tables of archives. A change here needs a migration; a test compares the two."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from brandcheck.storage.tables import Base


class ArchiveTableRow(Base):
    """An archive. `brand` is the version of the brand that judges it; `worker` does so now and
    was heard of at `alive`."""

    __tablename__ = "archive"

    id: Mapped[str] = mapped_column(primary_key=True)
    organisation: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    by: Mapped[str]
    created: Mapped[datetime]
    brand: Mapped[str]
    total: Mapped[int]
    bad_total: Mapped[int]
    bad: Mapped[list[Any]]
    worker: Mapped[str]
    alive: Mapped[datetime | None]


class ArchivePostRow(Base):
    """A post of an archive; without `scores` it waits for them."""

    __tablename__ = "archive_post"

    archive: Mapped[str] = mapped_column(ForeignKey("archive.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    post_id: Mapped[str]
    text: Mapped[str]
    day: Mapped[date | None]
    channel: Mapped[str]
    audience: Mapped[str]
    teller: Mapped[str]
    on_brand: Mapped[bool | None]
    level: Mapped[str | None]
    scores: Mapped[dict[str, Any] | None]
    strengths: Mapped[dict[str, Any] | None]
    brand: Mapped[str]

    __table_args__ = (
        Index(
            "ix_archive_post_waiting",
            "archive",
            "number",
            sqlite_where=sql("scores IS NULL"),
            postgresql_where=sql("scores IS NULL"),
        ),
    )
