"""The calamity switch: everything planned waits, and every page says why."""

from __future__ import annotations

import streamlit as st

from brandcheck.errors import ReasonMissing
from brandcheck.i18n import _
from brandcheck.planning.calendar import Calamity, CalendarSettings
from brandcheck.web import resources
from brandcheck.web.components.agreements.change import change, may_change
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit


def show(current: Visit, settings: CalendarSettings) -> None:
    """On with a reason, off with a press."""
    words = _("Gebeurt er iets ergs? Zet dan alles op pauze. Niets wordt verplaatst of vergeten.")
    put(html('<p class="bc-soft">{words}</p>', words=words))
    closed = not may_change(current)
    if settings.calamity:
        st.button(
            _("Haal de pauze eraf"),
            key="pause-off",
            type="primary",
            on_click=_off,
            disabled=closed,
        )
        return
    with st.popover(_("Zet alles op pauze"), icon=":material/pause:", key="pause", disabled=closed):
        key = current.stories.agreed("pause-reason")
        st.text_input(
            _("Waarom? Iedereen leest dit."),
            key=key,
            max_chars=300,
            placeholder=_("bijvoorbeeld: brand in Duinzicht"),
        )
        st.button(
            _("Zet alles op pauze"), key="pause-on", type="primary", on_click=_on, args=(key,)
        )


def _on(key: str) -> None:
    current, reason = visit(), str(st.session_state[key] or "").strip()
    if not reason:
        current.stories.complain(ReasonMissing(target=_("pauze")))
        return
    now = resources.editorial().clock()
    if change(lambda _settings: {"calamity": Calamity(reason=reason, since=now, by=current.name)}):
        current.stories.say(_("Alles staat op pauze. Elke kalenderpagina zegt het nu."))


def _off() -> None:
    if change(lambda _settings: {"calamity": None}):
        visit().stories.say(_("De pauze is eraf. Kijk na wat intussen voorbij is."))
