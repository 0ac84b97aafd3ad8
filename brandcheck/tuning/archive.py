"""Archives: what an organisation posted before, read from a table and scored row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from brandcheck.brand import Level, Teller
from brandcheck.tuning.posts import Post

NOT_SCORED: Mapping[str, float | None] = {}
TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One good row of a table with posts. `number` is what the spreadsheet shows beside it.

    `on_brand` and `level` are what a person said of it; None where nobody did.
    """

    number: int
    text: str
    id: str = ""
    day: date | None = None
    channel: str = "linkedin"
    audience: str = ""
    teller: Teller = "employee"
    on_brand: bool | None = None
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be used, and why, in words."""

    number: int
    problem: str


@dataclass(frozen=True, slots=True)
class Archive:
    """A table that was taken in. `total` counts its good rows and `done` those with scores;
    `bad` are the first of the `bad_total` rows that could not be used. `brand_version` is the
    hash of the brand that judges it."""

    id: str
    organisation: str
    name: str
    by: str
    created: datetime
    brand_version: str
    total: int
    done: int
    bad_total: int
    bad: tuple[BadRow, ...] = ()

    @property
    def finished(self) -> bool:
        """Every row has its scores."""
        return self.done >= self.total


@dataclass(frozen=True, slots=True)
class ArchivePost:
    """A row of an archive with what was found of it.

    `scores` holds the three scores by id, 0 to 100 (None: cannot be told), and is empty as long as
    the row waits. `strengths` is per brand value its evidence: shown in full, named for half.
    """

    archive: str
    row: ArchiveRow
    scores: Mapping[str, float | None] = field(default_factory=lambda: NOT_SCORED)
    strengths: Mapping[str, float] = field(default_factory=dict)
    brand_version: str = ""

    @property
    def id(self) -> str:
        """Unique over all posts of all origins."""
        return f"archive:{self.archive}:{self.row.number}"

    @property
    def title(self) -> str:
        """How it begins."""
        start = " ".join(self.row.text.split())
        if len(start) <= TITLE_LENGTH:
            return start
        return start[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …"

    @property
    def post(self) -> Post:
        """The same as a post to try a change of the brand on."""
        row = self.row
        return Post(
            id=self.id,
            title=self.title,
            text=row.text,
            origin="archive",
            channel=row.channel,
            audience=row.audience,
            teller=row.teller,
            on_brand=row.on_brand,
            level=row.level,
        )
