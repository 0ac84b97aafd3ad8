"""The brand page: the working copy on top, its parts below, and beside it what it does."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandFileInvalid, explain
from brandcheck.i18n import _
from brandcheck.tuning.versions import BrandDraft
from brandcheck.web import resources
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components import messages
from brandcheck.web.components.brand import beside
from brandcheck.web.components.brand.audiences import audiences
from brandcheck.web.components.brand.bar import bar, discard
from brandcheck.web.components.brand.conflict import conflict
from brandcheck.web.components.brand.file import file
from brandcheck.web.components.brand.posts import posts
from brandcheck.web.components.brand.sections import sections
from brandcheck.web.components.brand.value_form import value_form
from brandcheck.web.components.brand.value_list import value_list
from brandcheck.web.components.brand.voice import voice
from brandcheck.web.components.brand.weights import weights
from brandcheck.web.components.brand_effect import quality_panel
from brandcheck.web.state import Visit
from brandcheck.web.version_actions import may_tune


def show(current: Visit, in_use: Brand) -> None:
    """The whole page below its title."""
    work, desk = current.brand_work, resources.brand_desk()
    work.turn_to(in_use.id)
    work.redraw = False
    closed = not may_tune(current)
    with work.turn:
        draft = desk.draft(in_use.id)
        work.look(draft)
    try:
        brand = desk.brand_of(draft)
    except BrandFileInvalid as error:
        _mend(work, draft, error, closed)
        return
    if closed:
        words = _(
            "Je kijkt mee. Een merkbeheerder kan dit veranderen. Ben je dat, kies dan je rol."
        )
        messages.notice(words)
    bar(work, draft, in_use, brand, closed)
    conflict(work)
    section = sections(work)
    with st.container(key="brand-work"):
        if section == "values":
            value = value_list(work, brand, closed)
            with st.container(key="brand-middle"):
                value_form(work, brand, value, closed)
                quality_panel.show(current, brand.id, brand, value.id)
        else:
            with st.container(key="brand-middle"):
                _part(work, draft, brand, closed)
        beside.show(current, brand)


def _mend(work: BrandWork, draft: BrandDraft, error: BrandFileInvalid, closed: bool) -> None:
    """A working copy that an earlier brandcheck accepted and this one does not."""
    messages.problem(explain(work.problem or error))
    work.problem = None
    file(work, draft, closed)
    if not closed:
        discard(work)


def _part(work: BrandWork, draft: BrandDraft, brand: Brand, closed: bool) -> None:
    match work.section:
        case "audiences":
            audiences(work, brand, closed)
        case "voice":
            voice(work, brand, closed)
        case "posts":
            posts(work, brand, closed)
        case "weights":
            weights(work, brand, closed)
        case _:
            file(work, draft, closed)
