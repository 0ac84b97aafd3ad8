"""Stretches of the week: when somebody is there to answer, and when the audience is there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from itertools import groupby

import streamlit as st
from pydantic import ValidationError

from brandcheck.brand import Brand
from brandcheck.errors import HoursInvalid
from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings, Hours
from brandcheck.web.components.agreements import rows
from brandcheck.web.components.agreements.change import change, may_change
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

DAYS = (
    N_("maandag"),
    N_("dinsdag"),
    N_("woensdag"),
    N_("donderdag"),
    N_("vrijdag"),
    N_("zaterdag"),
    N_("zondag"),
)
Held = tuple[Hours, ...]
Keep = Callable[[Callable[[Held], Held]], bool]


def answering(current: Visit, settings: CalendarSettings) -> None:
    """When somebody is there to answer."""

    def kept(make: Callable[[Held], Held]) -> bool:
        return change(lambda stored: {"answer_hours": make(stored.answer_hours)})

    _editor(current, settings.answer_hours, kept, "answer")


def of_audiences(current: Visit, settings: CalendarSettings, brand: Brand) -> None:
    """When each audience is there."""
    names = {audience.id: audience.name for audience in brand.audiences}
    chosen = st.selectbox(
        _("Doelgroep"),
        list(names),
        format_func=lambda id_: names[id_],
        key=f"audience-hours-{brand.id}",
        filter_mode=None,
    )

    def kept(make: Callable[[Held], Held]) -> bool:
        return change(
            lambda stored: {
                "audience_hours": {
                    **stored.audience_hours,
                    chosen: make(stored.audience_hours.get(chosen, ())),
                }
            }
        )

    _editor(current, settings.audience_hours.get(chosen, ()), kept, f"audience-{chosen}")


def _editor(current: Visit, held: Held, kept: Keep, key: str) -> None:
    if not held:
        put(html('<p class="bc-soft">{words}</p>', words=_("Nog niets ingevuld.")))
    closed = not may_change(current)
    ordered = sorted(held, key=lambda h: (h.start, h.end, h.weekday))
    for (start, end), group in groupby(ordered, key=lambda h: (h.start, h.end)):
        same = tuple(group)
        days = ", ".join(_(DAYS[hours.weekday]) for hours in same)
        told = _("{start:%H:%M} tot {end:%H:%M}").format(start=start, end=end)

        def take_out(gone: Held = same) -> None:
            kept(lambda now: tuple(hours for hours in now if hours not in gone))

        rows.row(days.capitalize(), told, None if closed else take_out)
    if not closed:
        _form(kept, key)


def _form(kept: Keep, key: str) -> None:
    with st.form(key=f"hours-{key}", border=True):
        days = st.pills(
            _("Dagen"),
            range(7),
            selection_mode="multi",
            format_func=lambda day: _(DAYS[day])[:2],
            key=f"hours-{key}-days",
        )
        left, right = st.columns(2)
        start = left.time_input(_("Van"), time(9), key=f"hours-{key}-start")
        end = right.time_input(_("Tot"), time(17), key=f"hours-{key}-end")
        if st.form_submit_button(_("Voeg toe")) and days and start and end:
            _add(kept, tuple(days), start, end)
            st.rerun()


def _add(kept: Keep, days: tuple[int, ...], start: time, end: time) -> None:
    try:
        new = tuple(Hours(weekday=day, start=start, end=end) for day in days)
    except ValidationError:
        visit().stories.complain(HoursInvalid())
        return
    kept(lambda now: (*now, *(hours for hours in new if hours not in now)))
