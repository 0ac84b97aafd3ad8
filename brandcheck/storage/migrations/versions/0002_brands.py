"""Versions of a brand, its working copy, and what was decided about suggestions."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Adds the tables."""
    op.create_table(
        "brand_version",
        _column("organisation", sa.Text()),
        _column("number", sa.Integer()),
        _column("name", sa.Text()),
        _column("hash", sa.Text()),
        _column("yaml", sa.Text()),
        _column("examples", sa.JSON()),
        _column("note", sa.Text()),
        _column("by", sa.Text()),
        _column("at", MOMENT),
        sa.Column("from_number", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("organisation", "number", name="pk_brand_version"),
    )
    op.create_table(
        "brand_draft",
        _column("organisation", sa.Text()),
        _column("version", sa.Integer()),
        _column("base", sa.Integer()),
        sa.Column("yaml", sa.Text(), nullable=True),
        _column("examples", sa.JSON()),
        _column("changed", MOMENT),
        _column("changed_by", sa.Text()),
        sa.PrimaryKeyConstraint("organisation", name="pk_brand_draft"),
    )
    op.create_table(
        "brand_decision",
        _column("organisation", sa.Text()),
        _column("key", sa.Text()),
        _column("accepted", sa.Boolean()),
        _column("by", sa.Text()),
        _column("at", MOMENT),
        sa.PrimaryKeyConstraint("organisation", "key", name="pk_brand_decision"),
    )


def _column(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)
