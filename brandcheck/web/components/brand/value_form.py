"""One value: what it is called and means, its words, its examples."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from brandcheck.brand import Brand, Value
from brandcheck.brand.changing import moved_value, with_value, without_value
from brandcheck.brand.keyword_checks import keyword_problem
from brandcheck.i18n import _
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.brand.fields import area, line
from brandcheck.web.components.brand.keyword_table import keyword_table
from brandcheck.web.components.brand.keywords import keyword_chips
from brandcheck.web.components.brand.sentences import sentences
from brandcheck.web.components.brand.word_list import WordList


def value_form(work: BrandWork, brand: Brand, value: Value, closed: bool) -> None:
    """All that the organisation says of this value."""
    said = _("‘{label}’: bewaard.").format(label=value.label)
    line(
        work,
        _("Naam van de waarde"),
        value.label,
        _putting(value.id, "label"),
        said,
        name=f"label-{value.id}",
        closed=closed,
    )
    area(
        work,
        _("Wat ze betekent, in gedrag"),
        value.means,
        _putting(value.id, "means"),
        said,
        name=f"means-{value.id}",
        closed=closed,
    )
    area(
        work,
        _("Wat ze niet betekent"),
        value.does_not_mean,
        _putting(value.id, "does_not_mean"),
        said,
        name=f"not-{value.id}",
        height=80,
        placeholder=_("Waar mensen haar mee verwarren."),
        closed=closed,
    )
    keyword_chips(work, value, closed)
    keyword_table(work, value, closed)
    terms = {keyword.term.casefold() for keyword in value.keywords}
    WordList(
        _("Tegenwoorden"),
        lambda brand: _held(brand, value.id, "counter_terms"),
        _putting(value.id, "counter_terms"),
        _("Woorden die tegen deze waarde ingaan."),
        lambda word: _refused(word, terms),
    ).show(work, brand, name=f"counter-{value.id}", closed=closed)
    sentences(work, value, "shown", closed)
    sentences(work, value, "named", closed)
    if not closed:
        _order(work, brand, value)


def _putting(value_id: str, field: str) -> Callable[[Brand, Any], Brand]:
    def put(brand: Brand, held: Any) -> Brand:
        value = brand.value(value_id)
        return with_value(brand, value.model_copy(update={field: held})) if value else brand

    return put


def _held(brand: Brand, value_id: str, field: str) -> Any:
    value = brand.value(value_id)
    return getattr(value, field) if value else ()


def _refused(word: str, terms: set[str]) -> str | None:
    if word.casefold() in terms:
        return _("Dit is al een trefwoord van deze waarde.")
    return keyword_problem(word)


def _order(work: BrandWork, brand: Brand, value: Value) -> None:
    with st.container(horizontal=True, gap="small", key="brand-value-order"):
        at = [one.id for one in brand.values].index(value.id)
        for words, icon, steps, last in (
            (_("Eerder in de lijst"), ":material/arrow_upward:", -1, 0),
            (_("Later in de lijst"), ":material/arrow_downward:", 1, len(brand.values) - 1),
        ):
            st.button(
                words,
                key=work.key(f"order-{steps}-{value.id}"),
                icon=icon,
                type="tertiary",
                disabled=at == last,
                on_click=_move,
                args=(value.id, steps),
            )
        with st.popover(_("Haal deze waarde weg"), icon=":material/delete:", type="tertiary"):
            named = sum(value.id in post.values for post in brand.posts)
            words = _(
                "De trefwoorden en voorbeelden van deze waarde gaan uit de werkversie. "
                "{count} voorbeeldposts noemen haar dan niet meer. Je kunt het ongedaan maken."
            )
            st.write(words.format(count=named))
            st.button(
                _("Haal weg"),
                key=work.key(f"value-gone-{value.id}"),
                disabled=len(brand.values) == 1,
                on_click=_remove,
                args=(value.id, value.label),
            )


def _move(value_id: str, steps: int) -> None:
    change(lambda brand: moved_value(brand, value_id, steps), _("De volgorde is bewaard."))


def _remove(value_id: str, label: str) -> None:
    said = _("‘{label}’ is uit de werkversie.").format(label=label)
    change(lambda brand: without_value(brand, value_id), said)
