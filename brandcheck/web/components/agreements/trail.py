"""Who changed which agreement."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import N_, _
from brandcheck.planning.moments import dutch_moment
from brandcheck.web import resources
from brandcheck.web.markup import html, join
from brandcheck.web.markup import show as put

_NAMES = {
    "region": N_("regio"),
    "review": N_("beoordelen"),
    "review_days": N_("dagen om te beoordelen"),
    "reviewer": N_("wie kijkt"),
    "deputy": N_("wie invalt"),
    "stories_a_week": N_("verhalen per week"),
    "default_channel_rule": N_("afspraak voor elk kanaal"),
    "channel_rules": N_("afspraken per kanaal"),
    "tellers": N_("vertellers"),
    "default_teller_maximum": N_("hoogstens per verteller"),
    "answer_hours": N_("uren om te antwoorden"),
    "audience_hours": N_("uren van doelgroepen"),
    "plan_on_holidays": N_("feestdagen"),
    "silences": N_("stille momenten"),
    "theme_days": N_("eigen themadagen"),
    "themes": N_("themadagen"),
    "targets": N_("doelen"),
    "calamity": N_("pauze"),
}
_ROW = '<li><p><strong>{by}</strong> {what} <time class="bc-soft">{at}</time></p></li>'


def show(organisation: str) -> None:
    """A fold with every change, the newest first."""
    changes = resources.editorial().storage.calendars.history(organisation)
    if not changes:
        return
    label = _("Wie veranderde wat ({count})").format(count=len(changes))
    with st.expander(label, icon=":material/history:"):
        items = join(
            html(
                _ROW,
                by=change.by or _("Iemand"),
                what=", ".join(_(_NAMES.get(name, name)) for name in change.fields),
                at=dutch_moment(change.at),
            )
            for change in changes
        )
        put(html('<ol class="bc-history">{items}</ol>', items=items))
