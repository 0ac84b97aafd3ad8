"""Fields that keep what is filled in at once, each as one change of the working copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork

Put = Callable[[Brand, Any], Brand]


def line(
    work: BrandWork, label: str, held: str, put: Put, said: str, *, name: str, closed: bool
) -> None:
    """A short text."""
    key = work.key(name)
    st.text_input(
        label,
        value=held,
        max_chars=200,
        key=key,
        on_change=keep,
        args=(key, put, said, str.strip),
        disabled=closed,
    )


def area(
    work: BrandWork,
    label: str,
    held: str,
    put: Put,
    said: str,
    *,
    name: str,
    closed: bool,
    height: int = 110,
    placeholder: str = "",
) -> None:
    """A text of some sentences."""
    key = work.key(name)
    st.text_area(
        label,
        value=held,
        max_chars=4000,
        height=height,
        placeholder=placeholder,
        key=key,
        on_change=keep,
        args=(key, put, said, str.strip),
        disabled=closed,
    )


def choice(
    work: BrandWork,
    label: str,
    options: Sequence[str],
    held: str,
    put: Put,
    said: str,
    *,
    name: str,
    closed: bool,
    words: Callable[[str], str],
) -> None:
    """One of a few."""
    key = work.key(name)
    st.selectbox(
        label,
        options,
        index=list(options).index(held) if held in options else 0,
        format_func=words,
        key=key,
        on_change=keep,
        args=(key, put, said),
        disabled=closed,
        filter_mode=None,
    )


def keep(key: str, put: Put, said: str, read: Callable[[Any], Any] = lambda held: held) -> None:
    """An `on_change`: keeps what the widget holds."""
    held = read(st.session_state[key])
    change(lambda brand: put(brand, held), said)
