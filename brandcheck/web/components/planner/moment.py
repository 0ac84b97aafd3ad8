"""The moment of a story, by a form: all that a drag can do."""

from __future__ import annotations

from datetime import date, time, timedelta

import streamlit as st

from brandcheck.i18n import _
from brandcheck.planning.moments import in_amsterdam, is_doubled, local
from brandcheck.planning.placing import FIXED
from brandcheck.planning.story import Story
from brandcheck.web import desk_actions
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit

USUAL = time(10)


def moment(current: Visit, story: Story, suggested: date) -> None:
    """A day and a time, and the buttons that move the story there or back to the backlog."""
    if story.status in FIXED:
        return
    key = current.desk.key("moment")
    planned = in_amsterdam(story.planned) if story.planned else None
    columns = st.columns(2, gap="small")
    day = columns[0].date_input(
        _("Dag"),
        value=planned.date() if planned else suggested,
        format="DD-MM-YYYY",
        key=f"{key}-day",
    )
    at = columns[1].time_input(
        _("Tijd"), value=planned.time() if planned else USUAL, key=f"{key}-time", step=900
    )
    if isinstance(day, date) and at and is_doubled(day, at):
        words = _("Dit uur komt die nacht twee keer: de klok gaat terug.")
        show(html('<p class="bc-soft">{words}</p>', words=words))
        st.toggle(_("De tweede keer"), value=_fold(story), key=f"{key}-second")
    with st.container(horizontal=True, gap="small"):
        label = _("Verplaats") if planned else _("Zet op dit moment")
        st.button(label, key=f"{key}-put", on_click=_put, args=(story, key))
        if planned:
            st.button(
                _("Terug naar de ideeënbak"),
                key=f"{key}-back",
                type="tertiary",
                on_click=_back,
                args=(story,),
            )


def _fold(story: Story) -> bool:
    return bool(story.planned and in_amsterdam(story.planned).fold)


def _put(story: Story, key: str) -> None:
    # Asked here: what was filled in a moment ago may not have been seen by the page yet.
    state = st.session_state
    day, at = state[f"{key}-day"], state[f"{key}-time"]
    second = bool(state.get(f"{key}-second"))
    desk_actions.attempt(
        lambda: desk_actions.move(story.id, story.version, local(day, at, second_time=second))
    )


def _back(story: Story) -> None:
    desk_actions.attempt(lambda: desk_actions.move(story.id, story.version, None))


def next_day(first: date, today: date) -> date:
    """The day to suggest: the first one shown that is not over, or else tomorrow."""
    return max(first, today + timedelta(days=1))
