"""The top of the story page: what it is, where it stands, and its text."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.story import Story
from brandcheck.web import resources, routes
from brandcheck.web.components.planner.who import who
from brandcheck.web.components.story import reports, status
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit, visit

_TITLE = '<h1 class="bc-title">{title}</h1>'
_TEXT = """
<section class="bc-card bc-story-text" aria-label="{label}">{text}</section>
"""


def title(current: Visit, story: Story, brand: Brand) -> None:
    """Title, organisation, status, moment and channels, and who is looking."""
    with st.container(key="story-head", horizontal=True, vertical_alignment="top"):
        with st.container():
            show(html(_TITLE, title=story.title), status.glance(story))
            show(html('<p class="bc-soft">{name}</p>', name=brand.name))
        who(current)


def text(story: Story) -> None:
    """The text with its scores, and the way to write on."""
    words = (
        html('<p class="bc-text">{text}</p>', text=story.text)
        if story.text.strip()
        else html('<p class="bc-soft">{words}</p>', words=_("Er is nog geen tekst."))
    )
    titles = {id_: r.title.text(visit().locale) for id_, r in resources.workspace().rubrics.items()}
    show(html(_TEXT, label=_("De tekst"), text=words), reports.scores_now(story, titles))
    label = _("Schrijf verder") if story.text.strip() else _("Schrijf de tekst")
    if st.button(label, key="write-on", type="secondary", icon=":material/edit_note:"):
        visit().open_story(story)
        routes.go("write")
