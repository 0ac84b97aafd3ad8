"""Archives of posts with their scores."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
WAITING = sa.text("scores IS NULL")


def upgrade() -> None:
    """Adds the tables."""
    _archive()
    _archive_post()


def _archive() -> None:
    op.create_table(
        "archive",
        _column("id", sa.Text()),
        _column("organisation", sa.Text()),
        _column("name", sa.Text()),
        _column("by", sa.Text()),
        _column("created", MOMENT),
        _column("brand", sa.Text()),
        _column("total", sa.Integer()),
        _column("bad_total", sa.Integer()),
        _column("bad", sa.JSON()),
        _column("worker", sa.Text()),
        sa.Column("alive", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_archive"),
    )
    op.create_index("ix_archive_organisation", "archive", ["organisation"])


def _archive_post() -> None:
    op.create_table(
        "archive_post",
        _column("archive", sa.Text()),
        _column("number", sa.Integer()),
        _column("post_id", sa.Text()),
        _column("text", sa.Text()),
        sa.Column("day", sa.Date(), nullable=True),
        _column("channel", sa.Text()),
        _column("audience", sa.Text()),
        _column("teller", sa.Text()),
        sa.Column("on_brand", sa.Boolean(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("scores", sa.JSON(), nullable=True),
        sa.Column("strengths", sa.JSON(), nullable=True),
        _column("brand", sa.Text()),
        sa.ForeignKeyConstraint(
            ["archive"], ["archive.id"], name="fk_archive_post_archive_archive"
        ),
        sa.PrimaryKeyConstraint("archive", "number", name="pk_archive_post"),
    )
    op.create_index(
        "ix_archive_post_waiting",
        "archive_post",
        ["archive", "number"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def _column(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)
