"""Public holidays and school holidays in the Netherlands, from the `holidays` library.

School holidays are those of the ministry's *Regeling vaststelling schoolvakanties 2025-2030*
(Staatscourant 2024, 19237) and the ones before it. The Christmas, May and summer breaks are
binding; the autumn and spring breaks are advice that a school may depart from. A break runs from
the Saturday before it to the Sunday that ends it. After the summer of 2030 nothing is decided yet.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import holidays

from brandcheck.i18n import Locale, current_locale
from brandcheck.planning.calendar import Region

SCHOOL_KNOWN_FROM = date(2014, 1, 1)
SCHOOL_KNOWN_UNTIL = date(2030, 9, 1)
_LANGUAGES = {"nl": "nl", "en": "en_US"}
_ADVISED = frozenset({"Herfstvakantie", "Voorjaarsvakantie"})
# Most people work on Good Friday, so it is shown and closes nothing.
_WORKED = frozenset({"Goede vrijdag"})


@lru_cache(maxsize=256)
def _year(
    year: int, category: str, region: str | None, locale: Locale
) -> dict[date, tuple[str, ...]]:
    found = holidays.country_holidays(
        "NL", subdiv=region, years=year, language=_LANGUAGES[locale], categories=(category,)
    )
    return {day: tuple(found.get_list(day)) for day in found if day.year == year}


def _on(
    day: date, category: str, region: str | None = None, locale: Locale | None = None
) -> tuple[str, ...]:
    return _year(day.year, category, region, locale or current_locale()).get(day, ())


def holidays_on(day: date) -> tuple[str, ...]:
    """The names of the public holidays on a day, in the reader's language. Bevrijdingsdag is one
    every year here; see `free_day`."""
    names = (*_on(day, "public"), *_on(day, "optional"))
    return tuple(dict.fromkeys(names))


def free_day(day: date) -> str | None:
    """The public holiday on which most people are free, or None. Not Good Friday; Bevrijdingsdag
    only once in five years (2025, 2030), as in most collective agreements."""
    dutch, shown = _on(day, "public", locale="nl"), _on(day, "public")
    free = [name for own, name in zip(dutch, shown, strict=True) if own not in _WORKED]
    return free[0] if free else None


def school_holiday(day: date, region: Region) -> tuple[str, bool] | None:
    """The school holiday on a day in a region, and whether its dates are only advice."""
    if not SCHOOL_KNOWN_FROM <= day <= SCHOOL_KNOWN_UNTIL:
        return None
    names = _on(day, "school", region.capitalize())
    if not names:
        return None
    return names[0], _on(day, "school", region.capitalize(), "nl")[0] in _ADVISED


def school_holidays_known(day: date) -> bool:
    """Whether the ministry has decided on this day; beyond it the calendar does not know."""
    return SCHOOL_KNOWN_FROM <= day <= SCHOOL_KNOWN_UNTIL
