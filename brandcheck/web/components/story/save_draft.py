"""From draft to story: keeping what was written as an idea or a concept, or in its own story."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.story import Status, Story
from brandcheck.planning.titles import suggested_title
from brandcheck.web import routes
from brandcheck.web.components import conflict
from brandcheck.web.components.said import said
from brandcheck.web.components.story.keeping import choose, keep_in, keep_new
from brandcheck.web.components.story.status import glance
from brandcheck.web.components.words import excerpt
from brandcheck.web.markup import html, literal, show
from brandcheck.web.state import Visit

_WORKING_ON = """
<p class="bc-working"><span class="bc-soft">{words}</span> <strong>{title}</strong></p>{glance}
"""


def panel(current: Visit, brand: Brand) -> None:
    """Under the draft: what it belongs to, and how to keep it."""
    story = current.stories.draft
    if story is not None and story.organisation != brand.id:
        story = None
    with st.container(key="save-draft"):
        _said(current, story)
        if story is None:
            _new(current, _("Bewaar als verhaal"), "first")
        else:
            _existing(current, story)
        _shelf(current)


def _said(current: Visit, story: Story | None) -> None:
    desk = current.stories
    said(current)
    if desk.conflict and story is not None:
        conflict.show(desk.conflict, story, choose, "draft")


def _existing(current: Visit, story: Story) -> None:
    show(
        html(
            _WORKING_ON,
            words=_("Je werkt aan het verhaal"),
            title=story.title,
            glance=glance(story),
        )
    )
    with st.container(horizontal=True, gap="small"):
        st.button(
            literal(_("Bewaar in ‘{title}’").format(title=excerpt(story.title, 40))),
            key="save-in-story",
            icon=":material/save:",
            on_click=keep_in,
        )
        if st.button(_("Open het verhaal"), key="open-story", icon=":material/open_in_new:"):
            routes.go_to_story(story.id)
        _new(current, _("Bewaar als nieuw verhaal"), "another")


def _new(current: Visit, label: str, place: str) -> None:
    with st.popover(label, icon=":material/bookmark_add:", key=f"save-{place}"):
        suggested = suggested_title(current.text)
        key = current.key(f"new-title-{suggested}")
        st.text_input(
            _("Titel"),
            value=suggested,
            key=key,
            max_chars=200,
            help=_("Alleen voor jullie zelf: zo vind je het verhaal terug in de kalender."),
        )
        for status, words in (
            (Status.CONCEPT, _("Bewaar als concept")),
            (Status.IDEA, _("Bewaar als idee")),
        ):
            st.button(
                words,
                key=f"save-as-{status.value}",
                on_click=keep_new,
                args=(status, key),
                width="stretch",
            )


def _shelf(current: Visit) -> None:
    shelf = current.stories.shelf
    if shelf is None:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        words = _("Je vorige concept ligt nog klaar: ‘{start}’").format(
            start=excerpt(shelf.text, 50)
        )
        show(html('<p class="bc-soft">{words}</p>', words=words))
        st.button(_("Haal terug"), key="take-from-shelf", on_click=current.take_from_shelf)
