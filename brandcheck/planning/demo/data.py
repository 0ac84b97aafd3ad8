"""The files with demonstration calendars, one per sample organisation."""

from __future__ import annotations

from datetime import time
from functools import cache
from pathlib import Path

from pydantic import Field
from ruamel.yaml import YAML

from brandcheck.brand.model import Teller
from brandcheck.errors import DemoMissing
from brandcheck.planning.calendar import CalendarSettings, Hours, Region, Review, TellerCard
from brandcheck.planning.story import Consent, Status
from brandcheck.scoring.report import Frozen

FOLDER = Path(__file__).parent


class DemoStory(Frozen):
    """A story as the file has it. Days count from today."""

    title: str
    status: Status
    day: int | None = None
    at: time = Field(default=time(9, 30), alias="time")
    deadline_day: int | None = None
    embargo_day: int | None = None
    expiry_day: int | None = None
    values: tuple[str, ...] = ()
    audience: str = ""
    channels: tuple[str, ...] = ()
    teller: str = ""
    voice: Teller = "employee"
    owner: str = ""
    tags: tuple[str, ...] = ()
    text: str = ""
    reason: str = ""
    notes: str = ""
    image_note: str = ""
    alt_text: str = ""
    published_link: str = ""
    links: tuple[str, ...] = ()
    consent: tuple[Consent, ...] = ()


class Agreements(Frozen):
    """What the made-up editors decided."""

    region: Region
    review: Review
    reviewer: str
    deputy: str
    review_days: int
    stories_a_week: int
    tellers: tuple[TellerCard, ...]
    answer_hours: tuple[Hours, ...]
    themes: tuple[str, ...] = ()

    def settings(self, organisation: str) -> CalendarSettings:
        """The same, as the settings of a calendar."""
        return CalendarSettings.model_validate(
            {"organisation": organisation, **self.model_dump(mode="json")}
        )


class DemoCalendar(Frozen):
    """One file."""

    agreements: Agreements
    stories: tuple[DemoStory, ...] = Field(min_length=1)


def has_demo(organisation: str) -> bool:
    """Whether there is a demonstration for this organisation."""
    return organisation in {path.stem for path in FOLDER.glob("*.yaml")}


@cache
def read_demo(organisation: str) -> DemoCalendar:
    """The demonstration of an organisation. Raises DemoMissing."""
    if not has_demo(organisation):
        known = ", ".join(sorted(path.stem for path in FOLDER.glob("*.yaml")))
        raise DemoMissing(organisation=organisation, known=known)
    loaded = YAML(typ="safe").load(FOLDER / f"{organisation}.yaml")
    return DemoCalendar.model_validate(loaded)
