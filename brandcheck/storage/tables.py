"""The tables. A change here needs a migration; a test compares the two."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, Index, MetaData
from sqlalchemy import text as sql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from brandcheck.storage.columns import Moment, Words


class Base(DeclarativeBase):
    """Constraints have names, so that a migration can change them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: Words(),
        datetime: Moment(),
        dict[str, Any]: JSON(none_as_null=True),
        list[Any]: JSON(none_as_null=True),
    }


class StoryRow(Base):
    """A story: a column for each of its fields, by the same name."""

    __tablename__ = "story"

    id: Mapped[str] = mapped_column(primary_key=True)
    organisation: Mapped[str]
    version: Mapped[int] = mapped_column()
    title: Mapped[str]
    text: Mapped[str]
    values: Mapped[list[Any]]
    audience: Mapped[str]
    channels: Mapped[list[Any]]
    teller: Mapped[str]
    voice: Mapped[str]
    owner: Mapped[str]
    status: Mapped[str]
    planned: Mapped[datetime | None]
    deadline: Mapped[date | None]
    embargo: Mapped[datetime | None]
    expiry: Mapped[datetime | None]
    locked: Mapped[bool]
    tags: Mapped[list[Any]]
    consent: Mapped[list[Any]]
    notes: Mapped[str]
    links: Mapped[list[Any]]
    image_note: Mapped[str]
    alt_text: Mapped[str]
    reason: Mapped[str]
    review_by: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    published_link: Mapped[str]
    reading: Mapped[dict[str, Any] | None]
    fictional: Mapped[bool]
    created: Mapped[datetime]
    changed: Mapped[datetime]
    changed_by: Mapped[str]
    deleted: Mapped[datetime | None]

    __table_args__ = (
        Index("ix_story_planned", "organisation", "planned"),
        Index(
            "ix_story_bin",
            "organisation",
            "deleted",
            sqlite_where=sql("deleted IS NOT NULL"),
            postgresql_where=sql("deleted IS NOT NULL"),
        ),
    )
    __mapper_args__: ClassVar = {"version_id_col": version}


class ChangeRow(Base):
    """The audit trail: who did what, and when. Without a story: the settings or a feed."""

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(primary_key=True)
    organisation: Mapped[str]
    story_id: Mapped[str | None] = mapped_column(ForeignKey("story.id"))
    version: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[str]
    action: Mapped[str]
    fields: Mapped[dict[str, Any]]

    __table_args__ = (
        Index("ix_change_story_id", "story_id", "id"),
        Index("ix_change_organisation", "organisation", "action"),
    )


class ReportRow(Base):
    """A report on one version of a story's text, as JSON."""

    __tablename__ = "report"

    id: Mapped[int] = mapped_column(primary_key=True)
    story_id: Mapped[str] = mapped_column(ForeignKey("story.id"))
    made_at: Mapped[datetime]
    by: Mapped[str]
    text: Mapped[str]
    report: Mapped[str]

    __table_args__ = (Index("ix_report_story_id", "story_id", "id"),)


class CalendarRow(Base):
    """An organisation's settings, as one document."""

    __tablename__ = "calendar"

    organisation: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    changed: Mapped[datetime]
    changed_by: Mapped[str]
    settings: Mapped[dict[str, Any]]

    __mapper_args__: ClassVar = {"version_id_col": version}


class FeedRow(Base):
    """A secret calendar address; of the secret only its hash."""

    __tablename__ = "feed"

    id: Mapped[str] = mapped_column(primary_key=True)
    organisation: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    wanted: Mapped[dict[str, Any]]
    created: Mapped[datetime]
    created_by: Mapped[str]
    revoked: Mapped[datetime | None]


class RevisionRow(Base):
    """How often an organisation's stories and settings changed."""

    __tablename__ = "revision"

    organisation: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]


class BrandVersionRow(Base):
    """A published version of a brand: the text of its files."""

    __tablename__ = "brand_version"

    organisation: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    hash: Mapped[str]
    yaml: Mapped[str]
    examples: Mapped[list[Any]]
    note: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    from_number: Mapped[int | None]


class BrandDraftRow(Base):
    """The working copy of a brand. Without `yaml` there is none now: the row stays, so that its
    version never starts again and an old page cannot save over a new working copy."""

    __tablename__ = "brand_draft"

    organisation: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    base: Mapped[int]
    yaml: Mapped[str | None]
    examples: Mapped[list[Any]]
    changed: Mapped[datetime]
    changed_by: Mapped[str]


class BrandDecisionRow(Base):
    """What was decided about a suggestion, by the suggestion's key."""

    __tablename__ = "brand_decision"

    organisation: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    accepted: Mapped[bool]
    by: Mapped[str]
    at: Mapped[datetime]
