"""Dutch time: Europe/Amsterdam, weeks that start on Monday, ISO week numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from brandcheck.errors import HourSkipped, WeekMissing

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
# Far enough from where dates end that a few weeks on or back always exist.
_YEARS = range(1900, 3000)
_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO week: Monday first, and 53 weeks in some years."""

    year: int
    number: int

    def __post_init__(self) -> None:
        week = f"{self.year}-W{self.number:02}"
        if self.year not in _YEARS:
            raise WeekMissing(week=week)
        try:
            date.fromisocalendar(self.year, self.number, 1)
        except ValueError as error:
            raise WeekMissing(week=week) from error

    @classmethod
    def of(cls, day: date) -> Week:
        """The week that `day` lies in; of a moment: the day it is in Amsterdam."""
        if isinstance(day, datetime):
            day = day.astimezone(AMSTERDAM).date()
        year, number, _weekday = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> Week:
        """A week written as 2026-W48. Raises WeekMissing."""
        found = _WEEK.fullmatch(text.strip())
        if found is None:
            raise WeekMissing(week=text)
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"

    @property
    def days(self) -> tuple[date, ...]:
        """Monday to Sunday."""
        return tuple(date.fromisocalendar(self.year, self.number, n) for n in range(1, 8))

    @property
    def start(self) -> datetime:
        """Monday, midnight in Amsterdam."""
        return datetime.combine(self.days[0], time(), AMSTERDAM)

    @property
    def end(self) -> datetime:
        """The Monday after, midnight: the first moment outside."""
        return datetime.combine(self.days[0] + timedelta(days=7), time(), AMSTERDAM)

    def later(self, weeks: int) -> Week:
        """The week so many weeks on; negative is back."""
        return Week.of(self.days[0] + timedelta(weeks=weeks))


def local(day: date, at: time, second_time: bool = False) -> datetime:
    """A moment in Amsterdam. In the doubled hour of October the first one, unless asked.

    Raises HourSkipped for a time that the clock jumps over in March.
    """
    moment = datetime.combine(day, at.replace(tzinfo=None, fold=int(second_time)), AMSTERDAM)
    if _skipped(moment):
        raise HourSkipped(day=dutch_date(day), time=f"{at:%H:%M}")
    return moment


def is_doubled(day: date, at: time) -> bool:
    """Whether the clock shows this time twice that day."""
    first = datetime.combine(day, at.replace(tzinfo=None, fold=0), AMSTERDAM)
    return first.utcoffset() != first.replace(fold=1).utcoffset() and not _skipped(first)


def _skipped(moment: datetime) -> bool:
    back = moment.astimezone(UTC).astimezone(AMSTERDAM)
    return back.replace(tzinfo=None, fold=0) != moment.replace(tzinfo=None, fold=0)


def in_amsterdam(moment: datetime) -> datetime:
    """The same moment on the clock in Amsterdam."""
    return moment.astimezone(AMSTERDAM)


def dutch_date(day: date) -> str:
    """dd-mm-jjjj."""
    return f"{day:%d-%m-%Y}"


def dutch_moment(moment: datetime) -> str:
    """dd-mm-jjjj uu:mm, in Amsterdam."""
    return f"{in_amsterdam(moment):%d-%m-%Y %H:%M}"
