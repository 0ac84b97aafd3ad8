"""The hard rules about one story, and about one story on one moment.

Each gives a Dutch reason why not, or None. Moments are in UTC, so that the hours that pass count.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.days import closed
from brandcheck.planning.hours import somebody_answers
from brandcheck.planning.moments import dutch_date, in_amsterdam
from brandcheck.planning.placing import outside_window
from brandcheck.planning.story import Status, Story

PROPOSABLE = frozenset(
    {Status.IDEA, Status.CONCEPT, Status.IN_REVIEW, Status.CHANGES_ASKED, Status.APPROVED}
)
ASKING = frozenset({"tweerichting", "meerrichting"})
MomentRule = Callable[[Story, datetime, CalendarSettings, datetime], str | None]


def asks_something(story: Story) -> bool:
    """Whether the text asks its readers something; a text without a reading does not."""
    return story.reading is not None and story.reading.conversation in ASKING


def not_plannable(story: Story) -> str | None:
    """Why a story cannot be proposed at all."""
    if story.locked:
        return _("Je hebt dit verhaal vastgezet in de ideeënbak.")
    if not story.text.strip():
        return _("Er staat nog geen tekst.")
    if not story.channels:
        return _("Kies eerst een kanaal.")
    if any(not consent.given for consent in story.consent):
        return _("Nog niet iedereen in het verhaal geeft toestemming.")
    return None


def in_past(
    _story: Story, moment: datetime, _settings: CalendarSettings, now: datetime
) -> str | None:
    """No moment that has gone."""
    return None if moment > now else _("dat moment is al voorbij")


_READY = frozenset({Status.APPROVED, Status.PLANNED, Status.PUBLISHED, Status.ARCHIVED})


def outside_embargo_and_expiry(
    story: Story, moment: datetime, _settings: CalendarSettings, _now: datetime
) -> str | None:
    """Not before the embargo, not after the expiry."""
    return outside_window(story, moment)


def before_ready(
    story: Story, moment: datetime, _settings: CalendarSettings, _now: datetime
) -> str | None:
    """Not before the deadline of a text that still has to be finished or approved."""
    if story.deadline is None or story.status in _READY:
        return None
    if in_amsterdam(moment).date() >= story.deadline:
        return None
    return _("de tekst is pas op {day} klaar").format(day=dutch_date(story.deadline))


def silent(
    _story: Story, moment: datetime, settings: CalendarSettings, _now: datetime
) -> str | None:
    """Not in a silence, on Dodenherdenking or, unless allowed, on a holiday."""
    return closed(moment, settings)


def unanswered(
    story: Story, moment: datetime, settings: CalendarSettings, _now: datetime
) -> str | None:
    """A story that asks something needs somebody to answer in the two hours after."""
    if not asks_something(story) or somebody_answers(moment, settings):
        return None
    return _("het verhaal vraagt iets en er is dan niemand om te antwoorden")


MOMENT_RULES: dict[str, MomentRule] = {
    "past": in_past,
    "window": outside_embargo_and_expiry,
    "deadline": before_ready,
    "silence": silent,
    "answer": unanswered,
}
