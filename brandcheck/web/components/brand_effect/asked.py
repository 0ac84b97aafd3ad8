"""Asking the desk about real posts, with progress while they are read for the first time."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

import streamlit as st

from brandcheck.i18n import _
from brandcheck.tuning.effect import Effect
from brandcheck.web import resources
from brandcheck.web.components.brand_effect.moved import Sides
from brandcheck.web.state import Visit

T = TypeVar("T")
OnProgress = Callable[[int, int], None]
# What takes less long needs no bar: it would only flicker.
_SOON = 0.4


def effect(current: Visit, organisation: str, sides: Sides) -> Effect:
    """What the second brand does to the posts of an organisation that the first does not."""
    desk = resources.brand_desk()
    return _with_progress(
        current,
        organisation,
        lambda heard: desk.effect(organisation, sides.after, sides.before, heard),
    )


def _with_progress(current: Visit, organisation: str, ask: Callable[[OnProgress], T]) -> T:
    """`ask`, with a bar at once when this visitor asks it first, and later only when it is slow."""
    place, started = st.empty(), monotonic()
    words = _("We lezen de posts: {done} van de {count} …")

    def heard(done: int, count: int) -> None:
        if not seen or monotonic() - started > _SOON:
            place.progress(done / max(count, 1), words.format(done=done, count=count))

    seen = organisation in current.tuning.read
    if not seen:
        place.progress(0.0, _("We lezen de posts …"))
    try:
        return ask(heard)
    finally:
        current.tuning.read.add(organisation)
        place.empty()
