"""The frame around every page: theme, name, language, navigation."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web.components import frame
from brandcheck.web.state import visit

PAGES = Path(__file__).parent / "pages"

visit()
frame.dress()
write = st.Page(
    PAGES / "write.py",
    title=_("Schrijven"),
    icon=":material/edit_note:",
    default=True,
)
calendar = st.Page(
    PAGES / "calendar.py",
    title=_("Kalender"),
    icon=":material/calendar_month:",
    url_path="kalender",
)
brand = st.Page(
    PAGES / "brand.py",
    title=_("Merk"),
    icon=":material/diamond:",
    url_path="merk",
)
image = st.Page(
    PAGES / "image.py",
    title=_("Beeld"),
    icon=":material/bubble_chart:",
    url_path="beeld",
)
method = st.Page(
    PAGES / "method.py",
    title=_("Zo werkt het"),
    icon=":material/menu_book:",
    url_path="zo-werkt-het",
)
# Reached from the calendar or the brand, not from the top of the page.
beside = [
    st.Page(PAGES / f"{name}.py", title=title, url_path=path, visibility="hidden")
    for name, title, path in (
        ("story", _("Verhaal"), "verhaal"),
        ("agreements", _("Afspraken"), "afspraken"),
        ("exchange", _("In en uit"), "in-en-uit"),
        ("bin", _("Prullenbak"), "prullenbak"),
        ("archives", _("Archief"), "archief"),
        ("brand_new", _("Nieuwe organisatie"), "nieuwe-organisatie"),
        ("brand_versions", _("Versies van het merk"), "merkversies"),
    )
]
page = st.navigation([write, calendar, brand, image, method, *beside], position="top")
frame.language_switch()
page.run()
if page == write:
    frame.foot(method, _("Hoe maken we deze scores?"))
else:
    frame.foot(write, _("Terug naar je tekst"))
