"""What stands in the plan of a week, day by day, before it becomes a document or a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.days import day_marks
from brandcheck.planning.download import printable
from brandcheck.planning.feed_event import pause_sentence
from brandcheck.planning.moments import Week, dutch_date, in_amsterdam
from brandcheck.planning.story import Status, Story

_DAYS = (
    N_("maandag"),
    N_("dinsdag"),
    N_("woensdag"),
    N_("donderdag"),
    N_("vrijdag"),
    N_("zaterdag"),
    N_("zondag"),
)
Placed = Sequence[tuple[datetime, Story]]


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One story; `facts` are told after one another. Nothing here is escaped yet."""

    time: str
    title: str
    status: str
    facts: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class PlanDay:
    """A day, what is special about it, and its stories in order."""

    title: str
    marks: tuple[str, ...]
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """A week. `pause` is empty unless everything waits; `headline` may be empty."""

    title: str
    organisation: str
    organisation_id: str
    week: Week
    headline: str
    pause: str
    days: tuple[PlanDay, ...]


def week_plan(
    stories: Iterable[Story],
    week: Week,
    settings: CalendarSettings,
    brand: Brand,
    headline: str = "",
) -> WeekPlan:
    """The plan of a week: every story with a moment in it, but for the rejected ones."""
    # In UTC: by the clock alone the hour that comes twice has no order.
    planned = [(s.planned.astimezone(UTC), s) for s in stories if s.planned]
    within = [
        (moment, story)
        for moment, story in sorted(planned, key=lambda pair: (pair[0], pair[1].title))
        if Week.of(moment) == week and story.status is not Status.REJECTED
    ]
    first, last = week.days[0], week.days[-1]
    title = _("Week {number}: {first} tot en met {last}")
    return WeekPlan(
        title=title.format(number=week.number, first=f"{first:%d-%m}", last=dutch_date(last)),
        organisation=brand.name,
        organisation_id=brand.id,
        week=week,
        headline=headline,
        pause=pause_sentence(settings.calamity.reason) if settings.calamity else "",
        days=tuple(_day(day, within, settings, brand) for day in week.days),
    )


def _day(day: date, within: Placed, settings: CalendarSettings, brand: Brand) -> PlanDay:
    return PlanDay(
        title=f"{_(_DAYS[day.weekday()])} {dutch_date(day)}",
        marks=tuple(printable(mark.name) for mark in day_marks(day, settings)),
        lines=tuple(
            _line(moment, story, brand)
            for moment, story in within
            if in_amsterdam(moment).date() == day
        ),
    )


def _line(moment: datetime, story: Story, brand: Brand) -> PlanLine:
    return PlanLine(
        time=f"{in_amsterdam(moment):%H:%M}",
        title=printable(story.title),
        status=story.status.label,
        facts=tuple(map(printable, _facts(story, brand))),
        text=printable(story.text.strip()),
    )


def _facts(story: Story, brand: Brand) -> Iterator[str]:
    known, audience = channels(), brand.audience(story.audience)
    names = ", ".join(known[c].called if c in known else c for c in story.channels)
    told = (
        ("{names}", names),
        (_("verteld door {names}"), story.teller),
        (_("voor {names}"), audience.name if audience else story.audience),
        (_("eigenaar: {names}"), story.owner),
        (_("beeld: {names}"), story.image_note.rstrip(". ")),
    )
    for sentence, names in told:
        if names:
            yield sentence.format(names=names)
    if story.fictional:
        yield _("verzonnen, om mee te oefenen")
