"""Nieuwe organisatie: from a brand book, from another organisation, or from nothing."""

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.components import frame
from brandcheck.web.components.brand_new import sketching, starting
from brandcheck.web.components.planner.who import who
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
desk = current.new_brand
with st.container(horizontal=True, vertical_alignment="center", key="desk-top"):
    show(html('<h1 class="bc-title">{title}</h1>', title=_("Nieuwe organisatie")))
    who(current)
with st.container(key="brand-new"):
    sketching.problem(desk)
    if desk.sketch is None:
        starting.start(desk)
    else:
        sketching.sketch_form(current, desk, desk.sketch)
