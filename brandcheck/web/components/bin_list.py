"""The stories in the bin, each with a button that takes it out."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.story import Story
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.story.status import badge, made_up
from brandcheck.web.components.words import excerpt
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import visit

_ROW = """
<div class="bc-binned"><p><strong>{title}</strong> {badge} {made_up}</p>
<p class="bc-soft">{since}</p><p class="bc-soft">{text}</p></div>
"""


def show(brand: Brand) -> None:
    """Your own stories first; the made-up ones are folded away."""
    stories = resources.editorial().bin(brand.id)
    own = [story for story in stories if not story.fictional]
    rest = [story for story in stories if story.fictional]
    if not stories:
        messages.notice(_("De prullenbak is leeg."))
    for story in own:
        _row(story)
    if rest:
        label = _("Verzonnen verhalen ({count})").format(count=len(rest))
        with st.expander(label, expanded=not own):
            for story in rest:
                _row(story)


def _row(story: Story) -> None:
    with st.container(
        key=f"binned-{story.id}", horizontal=True, vertical_alignment="center", border=True
    ):
        since = dutch_moment(story.deleted) if story.deleted else ""
        put(
            html(
                _ROW,
                title=story.title,
                badge=badge(story.status),
                made_up=made_up(story),
                since=_("weggegooid op {moment}").format(moment=since),
                text=excerpt(story.text, 120),
            )
        )
        st.button(
            _("Zet terug"),
            key=f"restore-{story.id}",
            icon=":material/undo:",
            on_click=_restore,
            args=(story,),
        )


def _restore(story: Story) -> None:
    current = visit()
    try:
        resources.editorial().restore(story.id, current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.say(_("‘{title}’ is terug.").format(title=story.title))
