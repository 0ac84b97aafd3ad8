"""Widgets for the fields of the open story. What is filled in waits until it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import streamlit as st

from brandcheck.errors import HourSkipped
from brandcheck.i18n import _
from brandcheck.planning.moments import in_amsterdam, local
from brandcheck.web.state import Visit, visit

Read = Callable[[Any], object]


def _plain(value: Any) -> object:
    return value if value is not None else ""


def line(current: Visit, name: str, label: str, limit: int = 300, hint: str | None = None) -> None:
    """One line of text."""
    key = current.stories.key(name)
    st.text_input(
        label,
        value=str(current.stories.value(name)),
        max_chars=limit,
        key=key,
        help=hint,
        on_change=_keep,
        args=(name, key, _plain),
    )


def text(current: Visit, name: str, label: str, limit: int, hint: str | None = None) -> None:
    """Several lines of text."""
    key = current.stories.key(name)
    st.text_area(
        label,
        value=str(current.stories.value(name)),
        max_chars=limit,
        key=key,
        help=hint,
        height="content",
        on_change=_keep,
        args=(name, key, _plain),
    )


def lines(current: Visit, name: str, label: str, hint: str) -> None:
    """A list, one to a line."""
    key = current.stories.key(name)
    held: Any = current.stories.value(name)
    st.text_area(
        label,
        value="\n".join(held),
        key=key,
        help=hint,
        height="content",
        on_change=_keep,
        args=(name, key, _split),
    )


def _split(words: Any) -> object:
    return tuple(filter(None, (row.strip()[:2000] for row in str(words or "").splitlines())))


def choice(
    current: Visit, name: str, label: str, options: Mapping[str, str], own: bool = False
) -> None:
    """One of the options; with `own` something else may be typed."""
    key, held = current.stories.key(name), str(current.stories.value(name))
    ids = list(options) if held in options else [*options, held]
    st.selectbox(
        label,
        ids,
        index=ids.index(held),
        format_func=lambda id_: options.get(str(id_), str(id_)),
        key=key,
        accept_new_options=own,
        filter_mode="fuzzy" if own else None,
        placeholder=label,
        on_change=_keep,
        args=(name, key, _line),
    )


def _line(value: Any) -> object:
    return str(value or "").strip()[:300]


def several(
    current: Visit, name: str, label: str, options: Mapping[str, str], own: bool = False
) -> None:
    """Any of the options; with `own` other things may be typed."""
    key = current.stories.key(name)
    held: Any = current.stories.value(name)
    st.multiselect(
        label,
        [*options, *(id_ for id_ in held if id_ not in options)],
        default=list(held),
        format_func=lambda id_: options.get(str(id_), str(id_)),
        key=key,
        accept_new_options=own,
        placeholder=_("Typ er een bij") if own else _("Kies er een of meer"),
        on_change=_keep,
        args=(name, key, lambda chosen: tuple(str(id_)[:300] for id_ in chosen)),
    )


def day(current: Visit, name: str, label: str, hint: str) -> None:
    """A date, or none."""
    key = current.stories.key(name)
    held: Any = current.stories.value(name)
    st.date_input(
        label,
        value=held,
        key=key,
        format="DD-MM-YYYY",
        help=hint,
        on_change=_keep,
        args=(name, key, lambda value: value if isinstance(value, date) else None),
    )


def moment(current: Visit, name: str, label: str, hint: str) -> None:
    """A moment on the clock in Amsterdam, or none."""
    key = current.stories.key(name)
    held: Any = current.stories.value(name)
    st.datetime_input(
        label,
        value=in_amsterdam(held).replace(tzinfo=None) if held else None,
        key=key,
        format="DD-MM-YYYY",
        help=hint,
        on_change=_keep,
        args=(name, key, _in_amsterdam),
    )


def _in_amsterdam(value: Any) -> object:
    return local(value.date(), value.time()) if isinstance(value, datetime) else None


def switch(current: Visit, name: str, label: str, hint: str) -> None:
    """Yes or no."""
    key = current.stories.key(name)
    st.toggle(
        label,
        value=bool(current.stories.value(name)),
        key=key,
        help=hint,
        on_change=_keep,
        args=(name, key, bool),
    )


def _keep(name: str, key: str, read: Read) -> None:
    desk = visit().stories
    try:
        desk.change(name, read(st.session_state[key]))
    except HourSkipped as error:
        desk.complain(error)
