"""Beeld: which values all stories together show, and whether that is what was wished."""

import streamlit as st

from brandcheck.i18n import _
from brandcheck.image import wished_profile
from brandcheck.planning.moments import in_amsterdam
from brandcheck.web import resources
from brandcheck.web.components import desk_top, frame
from brandcheck.web.components.image import (
    empty,
    filters,
    formulas,
    gathering,
    groups,
    picture,
    pulling,
    quarters,
    sharpening,
)
from brandcheck.web.components.image.found import found_in
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
brand, settings = desk_top.top(
    current,
    _("Beeld"),
    _("Zo komen jullie verhalen samen over. Elk verhaal is een punt tussen de merkwaarden."),
)
current.stories.follow_agreements(settings.version)
stories = [
    *gathering.on_calendar(brand.id),
    *gathering.in_archives(current.image, brand.id),
]
if not stories:
    empty.invitation(current, brand)
    st.stop()

today = in_amsterdam(resources.editorial().clock()).date()
filters.filters(current, brand, stories, today)
found = found_in(
    current.image,
    current.image.passing(stories, today),
    gathering.waiting(brand.id),
    brand,
    wished_profile([value.id for value in brand.values], settings),
)
with st.container(key="image"):
    picture.show(current, found, brand, settings)
    if found.image.stories:
        with st.container(key="image-parts"):
            with st.container(key="image-left"):
                groups.show(found, brand)
                pulling.show(found, brand)
            with st.container(key="image-right"):
                sharpening.show(found, brand)
                quarters.show(found, brand)
    formulas.formulas()
