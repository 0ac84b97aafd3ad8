"""The organisation itself and how it speaks: name, mission, je or u, words of its own."""

from __future__ import annotations

from typing import Any

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.brand.changing import but, with_address
from brandcheck.channels import channels
from brandcheck.i18n import _
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.brand.fields import area, choice, keep, line
from brandcheck.web.components.brand.word_list import WordList
from brandcheck.web.markup import html, show

_FORMS = ("je", "u")


def voice(work: BrandWork, brand: Brand, closed: bool) -> None:
    """All of it, from the outside in."""
    said = _("Bewaard in de werkversie.")
    left, right = st.columns(2)
    with left:
        line(work, _("Naam"), brand.name, _putting("name"), said, name="name", closed=closed)
    with right:
        line(
            work, _("Sector"), brand.sector, _putting("sector"), said, name="sector", closed=closed
        )
    area(
        work, _("Missie, in jullie eigen woorden"), brand.mission, _putting("mission"), said,
        name="mission", closed=closed,
    )  # fmt: skip
    _address(work, brand, said, closed)
    WordList(
        _("Eigen woorden"),
        lambda brand: brand.own_words,
        _putting("own_words"),
        _("Namen en termen die de spelling met rust laat."),
    ).show(work, brand, name="own-words", closed=closed)
    key = work.key("fictional")
    st.toggle(
        _("Dit is een verzonnen organisatie"),
        value=brand.fictional,
        key=key,
        on_change=keep,
        args=(key, _putting("fictional"), said),
        disabled=closed,
    )


def _putting(field: str) -> Any:
    return lambda brand, held: but(brand, **{field: held})


def _address(work: BrandWork, brand: Brand, said: str, closed: bool) -> None:
    show(html('<p class="bc-label">{label}</p>', label=_("Je of u")))
    address = brand.form_of_address
    with st.container(key="brand-address"):
        choice(
            work,
            _("Meestal"),
            _FORMS,
            address.default,
            lambda brand, held: with_address(brand, held),
            said,
            name="address",
            closed=closed,
            words=str,
        )
        for id_, channel in channels().items():
            choice(
                work,
                channel.name,
                _FORMS,
                address.on(id_),
                lambda brand, held, id_=id_: with_address(brand, held, id_),
                said,
                # What is common may change for a channel that says nothing itself.
                name=f"address-{id_}-{address.default}",
                closed=closed,
                words=str,
            )
