"""What a cell says, as a day, a time, a moment or words; and back.

Days are read as dd-mm-jjjj, d/m/jj or ISO, or from a real date cell. In the hour that the clock
shows twice in October, *(zomertijd)* or *(wintertijd)* behind the time tells which one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from brandcheck.errors import MomentInvalid
from brandcheck.i18n import _
from brandcheck.planning.moments import dutch_date, in_amsterdam, is_doubled, local

Cell = str | int | float | bool | date | datetime | time | timedelta | None
_DUTCH_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?\s*(?:uur|u)?\s*\(?(zomertijd|wintertijd)?\)?",
    re.IGNORECASE,
)
_YEARS = range(1970, 2200)
_SUMMER, _WINTER = "zomertijd", "wintertijd"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `season` tells the two apart in the hour that comes twice."""

    at: time
    season: str = ""


def text_of(cell: Cell) -> str:
    """What a cell says in words; a whole number has no decimals, a day is dd-mm-jjjj."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return _("ja") if cell else _("nee")
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else f"{cell:g}".replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d-%m-%Y %H:%M}"
    if isinstance(cell, date):
        return dutch_date(cell)
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    return str(cell)


def day_of(cell: Cell) -> date:
    """The day in a cell. Raises MomentInvalid."""
    if isinstance(cell, date):
        return _within(cell.year, cell.month, cell.day, text_of(cell))
    text = text_of(cell).strip()
    dutch, iso = _DUTCH_DAY.fullmatch(text), _ISO_DAY.fullmatch(text)
    if dutch:
        day, month, year = dutch.groups()
    elif iso:
        year, month, day = iso.groups()
    else:
        raise MomentInvalid(text=text)
    return _within(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day), text)


def _within(year: int, month: int, day: int, text: str) -> date:
    if year not in _YEARS:
        raise MomentInvalid(text=text)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise MomentInvalid(text=text) from error


def clock_of(cell: Cell) -> Clock:
    """The time in a cell. Raises MomentInvalid."""
    if isinstance(cell, datetime):
        return Clock(cell.time().replace(microsecond=0))
    if isinstance(cell, time):
        return Clock(cell.replace(microsecond=0))
    if isinstance(cell, timedelta) and timedelta() <= cell < timedelta(days=1):
        return Clock((datetime.min + cell).time().replace(microsecond=0))
    text = text_of(cell).strip()
    found = _TIME.fullmatch(text)
    if found is None:
        raise MomentInvalid(text=text)
    hour, minute, second, season = found.groups()
    try:
        return Clock(time(int(hour), int(minute or 0), int(second or 0)), (season or "").lower())
    except ValueError as error:
        raise MomentInvalid(text=text) from error


def moment_of(cell: Cell, otherwise: time | None = None) -> datetime:
    """The day and time in one cell; `otherwise` where it has only a day.

    Raises MomentInvalid, or HourSkipped for a time that does not exist that day.
    """
    if isinstance(cell, datetime):
        return at(day_of(cell), clock_of(cell))
    day, _blank, rest = text_of(cell).strip().replace("T", " ").partition(" ")
    if isinstance(cell, date) or not rest:
        if otherwise is None:
            raise MomentInvalid(text=text_of(cell))
        return at(day_of(cell), Clock(otherwise))
    return at(day_of(day), clock_of(rest.strip()))


def at(day: date, clock: Clock) -> datetime:
    """The moment. Of an hour that comes twice the first, unless the clock says *wintertijd*.

    Raises HourSkipped.
    """
    return local(day, clock.at, second_time=clock.season == _WINTER)


def time_words(moment: datetime) -> str:
    """uu:mm, with seconds if there are any, and which one of the two if it comes twice."""
    moment = in_amsterdam(moment)
    shown = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    if not is_doubled(moment.date(), moment.time()):
        return shown
    return f"{shown} ({_WINTER if moment.fold else _SUMMER})"


def moment_words(moment: datetime) -> str:
    """dd-mm-jjjj uu:mm, as `moment_of` reads it."""
    return f"{dutch_date(in_amsterdam(moment).date())} {time_words(moment)}"
