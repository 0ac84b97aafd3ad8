"""Fields that write what is filled in into the sketch of a new organisation."""

from __future__ import annotations

from typing import Any

import streamlit as st

from brandcheck.i18n import _
from brandcheck.tuning.new_brand import Option
from brandcheck.web.markup import html, literal, show

_WHERE = '<p class="bc-soft">{words}</p>'


def line(sketch: Any, field: str, label: str, key: str, *, hint: str = "", most: int = 200) -> None:
    """A short text."""
    st.text_input(
        label,
        value=getattr(sketch, field),
        max_chars=most,
        placeholder=hint,
        key=key,
        on_change=_keep,
        args=(sketch, field, key),
    )


def area(sketch: Any, field: str, label: str, key: str, *, hint: str = "") -> None:
    """A text of some sentences."""
    st.text_area(
        label,
        value=getattr(sketch, field),
        max_chars=4000,
        height=96,
        placeholder=hint,
        key=key,
        on_change=_keep,
        args=(sketch, field, key),
    )


def taken(sketch: Any, label: str, key: str, *, strong: bool = False) -> None:
    """Whether a part comes along."""
    said = f"**{literal(label)}**" if strong else literal(label)
    st.checkbox(said, value=sketch.taken, key=key, on_change=_keep, args=(sketch, "taken", key))


def words(options: list[Option], label: str, key: str) -> None:
    """Words to take or leave, by pressing them."""
    if not options:
        return
    texts = list(dict.fromkeys(option.text for option in options))
    chosen = [option.text for option in options if option.taken]
    st.pills(
        label,
        texts,
        selection_mode="multi",
        default=chosen,
        format_func=literal,
        key=key,
        on_change=_take_words,
        args=(options, key),
    )


def sentences(options: list[Option], label: str, key: str) -> None:
    """Sentences to take or leave, each with where it stands."""
    if not options:
        return
    show(html('<p class="bc-label">{label}</p>', label=label))
    for number, option in enumerate(options):
        taken(option, option.text, f"{key}-{number}")


def where(words: str) -> None:
    """The place in the brand book that something comes from."""
    if words:
        show(html(_WHERE, words=_("Uit het merkboek: {where}.").format(where=words)))


def _keep(sketch: Any, field: str, key: str) -> None:
    setattr(sketch, field, st.session_state[key])


def _take_words(options: list[Option], key: str) -> None:
    chosen = set(st.session_state[key])
    for option in options:
        option.taken = option.text in chosen
