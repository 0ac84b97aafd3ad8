"""The examples of a value: sentences that show it, and sentences that only name it."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from brandcheck.brand import Brand, Value
from brandcheck.brand.changing import with_value
from brandcheck.i18n import N_, _
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.markup import html, show

Kind = Literal["shown", "named"]
_OTHER: dict[Kind, Kind] = {"shown": "named", "named": "shown"}
_WORDS: dict[Kind, tuple[str, str, str]] = {
    "shown": (
        N_("Zo ziet het eruit"),
        N_(
            "Zinnen die de waarde laten zien: iemand doet iets. Het liefst zonder het woord zelf. "
            "Hier leert merkfit het meest van."
        ),
        N_("Bijvoorbeeld: Ze zei niets, dus keken we samen naar de regen."),
    ),
    "named": (
        N_("Alleen genoemd"),
        N_("Zinnen die de waarde noemen zonder haar te laten zien."),
        N_("Bijvoorbeeld: Bij ons staat aandacht voorop."),
    ),
}


def sentences(work: BrandWork, value: Value, kind: Kind, closed: bool) -> None:
    """The sentences of one kind, each to change, move or take out; and a place for a new one."""
    title, help, placeholder = _WORDS[kind]
    held: tuple[str, ...] = getattr(value.examples, kind)
    words = '<p class="bc-label">{label} <span class="bc-soft">{count}</span></p>{help}'
    told = html('<p class="bc-soft">{words}</p>', words=_(help))
    show(html(words, label=_(title), count=len(held), help=told))
    for index, sentence in enumerate(held):
        _row(work, value.id, kind, index, sentence, closed)
    if not closed:
        _form(work, value.id, kind, _(placeholder))


def _row(
    work: BrandWork, value_id: str, kind: Kind, index: int, sentence: str, closed: bool
) -> None:
    name = f"{kind}-{value_id}-{index}-{hash(sentence)}"
    with st.container(horizontal=True, gap="small", key=work.key(f"sentence-{name}")):
        show(html("<blockquote>{sentence}</blockquote>", sentence=sentence))
        if closed:
            return
        with st.popover("", icon=":material/edit:", type="tertiary", help=_("Verander deze zin")):
            key = work.key(f"edit-{name}")
            st.text_area(
                _("Zin"),
                value=sentence,
                max_chars=4000,
                key=key,
                on_change=_edit,
                args=(key, value_id, kind, sentence),
            )
            st.button(
                _("Zet bij ‘{list}’").format(list=_(_WORDS[_OTHER[kind]][0])),
                key=work.key(f"move-{name}"),
                on_click=_move,
                args=(value_id, kind, sentence),
            )
            st.button(
                _("Haal weg"),
                key=work.key(f"gone-{name}"),
                icon=":material/close:",
                on_click=_put,
                args=(value_id, kind, sentence, ""),
            )


def _form(work: BrandWork, value_id: str, kind: Kind, placeholder: str) -> None:
    name = work.key(f"new-{kind}-{value_id}")
    with st.form(key=f"{name}-form", clear_on_submit=True, border=False):
        st.text_area(
            _("Nieuwe zin"),
            max_chars=4000,
            height=68,
            placeholder=placeholder,
            key=name,
            label_visibility="collapsed",
        )
        st.form_submit_button(
            _("Zet erbij"), on_click=_add, args=(name, value_id, kind), icon=":material/add:"
        )


def _add(key: str, value_id: str, kind: Kind) -> None:
    sentence = str(st.session_state[key] or "").strip()
    if sentence:
        _put(value_id, kind, "", sentence)


def _edit(key: str, value_id: str, kind: Kind, old: str) -> None:
    _put(value_id, kind, old, str(st.session_state[key] or "").strip())


def _put(value_id: str, kind: Kind, old: str, new: str) -> None:
    """`new` in the place of `old`; without `old` at the end, without `new` it is taken out."""

    def make(brand: Brand) -> Brand:
        value = brand.value(value_id)
        if value is None:
            return brand
        held = [new if sentence == old else sentence for sentence in getattr(value.examples, kind)]
        if not old:
            held.append(new)
        return _with(brand, value, kind, tuple(filter(None, held)))

    change(make, _("Voorbeelden: bewaard."))


def _move(value_id: str, kind: Kind, sentence: str) -> None:
    def make(brand: Brand) -> Brand:
        value = brand.value(value_id)
        if value is None:
            return brand
        kept = tuple(one for one in getattr(value.examples, kind) if one != sentence)
        other = (*getattr(value.examples, _OTHER[kind]), sentence)
        moved = _with(brand, value, kind, kept)
        return _with(moved, moved.value(value_id) or value, _OTHER[kind], other)

    change(make, _("Voorbeelden: bewaard."))


def _with(brand: Brand, value: Value, kind: Kind, held: tuple[str, ...]) -> Brand:
    examples = value.examples.model_copy(update={kind: held})
    return with_value(brand, value.model_copy(update={"examples": examples}))
