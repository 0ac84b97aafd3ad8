"""Stories that were judged with an older version, and judging them again."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _, ngettext
from brandcheck.planning.lifecycle import Role
from brandcheck.planning.story import Story
from brandcheck.web import resources
from brandcheck.web.components.messages import note
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_NAMED = 2


def show(current: Visit, organisation: str) -> None:
    """How many there are, with a button; nothing when all were judged with what holds now."""
    stories = resources.brand_desk().judged_by_older(organisation)
    if not stories:
        return
    with st.container(key="judged-by-older", gap="small"):
        put(note("stale", _said(stories)))
        closed = current.role is Role.VIEWER
        label = _("Beoordeel ze opnieuw")
        if st.button(label, key="judge-older", icon=":material/refresh:", disabled=closed):
            _judge(current, stories)


def _said(stories: Sequence[Story]) -> str:
    count = len(stories)
    words = ngettext(
        "{count} verhaal is beoordeeld met een oudere versie van het merk: {titles}. "
        "Wat er toen over gezegd is, blijft staan.",
        "{count} verhalen zijn beoordeeld met een oudere versie van het merk, zoals {titles}. "
        "Wat er toen over gezegd is, blijft staan.",
        count,
    )
    titles = _(" en ").join(f"‘{story.title}’" for story in stories[:_NAMED])
    return words.format(count=count, titles=titles)


def _judge(current: Visit, stories: Sequence[Story]) -> None:
    words = _("{done} van de {count} verhalen …")
    bar = st.progress(0.0, words.format(done=0, count=len(stories)))
    done = 0

    def on_done() -> None:
        nonlocal done
        done += 1
        bar.progress(done / len(stories), words.format(done=done, count=len(stories)))

    try:
        kept = resources.brand_desk().judge_again(stories, current.actor, on_done)
    except BrandcheckError as error:
        current.stories.complain(error)
    else:
        told = ngettext(
            "{count} verhaal is opnieuw beoordeeld.",
            "{count} verhalen zijn opnieuw beoordeeld.",
            len(kept),
        )
        current.stories.say(told.format(count=len(kept)))
    st.rerun()
