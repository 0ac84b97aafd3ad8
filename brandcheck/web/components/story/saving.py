"""The bar that keeps what was filled in, and the choice when somebody else was first."""

from __future__ import annotations

import streamlit as st

from brandcheck.errors import BrandcheckError, TitleMissing, WindowInvalid
from brandcheck.i18n import _
from brandcheck.planning.story import Story
from brandcheck.storage import field_label
from brandcheck.web import resources
from brandcheck.web.components import conflict, messages
from brandcheck.web.components.said import said
from brandcheck.web.components.story.opened import changed_by_another
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

_UNSAVED = '<p class="bc-unsaved"><strong>{words}</strong> {fields}</p>'


def show(current: Visit, stored: Story) -> None:
    """What happened last, a conflict if there is one, and what waits to be kept."""
    desk = current.stories
    said(current)
    if desk.conflict and desk.story:
        conflict.show(desk.conflict, desk.story, choose, "story")
    elif changed_by_another(current, stored):
        messages.notice(
            _("Iemand anders veranderde dit verhaal. Bewaar je, dan zie je het verschil.")
        )
    if desk.changes and not desk.conflict:
        _bar(current)


def _bar(current: Visit) -> None:
    names = ", ".join(field_label(name) for name in current.stories.changes)
    with st.container(key="story-save", horizontal=True, vertical_alignment="center"):
        put(html(_UNSAVED, words=_("Nog niet bewaard:"), fields=names))
        st.button(_("Bewaar"), type="primary", key="story-keep", on_click=keep)
        st.button(_("Laat vallen"), type="tertiary", key="story-drop", on_click=_drop)


def keep() -> None:
    """Keeps what was filled in, on the story as the visitor saw it."""
    desk = visit().stories
    if desk.story is not None:
        save(desk.story, dict(desk.changes))


def choose(theirs: Story, changes: dict[str, object]) -> None:
    """After a conflict: the stored story, with what the visitor wants in it."""
    save(theirs, changes)


def save(story: Story, changes: dict[str, object]) -> None:
    """Keeps these fields; scored again by the desk where the report depends on them."""
    current = visit()
    try:
        _check(story, changes)
        kept = resources.editorial().edit(story, current.actor, **changes)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.open(kept)
    current.stories.say(_("Bewaard."))


def _check(story: Story, changes: dict[str, object]) -> None:
    embargo = changes.get("embargo", story.embargo)
    expiry = changes.get("expiry", story.expiry)
    if embargo and expiry and embargo >= expiry:  # pyright: ignore[reportOperatorIssue]
        raise WindowInvalid
    if not str(changes.get("title", story.title)).strip():
        raise TitleMissing


def _drop() -> None:
    desk = visit().stories
    desk.open(desk.story)
    desk.say(_("Je wijzigingen zijn weg. Het verhaal is zoals het was."))
