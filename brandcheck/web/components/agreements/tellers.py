"""Who tells stories, and how often they may be asked."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings, TellerCard
from brandcheck.web.components.agreements import rows
from brandcheck.web.components.agreements.change import change, keep, may_change, remove
from brandcheck.web.components.story.shown import VOICES
from brandcheck.web.state import Visit, visit


def show(current: Visit, settings: CalendarSettings) -> None:
    """A row per teller, a form for a new one, and the maximum for everybody else."""
    closed = not may_change(current)
    for card in settings.tellers:
        words = _("hoogstens {count} per week").format(count=card.maximum_a_week)
        told = " · ".join(filter(None, [card.team, _(VOICES[card.voice]), words]))
        rows.row(card.name, told, None if closed else lambda c=card: remove("tellers", c))
    if not closed:
        _form()
    key = current.stories.agreed("default_teller_maximum")
    st.number_input(
        _("Wie hier niet staat: hoogstens per week"),
        0,
        50,
        value=settings.default_teller_maximum,
        key=key,
        on_change=keep,
        args=("default_teller_maximum", key),
        disabled=closed,
    )


def _form() -> None:
    with st.form(key="teller-new", clear_on_submit=True, border=True):
        left, right = st.columns(2)
        name = left.text_input(_("Naam"), max_chars=300, key="teller-name")
        team = right.text_input(_("Team"), max_chars=300, key="teller-team")
        voice = left.selectbox(
            _("Stem"),
            list(VOICES),
            format_func=lambda id_: _(VOICES[id_]),
            key="teller-voice",
            filter_mode=None,
        )
        most = right.number_input(_("Hoogstens per week"), 0, 50, value=2, key="teller-most")
        if st.form_submit_button(_("Voeg toe of vervang")) and name.strip():
            card = TellerCard.model_validate(
                {
                    "name": name.strip(),
                    "team": team.strip(),
                    "voice": voice,
                    "maximum_a_week": most,
                }
            )
            _put(card)
            st.rerun()


def _put(card: TellerCard) -> None:
    def make(settings: CalendarSettings) -> dict[str, object]:
        others = [known for known in settings.tellers if known.name != card.name]
        return {"tellers": (*others, card)}

    if change(make):
        visit().stories.say(_("{name} staat erbij.").format(name=card.name))
