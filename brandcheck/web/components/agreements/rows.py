"""A row of something that was agreed, with a way to take it out."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web.markup import html, literal, show

_ROW = '<p class="bc-row"><strong>{title}</strong> <span>{told}</span></p>'


def row(title: str, told: str, take_out: Callable[[], None] | None) -> None:
    """The row; without `take_out` it can only be read."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        show(html(_ROW, title=title, told=told))
        if take_out:
            st.button(
                _("Haal weg"),
                key=f"take-out-{title}-{told}",
                type="tertiary",
                icon=":material/close:",
                help=literal(_("Haal {title} weg").format(title=title)),
                on_click=take_out,
            )
