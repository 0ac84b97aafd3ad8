"""A made-up organisation and stories on its calendar."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from brandcheck.brand.model import Brand
from brandcheck.planning.balance import DIMENSIONS, Balance, Row
from brandcheck.planning.calendar import CalendarSettings, Dimension, Target, TellerCard
from brandcheck.planning.moments import Week, local
from brandcheck.planning.story import Status, Story, StoryReading

MADE = datetime(2026, 11, 1, tzinfo=UTC)
WEEK = Week(2026, 48)
BRAND = Brand.model_validate(
    {
        "id": "duinzicht",
        "name": "Duinzicht",
        "fictional": True,
        "mission": "Verzonnen, voor de tests.",
        "audiences": [
            {"id": "bewoners", "name": "Bewoners", "description": "x", "topics": ["thuis"]},
            {"id": "collegas", "name": "Collega’s", "description": "x", "topics": ["werk"]},
        ],
        "values": [
            {"id": "dichtbij", "label": "Dichtbij", "means": "x", "keywords": ["dichtbij"]},
            {"id": "samen", "label": "Samen", "means": "x", "keywords": ["samen"]},
        ],
    }
)
SETTINGS = CalendarSettings(
    organisation="duinzicht",
    tellers=(
        TellerCard(name="Anja", team="Thuiszorg"),
        TellerCard(name="Piet", team="Keuken"),
    ),
)


def with_targets(*targets: tuple[Dimension, str, float]) -> CalendarSettings:
    """The settings with these targets."""
    aims = tuple(Target(dimension=d, key=k, share=s) for d, k, s in targets)
    return SETTINGS.model_copy(update={"targets": aims})


# A target for a key that is not there: nothing is suggested and nothing is short.
ONLY_OTHERS: tuple[tuple[Dimension, str, float], ...] = tuple(
    (dimension, "nergens", 0.0) for dimension in DIMENSIONS if dimension != "value"
)
SATISFIED = with_targets(("value", "nergens", 0.0), *ONLY_OTHERS)


def one_row(found: Balance, dimension: Dimension, key: str) -> Row:
    """One row."""
    return next(row for row in found.dimension(dimension).rows if row.key == key)


def reading(**changes: Any) -> StoryReading:
    """A reading; by default of an ordinary post that shows *dichtbij*."""
    known: dict[str, Any] = {
        "scores": {},
        "bands": {},
        "values": ("dichtbij",),
        "conversation": "eenrichting",
        "bonding": 60.0,
        "bridging": 20.0,
    }
    return StoryReading(**(known | changes))


def story(weeks_back: int | None = 0, weekday: int = 0, hour: int = 10, **changes: Any) -> Story:
    """A story so many weeks before week 48 of 2026; None: in the backlog."""
    moment = None
    if weeks_back is not None:
        moment = local(WEEK.later(-weeks_back).days[weekday], time(hour))
    known: dict[str, Any] = {
        "organisation": "duinzicht",
        "title": "Verhaal",
        "values": ("dichtbij",),
        "audience": "bewoners",
        "channels": ("linkedin",),
        "teller": "Anja",
        "voice": "employee",
        "status": Status.PLANNED if moment else Status.APPROVED,
        "planned": moment,
        "reading": reading(),
        "created": MADE,
    }
    return Story(**(known | changes))


def later(story_: Story, hours: int) -> Story:
    """The same story, made so many hours later."""
    return story_.but(created=story_.created + timedelta(hours=hours))


WEEKLY = [story(0, day) for day in range(5)]
STEADY = [story(back, day) for back in range(5) for day in range(4)]
