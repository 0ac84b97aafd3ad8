"""Stories, settings and a quick way to a proposal, for its tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from brandcheck.brand.model import Brand
from brandcheck.planning.calendar import CalendarSettings, Hours
from brandcheck.planning.moments import Week, local
from brandcheck.planning.proposal import Placed, Placement, Proposal, propose
from brandcheck.planning.story import Status, Story, StoryReading

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WEEK = Week(2026, 49)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = WEEK.days
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


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment in Amsterdam."""
    return local(day, time(hour, minute))


def hours(start: int, end: int, days: Sequence[int] = range(5)) -> tuple[Hours, ...]:
    """The same hours on these weekdays."""
    return tuple(Hours(weekday=d, start=time(start), end=time(end)) for d in days)


def settings(**fields: object) -> CalendarSettings:
    """A calendar with the usual rules."""
    return CalendarSettings.model_validate({"organisation": "duinzicht", **fields})


def story(number: int = 1, **fields: object) -> Story:
    """An approved story that can be planned."""
    usual: dict[str, object] = {
        "id": f"s{number:02}",
        "organisation": "duinzicht",
        "title": f"Verhaal {number}",
        "text": "Piet stond op de ladder.",
        "channels": ("linkedin",),
        "status": Status.APPROVED,
        "created": datetime(2026, 11, 1, tzinfo=UTC),
    }
    return Story.model_validate({**usual, **fields})


def standing(number: int, moment: datetime, **fields: object) -> Story:
    """A story that is planned already."""
    return story(number, status=Status.PLANNED, planned=moment, **fields)


def reading(conversation: str | None = None, score: float = 60, **fields: object) -> StoryReading:
    """A reading with one figure for all scores."""
    names = ("brand_alignment", "relevance", "shareworthiness")
    band = "klaar" if score >= 70 else "bijna"
    return StoryReading.model_validate(
        {
            "scores": dict.fromkeys(names, score),
            "bands": dict.fromkeys(names, band),
            "conversation": conversation,
            **fields,
        }
    )


def proposed(
    stories: Sequence[Story],
    calendar: CalendarSettings | None = None,
    weeks: int = 1,
    first: Week = WEEK,
    now: datetime = NOW,
) -> Proposal:
    """The proposal for these weeks."""
    return propose(stories, calendar or settings(), first, weeks, now, BRAND)


def placed(proposal: Proposal, stories: Sequence[Story]) -> list[Placed]:
    """The calendar as it is when the whole proposal is accepted."""
    by_id = {s.id: s for s in stories}
    fixed = [Placed(s, s.planned) for s in stories if s.planned is not None]
    return fixed + [Placed(by_id[p.story_id], p.moment, fixed=False) for p in proposal.placements]


def only(proposal: Proposal) -> Placement:
    """The one placement."""
    (placement,) = proposal.placements
    return placement


def why_not(proposal: Proposal, number: int) -> str:
    """Why a story was left out."""
    return next(left.why for left in proposal.left_out if left.story_id == f"s{number:02}")
