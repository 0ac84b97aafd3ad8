"""Secret addresses of calendar feeds."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from brandcheck.errors import FeedRevoked
from brandcheck.storage import trail
from brandcheck.storage.database import Database
from brandcheck.storage.tables import ChangeRow, FeedRow


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. `wanted`: which stories are in it; `revoked`: since when it no longer works."""

    id: str
    organisation: str
    name: str
    wanted: dict[str, Any]
    created: datetime
    created_by: str
    revoked: datetime | None


class Feeds:
    """Only the hash of a secret is kept: who reads the database learns no address.

    Each method may raise DatabaseUnavailable.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(
        self, organisation: str, name: str, wanted: Mapping[str, Any], by: str
    ) -> tuple[Feed, str]:
        """Makes a feed. Returns it with its secret, which is told this once."""
        token, now = secrets.token_urlsafe(32), self._database.clock()
        row = FeedRow(
            id=uuid4().hex,
            organisation=organisation,
            name=name,
            token_hash=_hash(token),
            wanted=dict(wanted),
            created=now,
            created_by=by,
        )
        with self._database.writing() as session:
            session.add(row)
            session.add(_record(row, "feed_created", by, now))
            session.flush()
            return _feed(row), token

    def find(self, token: str) -> Feed:
        """The feed behind a secret. Raises FeedRevoked when it does not work (any more)."""
        with self._database.reading() as session:
            row = session.scalar(select(FeedRow).where(FeedRow.token_hash == _hash(token)))
            if row is None or row.revoked is not None:
                raise FeedRevoked
            return _feed(row)

    def revoke(self, feed_id: str, by: str) -> None:
        """Makes an address stop working, for good. Raises FeedRevoked when there is none."""
        now = self._database.clock()
        with self._database.writing() as session:
            row = session.get(FeedRow, feed_id, with_for_update=True)
            if row is None:
                raise FeedRevoked
            if row.revoked is None:
                row.revoked = now
                session.add(_record(row, "feed_revoked", by, now))

    def list(self, organisation: str) -> list[Feed]:
        """The feeds that work, the newest first."""
        chosen = select(FeedRow).where(
            FeedRow.organisation == organisation, FeedRow.revoked.is_(None)
        )
        with self._database.reading() as session:
            return [_feed(row) for row in session.scalars(chosen.order_by(FeedRow.created.desc()))]


def _feed(row: FeedRow) -> Feed:
    return Feed(
        id=row.id,
        organisation=row.organisation,
        name=row.name,
        wanted=row.wanted,
        created=row.created,
        created_by=row.created_by,
        revoked=row.revoked,
    )


def _record(row: FeedRow, action: trail.Action, by: str, now: datetime) -> ChangeRow:
    named = {"name": (None, row.name) if row.revoked is None else (row.name, None)}
    return trail.record(row.organisation, action, by=by, at=now, fields=named)


def _hash(token: str) -> str:
    """A secret of 256 random bits needs no salt."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
