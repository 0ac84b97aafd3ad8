"""Stories with their changes and reports, settings, feeds."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
DELETED = sa.text("deleted IS NOT NULL")


def upgrade() -> None:
    """Makes all tables."""
    _story()
    _change()
    _report()
    _calendar()
    _feed()
    _revision()


def _story() -> None:
    op.create_table(
        "story",
        _column("id", sa.Text()),
        _column("organisation", sa.Text()),
        _column("version", sa.Integer()),
        _column("title", sa.Text()),
        _column("text", sa.Text()),
        _column("values", sa.JSON()),
        _column("audience", sa.Text()),
        _column("channels", sa.JSON()),
        _column("teller", sa.Text()),
        _column("voice", sa.Text()),
        _column("owner", sa.Text()),
        _column("status", sa.Text()),
        sa.Column("planned", MOMENT, nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("embargo", MOMENT, nullable=True),
        sa.Column("expiry", MOMENT, nullable=True),
        _column("locked", sa.Boolean()),
        _column("tags", sa.JSON()),
        _column("consent", sa.JSON()),
        _column("notes", sa.Text()),
        _column("links", sa.JSON()),
        _column("image_note", sa.Text()),
        _column("alt_text", sa.Text()),
        _column("reason", sa.Text()),
        sa.Column("review_by", MOMENT, nullable=True),
        sa.Column("published_at", MOMENT, nullable=True),
        _column("published_link", sa.Text()),
        sa.Column("reading", sa.JSON(), nullable=True),
        _column("fictional", sa.Boolean()),
        _column("created", MOMENT),
        _column("changed", MOMENT),
        _column("changed_by", sa.Text()),
        sa.Column("deleted", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_story"),
    )
    op.create_index(
        "ix_story_bin",
        "story",
        ["organisation", "deleted"],
        sqlite_where=DELETED,
        postgresql_where=DELETED,
    )
    op.create_index("ix_story_planned", "story", ["organisation", "planned"])


def _change() -> None:
    op.create_table(
        "change",
        _column("id", sa.Integer()),
        _column("organisation", sa.Text()),
        sa.Column("story_id", sa.Text(), nullable=True),
        _column("version", sa.Integer()),
        _column("at", MOMENT),
        _column("by", sa.Text()),
        _column("action", sa.Text()),
        _column("fields", sa.JSON()),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_change_story_id_story"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    op.create_index("ix_change_organisation", "change", ["organisation", "action"])
    op.create_index("ix_change_story_id", "change", ["story_id", "id"])


def _report() -> None:
    op.create_table(
        "report",
        _column("id", sa.Integer()),
        _column("story_id", sa.Text()),
        _column("made_at", MOMENT),
        _column("by", sa.Text()),
        _column("text", sa.Text()),
        _column("report", sa.Text()),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_report_story_id_story"),
        sa.PrimaryKeyConstraint("id", name="pk_report"),
    )
    op.create_index("ix_report_story_id", "report", ["story_id", "id"])


def _calendar() -> None:
    op.create_table(
        "calendar",
        _column("organisation", sa.Text()),
        _column("version", sa.Integer()),
        _column("changed", MOMENT),
        _column("changed_by", sa.Text()),
        _column("settings", sa.JSON()),
        sa.PrimaryKeyConstraint("organisation", name="pk_calendar"),
    )


def _feed() -> None:
    op.create_table(
        "feed",
        _column("id", sa.Text()),
        _column("organisation", sa.Text()),
        _column("name", sa.Text()),
        _column("token_hash", sa.Text()),
        _column("wanted", sa.JSON()),
        _column("created", MOMENT),
        _column("created_by", sa.Text()),
        sa.Column("revoked", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_feed"),
        sa.UniqueConstraint("token_hash", name="uq_feed_token_hash"),
    )
    op.create_index("ix_feed_organisation", "feed", ["organisation"])


def _revision() -> None:
    op.create_table(
        "revision",
        _column("organisation", sa.Text()),
        _column("number", sa.Integer()),
        sa.PrimaryKeyConstraint("organisation", name="pk_revision"),
    )


def _column(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)
