"""What the calendar page reads, once per change: stories, settings, balance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from brandcheck.editorial import Editorial
from brandcheck.i18n import current_locale
from brandcheck.planning.balance import Balance
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import AMSTERDAM, Week, in_amsterdam
from brandcheck.planning.story import Story
from brandcheck.web.desk import Desk

SPANS = (1, 4)
# Days around what is shown: one step back or on is there at once.
_AROUND = timedelta(days=7)


@dataclass(frozen=True)
class Reading:
    """`planned` are the stories around the days that are shown, `balances` by number of weeks."""

    settings: CalendarSettings
    planned: list[Story]
    backlog: list[Story]
    balances: dict[int, Balance]
    week: Week
    today: date
    first: date
    last: date

    @property
    def stories(self) -> list[Story]:
        """All stories in sight."""
        return [*self.planned, *self.backlog]


def read(editorial: Editorial, organisation: str, desk: Desk) -> Reading:
    """Reads what is shown. The revision is asked first: what changes meanwhile is seen later."""
    desk.revision = editorial.storage.stories.revision(organisation)
    today = in_amsterdam(editorial.clock()).date()
    week = week_of(desk, today)
    first = (desk.first or week.days[0]) - _AROUND
    last = (desk.last or week.days[-1] + timedelta(days=1)) + _AROUND
    return Reading(
        settings=editorial.settings(organisation),
        planned=editorial.between(organisation, _midnight(first), _midnight(last)),
        backlog=editorial.backlog(organisation),
        balances={n: _balance(editorial, organisation, desk, week, n) for n in SPANS},
        week=week,
        today=today,
        first=first,
        last=last,
    )


def week_of(desk: Desk, today: date) -> Week:
    """The week that balance and proposal are about: the one that is shown; of a month the week
    of today when it is in there, or else its first."""
    if desk.first is None or desk.last is None:
        return Week.of(today)
    if desk.first <= today < desk.last:
        return Week.of(today)
    return Week.of(desk.first)


def _balance(
    editorial: Editorial, organisation: str, desk: Desk, week: Week, weeks: int
) -> Balance:
    """From memory when nothing changed since it was made."""
    key = (organisation, desk.revision, str(week), weeks, current_locale())
    if key not in desk.balances:
        desk.balances = {k: v for k, v in desk.balances.items() if k[:2] == key[:2]}
        desk.balances[key] = editorial.balance(organisation, week, weeks)
    return desk.balances[key]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), AMSTERDAM)
