"""The frame: theme, name, language switch, and what shows while the app wakes up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import streamlit as st
from streamlit.components.v2 import component
from streamlit.navigation.page import Page

from brandcheck.i18n import LOCALES, _, current_locale
from brandcheck.web.markup import html, show
from brandcheck.web.state import remember, visit

T = TypeVar("T")
WEB = Path(__file__).parents[1]
_document = component("brandcheck_document", js=(WEB / "document.js").read_text(encoding="utf-8"))


def dress() -> None:
    """Name, icon, layout and style of the page."""
    st.set_page_config(
        page_title="brandcheck", page_icon=str(WEB / "static" / "icon.svg"), layout="wide"
    )
    st.html(WEB / "style.css")
    dark = st.context.theme.type == "dark"
    st.logo(str(WEB / "static" / ("logo-dark.svg" if dark else "logo.svg")), size="medium")


def language_switch() -> None:
    """Nederlands or English, in the corner of every page."""
    key = "language"
    with st.container(key="corner"):
        st.segmented_control(
            _("Taal"),
            LOCALES,
            default=visit().locale,
            required=True,
            format_func=str.upper,
            key=key,
            label_visibility="collapsed",
            on_change=remember,
            args=("locale", key),
        )
    words = {
        "browse": _("Kies een bestand"),
        "drop": _("of sleep het hierheen: .txt, .md of .docx, tot 2 MB"),
        "refused": _("Dit bestand past hier niet: het is te groot of van een andere soort."),
        "drop-table": _("of sleep het hierheen: .csv of .xlsx, tot 2 MB"),
        "drop-book": _("of sleep het hierheen: .docx, .pdf of .txt, tot 20 MB"),
        "drop-brand": _("of sleep het hierheen: .yaml of .zip, tot 2 MB"),
        "drop-posts": _("of sleep het hierheen: .csv, .xlsx of .jsonl, tot 50 MB"),
    }
    with st.container(key="document"):
        _document(key="document_language", data={"locale": current_locale(), "words": words})


def waiting_for(load: Callable[[], T]) -> T:
    """What `load` brings, with a kind word while it takes a moment."""
    with st.spinner(_("Een ogenblik: de taalkennis wordt geladen …")):
        return load()


def foot(other: Page, invitation: str) -> None:
    """The line under every page, with the way to another."""
    words = _(
        "brandcheck kijkt naar de tekst, niet naar jou, en belooft geen bereik. "
        "Je concept wordt alleen bewaard als je zelf op bewaren drukt."
    )
    with st.container(key="foot", horizontal=True):
        show(html('<p class="bc-soft">{words}</p>', words=words))
        st.page_link(other, label=invitation)
