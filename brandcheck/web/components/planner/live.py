"""Others' changes appear by themselves: a small question every few seconds."""

from __future__ import annotations

import streamlit as st

from brandcheck.errors import BrandcheckError
from brandcheck.web import resources
from brandcheck.web.state import visit

SECONDS = 3


@st.fragment(run_every=SECONDS)
def live(organisation: str) -> None:
    """Draws the page anew when the revision rose. Widgets keep what was typed in them."""
    try:
        now = resources.editorial().storage.stories.revision(organisation)
    except BrandcheckError:
        return  # the database rests; the page says so when somebody does something
    desk = visit().desk
    if now != desk.revision:
        desk.revision = now
        st.rerun()
