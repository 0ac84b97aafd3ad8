"""Whether somebody else looks first, and who."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings, Review
from brandcheck.web.components.agreements.change import keep, may_change
from brandcheck.web.state import Visit

_CHOICES = {
    Review.OFF: (N_("Niet"), N_("Wie schrijft, zet het verhaal zelf klaar.")),
    Review.OPTIONAL: (N_("Als je wilt"), N_("Je mag iemand mee laten kijken; het hoeft niet.")),
    Review.REQUIRED: (N_("Altijd"), N_("Geen verhaal de kalender op zonder een tweede paar ogen.")),
}


def show(current: Visit, settings: CalendarSettings) -> None:
    """The choice, the deadline, the reviewer and the deputy."""
    closed, key = not may_change(current), current.stories.agreed("review")
    choices = list(_CHOICES)
    st.radio(
        _("Kijkt er iemand mee voordat een verhaal ingepland wordt?"),
        choices,
        index=choices.index(settings.review),
        format_func=lambda choice: _(_CHOICES[Review(choice)][0]),
        captions=[_(words) for _label, words in _CHOICES.values()],
        key=key,
        on_change=keep,
        args=("review", key),
        disabled=closed,
    )
    if settings.review is not Review.OFF:
        _people(current, settings, closed)


def _people(current: Visit, settings: CalendarSettings, closed: bool) -> None:
    left, middle, right = st.columns(3)
    for column, name, label, hint in (
        (left, "reviewer", _("Wie kijkt"), _("Leeg: iedere redacteur mag.")),
        (middle, "deputy", _("Wie valt in"), _("Mag ook oordelen als het antwoord te laat is.")),
    ):
        key = current.stories.agreed(name)
        column.text_input(
            label,
            value=getattr(settings, name),
            key=key,
            max_chars=300,
            help=hint,
            on_change=keep,
            args=(name, key, lambda value: str(value or "").strip()),
            disabled=closed,
        )
    key = current.stories.agreed("review_days")
    right.number_input(
        _("Antwoord binnen (dagen)"),
        0,
        30,
        value=settings.review_days,
        key=key,
        on_change=keep,
        args=("review_days", key),
        disabled=closed,
    )
