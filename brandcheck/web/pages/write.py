"""Schrijven: a draft in, feedback out."""

import streamlit as st

from brandcheck.web import resources
from brandcheck.web.components import calamity, context, editor, feedback, frame, reading
from brandcheck.web.components.story import save_draft
from brandcheck.web.state import visit

current = visit()
workspace = frame.waiting_for(resources.workspace)
brand = context.row(current, workspace)
calamity.banner_for(brand.id)

# The style sheet makes two columns of these where there is room. On a phone the marked text
# comes between the verdict and what stands beside it.
with st.container(key="desk"):
    with st.container(key="editor"):
        editor.show(current, brand)
        save_draft.panel(current, brand)
    with st.container(key="right"):
        with st.container(key="verdict"):
            report = feedback.verdict(current, brand)
        if report:
            with st.container(key="beside"):
                reading.show(report)
    if report:
        with st.container(key="marked"):
            feedback.in_the_text(current, brand, report)
            feedback.everything(current, report)
