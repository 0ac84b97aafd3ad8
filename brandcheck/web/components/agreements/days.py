"""Days that count: the region, holidays, silences, and theme days."""

from __future__ import annotations

from datetime import date, datetime
from typing import get_args

import streamlit as st
from pydantic import ValidationError

from brandcheck.errors import BrandcheckError, DayInvalid, HoursInvalid
from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings, Region, Silence, ThemeDay
from brandcheck.planning.moments import dutch_moment, local
from brandcheck.planning.theme_days import all_themes
from brandcheck.web import resources
from brandcheck.web.components.agreements import rows
from brandcheck.web.components.agreements.change import add, keep, may_change, remove
from brandcheck.web.state import Visit, visit

_MONTHS = (
    N_("januari"),
    N_("februari"),
    N_("maart"),
    N_("april"),
    N_("mei"),
    N_("juni"),
    N_("juli"),
    N_("augustus"),
    N_("september"),
    N_("oktober"),
    N_("november"),
    N_("december"),
)


def holidays(current: Visit, settings: CalendarSettings) -> None:
    """The region of the school holidays, and whether to plan on public ones."""
    key, closed = current.stories.agreed("region"), not may_change(current)
    st.segmented_control(
        _("Regio voor de schoolvakanties"),
        get_args(Region),
        default=settings.region,
        format_func=str.capitalize,
        required=True,
        key=key,
        on_change=keep,
        args=("region", key),
        disabled=closed,
    )
    key = current.stories.agreed("plan_on_holidays")
    st.toggle(
        _("Plan ook op feestdagen"),
        value=settings.plan_on_holidays,
        key=key,
        help=_("Staat dit uit, dan blijven feestdagen leeg."),
        on_change=keep,
        args=("plan_on_holidays", key),
        disabled=closed,
    )


def silences(current: Visit, settings: CalendarSettings) -> None:
    """Stretches in which nothing may be planned."""
    closed = not may_change(current)
    for silence in settings.silences:
        told = _("{start} tot {end}").format(
            start=dutch_moment(silence.start), end=dutch_moment(silence.end)
        )
        rows.row(silence.name, told, None if closed else lambda s=silence: remove("silences", s))
    if closed:
        return
    with st.form(key="silence-new", clear_on_submit=True, border=True):
        name = st.text_input(_("Naam"), max_chars=300, key="silence-name")
        left, right = st.columns(2)
        start = left.datetime_input(_("Van"), value=None, format="DD-MM-YYYY", key="silence-start")
        end = right.datetime_input(_("Tot"), value=None, format="DD-MM-YYYY", key="silence-end")
        if st.form_submit_button(_("Voeg toe")) and name.strip() and start and end:
            _add_silence(name.strip(), start, end)
            st.rerun()


def _add_silence(name: str, start: datetime, end: datetime) -> None:
    try:
        first, last = (local(at.date(), at.time()) for at in (start, end))
        add("silences", Silence(name=name, start=first, end=last))
    except ValidationError:
        visit().stories.complain(HoursInvalid())
    except BrandcheckError as error:
        visit().stories.complain(error)


def themes(current: Visit, settings: CalendarSettings) -> None:
    """Days from the list, and the organisation's own."""
    closed, key = not may_change(current), current.stories.agreed("themes")
    known = {theme.id: theme for theme in all_themes()}
    year = resources.editorial().clock().year
    st.multiselect(
        _("Kies themadagen"),
        list(known),
        default=[id_ for id_ in settings.themes if id_ in known],
        format_func=lambda id_: f"{known[id_].name} ({_told(known[id_].first_day(year))})",
        key=key,
        placeholder=_("Zoek een dag"),
        on_change=keep,
        args=("themes", key, tuple),
        disabled=closed,
    )
    for theme in settings.theme_days:
        told = f"{theme.day} {_(_MONTHS[theme.month - 1])} {theme.year or ''}".strip()
        rows.row(theme.name, told, None if closed else lambda t=theme: remove("theme_days", t))
    if closed:
        return
    with st.form(key="theme-new", clear_on_submit=True, border=True):
        name = st.text_input(_("Eigen themadag"), max_chars=300, key="theme-name")
        day = st.date_input(_("Dag"), value=None, format="DD-MM-YYYY", key="theme-day")
        yearly = st.checkbox(_("Elk jaar"), value=True, key="theme-yearly")
        if st.form_submit_button(_("Voeg toe")) and name.strip() and isinstance(day, date):
            _add_theme(name.strip(), day, yearly)
            st.rerun()


def _told(day: date) -> str:
    return f"{day.day} {_(_MONTHS[day.month - 1])}"


def _add_theme(name: str, day: date, yearly: bool) -> None:
    try:
        theme = ThemeDay(name=name, month=day.month, day=day.day, year=None if yearly else day.year)
    except ValidationError:
        visit().stories.complain(DayInvalid())
        return
    add("theme_days", theme)
