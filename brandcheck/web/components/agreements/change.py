"""Keeping one change of the agreements, on top of how they are now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st
from pydantic import ValidationError

from brandcheck.errors import BrandcheckError, SettingsInvalid
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.lifecycle import Role
from brandcheck.web import resources
from brandcheck.web.state import Visit, visit

Make = Callable[[CalendarSettings], dict[str, Any]]
_PLANNERS = frozenset({Role.EDITOR, Role.BRAND_MANAGER})


def may_change(current: Visit) -> bool:
    """Whether this visitor decides about the calendar."""
    return current.role in _PLANNERS


def change(make: Make) -> bool:
    """Keeps the fields that `make` gives, made from the agreements as they are stored now: two
    editors who change different things never lose one. True: it was kept."""
    current = visit()
    try:
        editorial = resources.editorial()
        settings = editorial.settings(current.brand)
        stored = editorial.save_settings(_changed(settings, make), current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return False
    current.stories.agreements = stored.version
    current.stories.say(_("Bewaard."))
    return True


def _changed(settings: CalendarSettings, make: Make) -> CalendarSettings:
    try:
        return CalendarSettings.model_validate({**settings.model_dump(), **make(settings)})
    except ValidationError as error:
        raise SettingsInvalid from error


def keep(name: str, key: str, read: Callable[[Any], Any] = lambda value: value) -> None:
    """An `on_change`: keeps what the widget holds as a field of the agreements."""
    value = read(st.session_state[key])
    if value is not None:
        change(lambda _settings: {name: value})


def add(name: str, item: object) -> bool:
    """Adds an item to a list. True: it was kept."""
    return change(lambda settings: {name: (*getattr(settings, name), item)})


def remove(name: str, item: object) -> None:
    """Takes an item out of a list."""
    change(lambda settings: {name: tuple(x for x in getattr(settings, name) if x != item)})
