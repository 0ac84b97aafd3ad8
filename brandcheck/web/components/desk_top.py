"""The top of a page about an organisation's stories: title, organisation, who is looking."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.web import resources
from brandcheck.web.components import calamity
from brandcheck.web.components.planner.who import who
from brandcheck.web.components.said import said
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit, visit


def top(current: Visit, title: str, lead: str) -> tuple[Brand, CalendarSettings]:
    """Shows it with what happened last; gives the organisation and its agreements."""
    names = {entry.id: entry.name for entry in resources.workspace().brand_entries()}
    if current.brand not in names:
        current.brand = next(iter(names))
    with st.container(horizontal=True, vertical_alignment="center", key="desk-top"):
        show(html('<h1 class="bc-title">{title}</h1>', title=title))
        key = current.key("desk-brand")
        st.selectbox(
            _("Organisatie"),
            list(names),
            index=list(names).index(current.brand),
            format_func=lambda id_: names.get(str(id_), str(id_)),
            key=key,
            on_change=_turn_to,
            args=(key,),
            label_visibility="collapsed",
            filter_mode=None,
            width=220,
        )
        who(current)
    show(html('<p class="bc-lead">{lead}</p>', lead=lead))
    settings = resources.editorial().settings(current.brand)
    calamity.banner(settings)
    said(current)
    return resources.brand(current.brand), settings


def _turn_to(key: str) -> None:
    current = visit()
    current.brand, current.audience = st.session_state[key], ""
    current.desk.clean()
    current.stories.preview, current.stories.address = None, ""
