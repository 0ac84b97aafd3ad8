"""Which part of the brand is on the table."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import N_, _
from brandcheck.web.brand_state import SECTIONS, BrandWork, Section
from brandcheck.web.state import visit

_NAMES: dict[Section, str] = {
    "values": N_("Waarden"),
    "audiences": N_("Doelgroepen"),
    "voice": N_("Stem"),
    "posts": N_("Posts"),
    "weights": N_("Wegingen"),
    "file": N_("Bestand"),
}


def sections(work: BrandWork) -> Section:
    """The choice; gives what is chosen."""
    key = "brand-section"
    st.segmented_control(
        _("Onderdeel"),
        SECTIONS,
        default=work.section,
        required=True,
        format_func=lambda name: _(_NAMES[name]),
        key=key,
        on_change=_turn,
        args=(key,),
        label_visibility="collapsed",
    )
    return work.section


def _turn(key: str) -> None:
    work = visit().brand_work
    work.section = st.session_state[key] or work.section
