"""Taking a story along as a file, and throwing it away."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.feeds import calendar_file
from brandcheck.planning.story import Story
from brandcheck.web import resources
from brandcheck.web.state import visit


def show(story: Story, settings: CalendarSettings, brand: Brand) -> None:
    """The moment as .ics, and the bin."""
    with st.container(key="story-away", horizontal=True):
        if story.planned:
            file = calendar_file([story], settings, brand, story.title)
            st.download_button(
                _("Zet in je agenda (.ics)"),
                data=file.data,
                file_name=file.name,
                mime=file.mime,
                key="story-ics",
                icon=":material/event:",
                on_click="ignore",
            )
        with st.popover(_("Gooi weg"), icon=":material/delete:", type="tertiary", key="story-bin"):
            st.write(_("Het verhaal gaat naar de prullenbak. Daar kun je het terughalen."))
            st.button(_("Naar de prullenbak"), key="story-delete", on_click=_delete, args=(story,))


def _delete(story: Story) -> None:
    current = visit()
    try:
        resources.editorial().delete(story, current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    if current.stories.draft and current.stories.draft.id == story.id:
        current.stories.draft = None
    current.stories.open(None)
    current.stories.say(_("‘{title}’ ligt in de prullenbak.").format(title=story.title))
