"""The values at the left: which there are, in which order, and a new one."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand, Value
from brandcheck.brand.changing import new_id, with_value
from brandcheck.brand.keyword_checks import read_keywords
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.i18n import _, ngettext
from brandcheck.web.brand_actions import attempt, change
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.markup import html, literal, show
from brandcheck.web.state import visit

MOST = 12


def value_list(work: BrandWork, brand: Brand, closed: bool) -> Value:
    """Shows the values; gives the chosen one."""
    chosen = brand.value(work.value) or brand.values[0]
    work.value = chosen.id
    with st.container(key="brand-values", gap="small"):
        show(html('<h2 class="bc-h2">{words}</h2>', words=_("Waarden")))
        for value in brand.values:
            count = len(value.keywords)
            words = ngettext("{count} trefwoord", "{count} trefwoorden", count)
            st.button(
                literal(value.label),
                key=f"brand-value-{value.id}",
                type="primary" if value.id == chosen.id else "secondary",
                help=words.format(count=count),
                on_click=_choose,
                args=(value.id,),
                width="stretch",
            )
        if not closed and len(brand.values) < MOST:
            _new(work)
    return chosen


def _choose(value_id: str) -> None:
    work = visit().brand_work
    work.value, work.pasted = value_id, ()


def _new(work: BrandWork) -> None:
    with (
        st.popover(_("Nieuwe waarde"), icon=":material/add:", key=work.key("value-new")),
        st.form(key=work.key("value-form"), border=False),
    ):
        keys = {name: work.key(f"value-new-{name}") for name in ("label", "means", "keywords")}
        st.text_input(_("Hoe heet de waarde?"), max_chars=200, key=keys["label"])
        st.text_area(
            _("Wat betekent ze hier, in gedrag?"),
            max_chars=4000,
            height=110,
            placeholder=_("Bijvoorbeeld: We bellen zelf, voordat de ander het moet doen."),
            key=keys["means"],
        )
        st.text_area(
            _("Trefwoorden, elk op een regel"), height=110, max_chars=80_000, key=keys["keywords"]
        )
        st.form_submit_button(_("Zet erbij"), type="primary", on_click=_add, args=(keys,))


def _add(keys: dict[str, str]) -> None:
    label, means, pasted = (str(st.session_state[key] or "").strip() for key in keys.values())

    def act(work: BrandWork) -> None:
        if not label or not means:
            raise BrandFieldInvalid(problem=_("Geef de waarde een naam, en zeg wat ze betekent."))
        read = read_keywords(pasted)
        if not read.accepted:
            raise BrandFieldInvalid(problem=" ".join(one.reason for one in read.refused[:1]))

        def make(brand: Brand) -> Brand:
            work.value = new_id(label, [value.id for value in brand.values])
            value = Value(id=work.value, label=label, means=means, keywords=read.accepted)
            return with_value(brand, value)

        if change(make, _("‘{label}’ staat erbij.").format(label=label)):
            work.afresh()
            work.pasted = read.refused

    attempt(act)
