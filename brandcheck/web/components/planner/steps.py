"""The steps that a story may take now, for whoever is looking, with a reason or a link if asked."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.lifecycle import Step, steps_from
from brandcheck.planning.story import Status, Story
from brandcheck.web import desk_actions
from brandcheck.web.components.messages import note
from brandcheck.web.components.story.verbs import onwards, onwards_first, verb
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit


def steps(current: Visit, story: Story, settings: CalendarSettings) -> None:
    """A button per step; the one onwards stands first and stands out."""
    if story.reason and story.status in {Status.CHANGES_ASKED, Status.REJECTED}:
        show(note("notice", _("Reden: {reason}").format(reason=story.reason)))
    possible = steps_from(story, current.actor, settings)
    if not possible:
        words = _("Als {role} kun je de status hier niet veranderen.")
        words = words.format(role=current.role.label)
        show(html('<p class="bc-soft">{words}</p>', words=words))
        return
    first = onwards(possible)
    with st.container(horizontal=True, gap="small", key="steps"):
        for step in onwards_first(possible):
            _step(current, story, step, first=step is first)


def _step(current: Visit, story: Story, step: Step, first: bool) -> None:
    key = current.desk.key(f"step-{step.target.value}")
    kind = "primary" if first else "secondary"
    published = step.target is Status.PUBLISHED and step.source is Status.PLANNED
    if not (step.needs_reason or published):
        st.button(verb(step), key=key, type=kind, on_click=_take, args=(story, step, key))
        return
    with st.popover(verb(step), key=f"{key}-menu", type=kind):
        if step.needs_reason:
            st.text_area(
                _("Waarom? De ander leest dit."), key=f"{key}-reason", max_chars=2000, height=100
            )
        else:
            st.text_input(_("Link naar de post (mag ook later)"), key=f"{key}-link", max_chars=2000)
        st.button(verb(step), key=key, type="primary", on_click=_take, args=(story, step, key))


def _take(story: Story, step: Step, key: str) -> None:
    reason = st.session_state.get(f"{key}-reason") or ""
    link = st.session_state.get(f"{key}-link") or ""
    desk_actions.attempt(lambda: desk_actions.step(story, step.target, reason, link))
