"""Beside the forms, always in sight: what the working copy does to real posts, and what helps."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.web.components.brand_effect import effect_panel, suggestions_panel
from brandcheck.web.state import Visit


def show(current: Visit, brand: Brand) -> None:
    """The effect; with a value on the table the suggestions for it as well."""
    work = current.brand_work
    with st.container(key="brand-beside"):
        effect_panel.show(current, brand.id, brand)
        if work.section == "values":
            suggestions_panel.show(current, brand.id, brand, work.value)
