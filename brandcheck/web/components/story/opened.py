"""Which story the page is about, and as it is now."""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _
from brandcheck.planning.story import Story
from brandcheck.web import resources, routes
from brandcheck.web.components import messages
from brandcheck.web.markup import html, show
from brandcheck.web.routes import STORY
from brandcheck.web.state import Visit
from brandcheck.web.story_desk import StoryDesk


def opened(current: Visit) -> Story:
    """The story in the address, or the one that was open; else the page ends here.

    What somebody filled in and did not keep yet stays, on the story as they saw it.
    """
    desk = current.stories
    wanted = st.query_params.get(STORY) or (desk.story.id if desk.story else "")
    if not wanted:
        nothing(_("Open een verhaal vanuit de kalender, of bewaar een concept als verhaal."))
    try:
        stored = resources.editorial().get(wanted)
    except BrandcheckError as error:
        nothing(desk.said or explain(error))
    st.query_params[STORY] = stored.id
    if desk.story is None or desk.story.id != stored.id or _may_follow(desk, stored):
        desk.open(stored)
    if not current.text.strip():  # else the draft that lies there would change its organisation
        current.brand = stored.organisation
    return stored


def _may_follow(desk: StoryDesk, stored: Story) -> bool:
    """Whether the page may show what somebody else kept: not while something waits."""
    waits = desk.changes or desk.conflict
    return not waits and desk.story is not None and desk.story.version != stored.version


def nothing(words: str) -> NoReturn:
    """A page without a story ends here, with the ways on."""
    show(html('<h1 class="bc-title">{title}</h1>', title=_("Verhaal")))
    messages.notice(words)
    with st.container(horizontal=True):
        if st.button(_("Naar de kalender"), key="to-calendar"):
            routes.go("calendar")
        if st.button(_("Naar de prullenbak"), key="to-bin"):
            routes.go("bin")
    st.stop()


def changed_by_another(current: Visit, stored: Story) -> bool:
    """Whether somebody else kept the story while this visitor was filling something in."""
    seen = current.stories.story
    return seen is not None and seen.version != stored.version
