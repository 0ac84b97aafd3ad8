"""What may happen with the story now, and what each step asks."""

from __future__ import annotations

import streamlit as st

from brandcheck.errors import BrandcheckError
from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.lifecycle import Step, reviewers, steps_from
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.story import Status, Story
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.story import moment
from brandcheck.web.components.story.verbs import onwards, onwards_first, verb
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

_ASKED = {
    Status.CHANGES_ASKED: N_("Gevraagde aanpassing:"),
    Status.REJECTED: N_("Afgewezen, want:"),
}
_REASON = '<p class="bc-reason"><strong>{label}</strong> {reason}</p>'


def show(current: Visit, story: Story, settings: CalendarSettings) -> None:
    """The steps this visitor may take, the one onwards first."""
    put(html('<h2 class="bc-h2">{words}</h2>', words=_("Hoe verder")))
    _waiting(story, settings)
    steps = steps_from(story, current.actor, settings)
    if not steps:
        messages.notice(_("Met jouw rol is er nu geen volgende stap."))
    first = onwards(steps)
    with st.container(key="story-steps", horizontal=True, gap="small"):
        for step in onwards_first(steps):
            _step(current, story, step, first=step is first)


def _waiting(story: Story, settings: CalendarSettings) -> None:
    """Why it was sent back, and with whom it lies."""
    if story.reason and story.status in _ASKED:
        put(html(_REASON, label=_(_ASKED[story.status]), reason=story.reason))
    if story.status is Status.IN_REVIEW:
        now = resources.editorial().clock()
        asked = _(" of ").join(reviewers(story, settings, now)) or _("een redacteur")
        until = dutch_moment(story.review_by) if story.review_by else ""
        words = (
            _("Ligt bij {asked}. Antwoord graag voor {until}.") if until else _("Ligt bij {asked}.")
        )
        put(html('<p class="bc-soft">{words}</p>', words=words.format(asked=asked, until=until)))


def _step(current: Visit, story: Story, step: Step, first: bool) -> None:
    label = verb(step)
    key = f"step-{step.target.value}"
    kind = "primary" if first else "secondary"
    asks_moment = step.needs_moment and story.planned is None
    published = step.target is Status.PUBLISHED and step.source is Status.PLANNED
    if not (step.needs_reason or asks_moment or published):
        st.button(label, key=key, type=kind, on_click=_take, args=(story, step.target))
        return
    with st.popover(label, type=kind, key=f"{key}-menu"):
        asked = _question(current, story, step, asks_moment)
        st.button(label, key=key, type="primary", on_click=_take, args=(story, step.target, *asked))


def _question(current: Visit, story: Story, step: Step, asks_moment: bool) -> tuple[str, str]:
    """Asks what the step needs. The kind of question and the key of its widget."""
    key = current.stories.key(f"ask-{step.target.value}")
    if step.needs_reason:
        hint = _("Wat mist er nog, en wat zou helpen?")
        st.text_area(_("Schrijf erbij waarom"), key=key, max_chars=2000, placeholder=hint)
        return "reason", key
    if asks_moment:
        return "moment", moment.picker(current, story, f"ask-{step.target.value}")
    st.text_input(_("Link naar de post, als die er is"), key=key, max_chars=2000, type="url")
    return "link", key


def _take(story: Story, target: Status, asked: str = "", key: str = "") -> None:
    current, desk = visit(), resources.editorial()
    try:
        answer = "" if asked in ("", "moment") else str(st.session_state[key] or "")
        if asked == "moment":
            story = desk.place(story, moment.picked(story, key), current.actor)
        if story.status is not target:
            words = {asked: answer} if asked in ("reason", "link") else {}
            story = desk.step(story, target, current.actor, **words)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.follow(
        story, _("Het verhaal staat nu op: {status}.").format(status=story.status.label)
    )
