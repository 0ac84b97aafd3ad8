"""Asking the desk about real posts, with progress while they are read for the first time."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

import streamlit as st

from brandcheck.brand import Brand, brand_version
from brandcheck.i18n import _
from brandcheck.tuning.effect import Effect
from brandcheck.tuning.overlap import Overlap
from brandcheck.tuning.posts import Post
from brandcheck.tuning.quality import KeywordQuality
from brandcheck.tuning.suggestions import Suggestion
from brandcheck.web import resources
from brandcheck.web.components.brand_effect.sides import Sides
from brandcheck.web.state import Visit

T = TypeVar("T")
Found = dict[str, tuple[Suggestion, ...]]
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


def suggestions(current: Visit, organisation: str, brand: Brand) -> Found:
    """What would help each value. Made once and then kept, so that the cards stay where they are
    while somebody works through them; `forget` makes them anew."""
    desk = resources.brand_desk()

    def make() -> Found:
        made = (organisation, brand)
        return _with_progress(
            current, organisation, lambda heard: desk.suggestions(*made, on_progress=heard)
        )

    return current.tuning.remembered("suggestions", organisation, make)


def quality(current: Visit, organisation: str, brand: Brand) -> tuple[KeywordQuality, ...]:
    """What each keyword does in the posts."""
    ask = resources.brand_desk().quality
    return _kept(current, "quality", organisation, brand, ask)


def overlap(current: Visit, organisation: str, brand: Brand) -> Overlap:
    """How much the values overlap."""
    ask = resources.brand_desk().overlap
    return _kept(current, "overlap", organisation, brand, ask)


def posts(organisation: str) -> dict[str, Post]:
    """The posts by id."""
    return {post.id: post for post in resources.brand_desk().posts(organisation)}


def _kept(
    current: Visit,
    name: str,
    organisation: str,
    brand: Brand,
    ask: Callable[[str, Brand, OnProgress], T],
) -> T:
    """The answer, until the brand or a post is another."""
    key = (organisation, brand_version(brand), hash(resources.brand_desk().posts(organisation)))
    return current.tuning.remembered(
        name,
        key,
        lambda: _with_progress(
            current, organisation, lambda heard: ask(organisation, brand, heard)
        ),
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
