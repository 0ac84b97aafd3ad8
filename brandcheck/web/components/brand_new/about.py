"""The organisation itself: name, mission, and how it addresses people."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Address
from brandcheck.i18n import _
from brandcheck.tuning.new_brand import BrandSketch
from brandcheck.web.components.brand_new import fields
from brandcheck.web.markup import html, show
from brandcheck.web.new_brand_state import NewBrandDesk
from brandcheck.web.state import visit


def about(desk: NewBrandDesk, sketch: BrandSketch) -> None:
    """Its fields, with where they come from."""
    left, right = st.columns(2)
    with left:
        fields.line(sketch, "name", _("Naam"), desk.key("name"))
    with right:
        fields.line(
            sketch,
            "id",
            _("Korte naam"),
            desk.key("id"),
            hint=sketch.short_name or _("komt vanzelf uit de naam"),
            most=60,
        )
    fields.area(
        sketch,
        "mission",
        _("Missie"),
        desk.key("mission"),
        hint=_("Waar zijn jullie voor? Eén of twee zinnen."),
    )
    fields.where(sketch.mission_where)
    fields.line(sketch, "sector", _("Sector (mag leeg blijven)"), desk.key("sector"))
    _address(desk, sketch)


def _address(desk: NewBrandDesk, sketch: BrandSketch) -> None:
    key = desk.key("address")
    st.segmented_control(
        _("Hoe spreken jullie mensen aan?"),
        ["je", "u"],
        default=sketch.address.default,
        required=True,
        key=key,
        on_change=_choose,
        args=(key,),
    )
    words = sketch.address_why or _("Per kanaal mag het straks anders zijn.")
    show(html('<p class="bc-soft">{words}</p>', words=words))


def _choose(key: str) -> None:
    sketch = visit().new_brand.sketch
    if sketch is not None:
        form = st.session_state[key]
        sketch.address = Address(default=form, channels=sketch.address.channels)
