"""A story: what a content editor plans, from the first idea to the archive."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import uuid4

from pydantic import AwareDatetime, Field, model_validator

from brandcheck.brand.model import Teller
from brandcheck.i18n import N_, _
from brandcheck.scoring.report import Band, ConversationClass, Frozen, Report

Line = Annotated[str, Field(max_length=300)]
Long = Annotated[str, Field(max_length=20_000)]
MAIN_SCORES = ("brand_alignment", "relevance", "shareworthiness")
# A value that is only named counts for half of one that is shown, as merkfit has it.
NAMED = 0.5


class Status(StrEnum):
    """Where a story is in its life. `lifecycle` says which may follow which."""

    IDEA = "idea"
    CONCEPT = "concept"
    IN_REVIEW = "in_review"
    CHANGES_ASKED = "changes_asked"
    APPROVED = "approved"
    PLANNED = "planned"
    PUBLISHED = "published"
    ARCHIVED = "archived"
    REJECTED = "rejected"

    @property
    def label(self) -> str:
        """The status in the reader's language."""
        return _(_LABELS[self])


_LABELS = {
    Status.IDEA: N_("Idee"),
    Status.CONCEPT: N_("Concept"),
    Status.IN_REVIEW: N_("Ter beoordeling"),
    Status.CHANGES_ASKED: N_("Aanpassing gevraagd"),
    Status.APPROVED: N_("Goedgekeurd"),
    Status.PLANNED: N_("Ingepland"),
    Status.PUBLISHED: N_("Gepubliceerd"),
    Status.ARCHIVED: N_("Gearchiveerd"),
    Status.REJECTED: N_("Afgewezen"),
}


class Consent(Frozen):
    """Whether somebody in the story agreed to be in it."""

    person: Line
    given: bool = False
    on: date | None = None
    note: Line = ""


class StoryReading(Frozen):
    """What planning needs of the latest report on a story's text."""

    scores: dict[str, float | None] = Field(description="Score id to 0-100; None: cannot tell.")
    bands: dict[str, Band | None]
    values: tuple[str, ...] = Field(default=(), description="Ids of the values that are shown.")
    strengths: dict[str, float] = Field(
        default_factory=dict,
        description="Value id to how present it is: shown in full, named for half. Readings from "
        "before this was kept have none.",
    )
    conversation: ConversationClass | None = None
    bonding: float | None = None
    bridging: float | None = None
    versions: dict[str, str] = Field(default_factory=dict, description="Brand, rubrics, pipeline.")

    @classmethod
    def of(cls, report: Report) -> Self:
        """The reading in a report."""
        return cls(
            scores={name: report.scores[name].value for name in MAIN_SCORES},
            bands={name: report.scores[name].band for name in MAIN_SCORES},
            values=tuple(v for v, reading in report.values.items() if reading.shown > 0),
            strengths=_strengths(report),
            conversation=report.conversation.class_,
            bonding=report.congruence.bonding,
            bridging=report.congruence.bridging,
            versions=report.versions,
        )


def _strengths(report: Report) -> dict[str, float]:
    found = {v: reading.shown + NAMED * reading.named for v, reading in report.values.items()}
    return {value: round(strength, 3) for value, strength in found.items() if strength > 0}


class Story(Frozen):
    """A story. Moments are aware; `version` rises with every stored change."""

    id: str = Field(default_factory=lambda: uuid4().hex, max_length=32)
    organisation: Line
    version: int = Field(default=0, ge=0, description="0: not stored yet.")
    title: Annotated[str, Field(min_length=1, max_length=200)]
    text: Long = ""
    values: tuple[str, ...] = Field(default=(), description="Ids of brand values.")
    audience: Line = ""
    channels: tuple[str, ...] = ()
    teller: Line = Field(default="", description="The name of whoever tells it.")
    voice: Teller = "employee"
    owner: Line = Field(default="", description="Who looks after it.")
    status: Status = Status.IDEA
    planned: AwareDatetime | None = None
    deadline: date | None = None
    embargo: AwareDatetime | None = Field(default=None, description="Not before this moment.")
    expiry: AwareDatetime | None = Field(default=None, description="Not after this moment.")
    locked: bool = Field(default=False, description="A proposal leaves it where it is.")
    tags: tuple[str, ...] = ()
    consent: tuple[Consent, ...] = ()
    notes: Long = ""
    links: tuple[Annotated[str, Field(max_length=2000)], ...] = ()
    image_note: Line = Field(default="", description="What picture belongs to it.")
    alt_text: Annotated[str, Field(max_length=1000)] = ""
    reason: Annotated[str, Field(max_length=2000)] = Field(
        default="", description="Why it was sent back or rejected."
    )
    review_by: AwareDatetime | None = Field(default=None, description="A reviewer answers by then.")
    published_at: AwareDatetime | None = None
    published_link: Annotated[str, Field(max_length=2000)] = ""
    reading: StoryReading | None = Field(default=None, description="Of the text as it is now.")
    fictional: bool = Field(default=False, description="Made up, for the demonstration.")
    created: AwareDatetime = Field(default_factory=lambda: datetime.now(UTC))
    changed: AwareDatetime | None = None
    deleted: AwareDatetime | None = Field(default=None, description="In the bin since.")

    @model_validator(mode="after")
    def _embargo_first(self) -> Self:
        if self.embargo and self.expiry and self.embargo >= self.expiry:
            raise ValueError("embargo must come before expiry")
        return self

    def but(self, **changes: object) -> Self:
        """The story with these fields changed, checked as a new one is."""
        return type(self).model_validate({**self.model_dump(), **changes})
