"""What a field of a story holds, as a person reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.planning.moments import dutch_date, dutch_moment
from brandcheck.planning.story import Consent, Status
from brandcheck.web.components.words import excerpt

VOICES = {
    "employee": N_("een medewerker"),
    "corporate": N_("de organisatie"),
    "partner": N_("een partner"),
}
_NOTHING = N_("niets")


def shown(name: str, value: Any, brand: Brand) -> str:
    """The value of the field `name`, also as history keeps it (lists, dicts and ids)."""
    if value in (None, "", [], ()):
        return _(_NOTHING)
    words = _WORDS.get(name)
    return words(value, brand) if words else _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return _("ja") if value else _("nee")
    if isinstance(value, datetime):
        return dutch_moment(value)
    if isinstance(value, date):
        return dutch_date(value)
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return f"‘{excerpt(str(value), 120)}’"


def _consent(people: Any, _brand: Brand) -> str:
    told = []
    for person in people:
        one = person if isinstance(person, Consent) else Consent.model_validate(person)
        told.append(f"{one.person}: {_('ja') if one.given else _('nog niet')}")
    return ", ".join(told)


def _values(ids: Any, brand: Brand) -> str:
    found = {id_: brand.value(id_) for id_ in ids}
    return ", ".join(value.label if value else id_ for id_, value in found.items())


def _audience(id_: Any, brand: Brand) -> str:
    found = brand.audience(id_)
    return found.name if found else str(id_)


def _channels(ids: Any, _brand: Brand) -> str:
    return ", ".join(channels()[id_].called if id_ in channels() else id_ for id_ in ids)


_WORDS: Mapping[str, Callable[[Any, Brand], str]] = {
    "status": lambda value, _brand: Status(value).label,
    "voice": lambda value, _brand: _(VOICES.get(value, str(value))),
    "consent": _consent,
    "values": _values,
    "audience": _audience,
    "channels": _channels,
}
