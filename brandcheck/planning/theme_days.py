"""Theme days to choose from, and on which day a theme falls in a year."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, model_validator
from ruamel.yaml import YAML

from brandcheck.planning.calendar import CalendarSettings
from brandcheck.scoring.report import Frozen

FILE = Path(__file__).parent / "theme_days.yaml"


class Theme(Frozen):
    """A theme that comes back every year: on a date, or on the nth weekday of a month."""

    id: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$")
    name: Annotated[str, Field(min_length=1, max_length=300)]
    month: int = Field(ge=1, le=12)
    day: int | None = Field(default=None, ge=1, le=31)
    nth: int | None = Field(default=None, ge=-1, le=4, description="-1: the last.")
    weekday: int | None = Field(default=None, ge=0, le=6, description="0 is Monday.")
    days: int = Field(default=1, ge=1, le=31)

    @model_validator(mode="after")
    def _one_rule(self) -> Self:
        if self.day is not None:
            date(2024, self.month, self.day)
        if (self.day is None) == (not self.nth or self.weekday is None):
            raise ValueError("give either day, or nth and weekday")
        return self

    def first_day(self, year: int) -> date:
        """The day it falls on, or starts on, in a year."""
        if self.day is not None:
            return day_of_year(year, self.month, self.day)
        nth, last = self.nth or 1, monthrange(year, self.month)[1]
        dates = (date(year, self.month, number) for number in range(1, last + 1))
        found = [day for day in dates if day.weekday() == self.weekday]
        return found[nth - 1 if nth > 0 else nth]


class ThemeList(Frozen):
    """The file with themes."""

    source: str
    date: date
    themes: tuple[Theme, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        ids = [theme.id for theme in self.themes]
        if len(set(ids)) != len(ids):
            raise ValueError("theme id used twice")
        return self


def day_of_year(year: int, month: int, day: int) -> date:
    """A date in a year; 29 February is kept on the 28th in a year without it."""
    if (month, day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return date(year, month, day)


@cache
def all_themes() -> tuple[Theme, ...]:
    """The themes that come with brandcheck, in the order of the year."""
    return ThemeList.model_validate(YAML(typ="safe").load(FILE)).themes


@lru_cache(maxsize=64)
def _year(year: int) -> dict[date, tuple[Theme, ...]]:
    found: dict[date, tuple[Theme, ...]] = {}
    for theme in all_themes():
        for number in range(theme.days):
            day = theme.first_day(year) + timedelta(days=number)
            found[day] = (*found.get(day, ()), theme)
    return found


def themes_on(day: date, settings: CalendarSettings) -> tuple[str, ...]:
    """The names of the organisation's theme days on a day: those it chose from the list
    (`settings.themes`) and its own (`settings.theme_days`)."""
    chosen = [theme.name for theme in _year(day.year).get(day, ()) if theme.id in settings.themes]
    own = [
        theme.name
        for theme in settings.theme_days
        if theme.year in (None, day.year) and day_of_year(day.year, theme.month, theme.day) == day
    ]
    return tuple(dict.fromkeys((*chosen, *own)))
