"""Verhaal: everything about one story, in its address as ?verhaal=ID."""

import streamlit as st

from brandcheck.web import resources
from brandcheck.web.components import calamity, frame
from brandcheck.web.components.story import (
    away,
    form,
    head,
    history,
    kit,
    moment,
    reports,
    saving,
    steps,
)
from brandcheck.web.components.story.opened import opened
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
stored = opened(current)
story = current.stories.story or stored
brand = resources.brand(story.organisation)
settings = resources.editorial().settings(story.organisation)

calamity.banner(settings)
head.title(current, story, brand)
saving.show(current, stored)
# Two columns where there is room; on a phone the text and the steps come before the rest.
with st.container(key="story"):
    with st.container(key="story-text"):
        head.text(story)
    with st.container(key="story-side"):
        steps.show(current, story, settings)
        moment.show(current, story)
        kit.show(current, story, brand, settings)
        away.show(story, settings, brand)
    with st.container(key="story-form"):
        form.show_form(current, story, brand, settings)
        reports.show(story)
        history.show(story, brand)
