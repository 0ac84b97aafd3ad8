"""The steps that a story may take now, for whoever is looking, with a reason or a link if asked."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.lifecycle import Step, steps_from
from brandcheck.planning.story import Status, Story
from brandcheck.web import desk_actions
from brandcheck.web.components.messages import note
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit

_VERBS = {
    Status.IDEA: N_("Maak er weer een idee van"),
    Status.CONCEPT: N_("Maak er een concept van"),
    Status.IN_REVIEW: N_("Stuur ter beoordeling"),
    Status.CHANGES_ASKED: N_("Vraag om een aanpassing"),
    Status.APPROVED: N_("Keur goed"),
    Status.PLANNED: N_("Plan in"),
    Status.PUBLISHED: N_("Is geplaatst"),
    Status.ARCHIVED: N_("Archiveer"),
    Status.REJECTED: N_("Wijs af"),
}
_BACKWARDS = {
    (Status.PLANNED, Status.APPROVED): N_("Haal uit de planning"),
    (Status.PUBLISHED, Status.PLANNED): N_("Toch niet geplaatst"),
    (Status.ARCHIVED, Status.PUBLISHED): N_("Haal uit het archief"),
    (Status.IN_REVIEW, Status.CONCEPT): N_("Trek terug"),
}


def steps(current: Visit, story: Story, settings: CalendarSettings) -> None:
    """A button per step; the first one forward stands out."""
    if story.reason and story.status in {Status.CHANGES_ASKED, Status.REJECTED}:
        show(note("notice", _("Reden: {reason}").format(reason=story.reason)))
    possible = steps_from(story, current.actor, settings)
    if not possible:
        words = _("Als {role} kun je de status hier niet veranderen.")
        show(
            html(
                '<p class="bc-soft">{words}</p>',
                words=words.format(role=current.role.label),
            )
        )
        return
    with st.container(horizontal=True, gap="small", key="steps"):
        for step in possible:
            _step(current, story, step)


def _verb(step: Step) -> str:
    return _(_BACKWARDS.get((step.source, step.target), _VERBS[step.target]))


def _step(current: Visit, story: Story, step: Step) -> None:
    key = current.desk.key(f"step-{step.target.value}")
    if step.needs_reason:
        with st.popover(_verb(step), key=f"{key}-menu"):
            st.text_area(
                _("Waarom? De ander leest dit."), key=f"{key}-reason", max_chars=2000, height=100
            )
            _button(story, step, key)
    elif step.target is Status.PUBLISHED and step.source is Status.PLANNED:
        with st.popover(_verb(step), key=f"{key}-menu"):
            st.text_input(_("Link naar de post (mag ook later)"), key=f"{key}-link", max_chars=2000)
            _button(story, step, key)
    else:
        _button(story, step, key)


def _button(story: Story, step: Step, key: str) -> None:
    st.button(_verb(step), key=key, on_click=_take, args=(story, step.target, key))


def _take(story: Story, target: Status, key: str) -> None:
    reason = st.session_state.get(f"{key}-reason") or ""
    link = st.session_state.get(f"{key}-link") or ""
    desk_actions.attempt(lambda: desk_actions.step(story, target, reason, link))
