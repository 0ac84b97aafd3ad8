"""How far an archive is that is being scored; it moves while somebody looks."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand_errors import ArchiveMissing
from brandcheck.i18n import _
from brandcheck.tuning.archive import Archive
from brandcheck.web import resources
from brandcheck.web.state import visit

_SECONDS = 2.0


@st.fragment(run_every=_SECONDS)
def moving(archive: Archive) -> None:
    """A bar, with how many posts are done; the page is drawn anew at the end."""
    visit()  # switches the language on: a fragment runs by itself
    try:
        now = resources.archive_desk().get(archive.id)
    except ArchiveMissing:
        st.rerun()
    if now.finished:
        st.rerun()
    words = _("{done} van de {total} posts bekeken. Dit gaat door, ook als je weggaat.")
    st.progress(now.done / max(now.total, 1), words.format(done=now.done, total=now.total))
