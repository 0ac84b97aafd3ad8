"""Which stories are shown: a search field, and filters in a menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import N_, _, ngettext
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.story import Status, Story
from brandcheck.web.state import Visit, visit

_LABELS = {
    "statuses": N_("Status"),
    "channels": N_("Kanaal"),
    "values": N_("Waarde"),
    "audiences": N_("Doelgroep"),
    "tellers": N_("Verteller"),
    "tags": N_("Label"),
}


def filters(
    current: Visit, brand: Brand, settings: CalendarSettings, stories: Sequence[Story]
) -> None:
    """The search field and the menu; what is chosen stays in the visit."""
    desk = current.desk
    key = f"filter-words-{desk.filters}"
    st.text_input(
        _("Zoek"),
        value=desk.wanted.words,
        max_chars=100,
        key=key,
        placeholder=_("Zoek op titel, tekst, naam of label"),
        label_visibility="collapsed",
        icon=":material/search:",
        on_change=_remember,
        args=("words", key),
    )
    count = sum(bool(getattr(desk.wanted, name)) for name in _LABELS)
    label = ngettext("Filter ({count})", "Filters ({count})", count).format(count=count)
    with st.popover(label if count else _("Filter"), icon=":material/filter_list:", key="filter"):
        for name, (options, words) in _options(brand, settings, stories).items():
            _choice(current, name, options, words)
    if desk.wanted:
        st.button(_("Toon alles"), key="filter-clear", type="tertiary", on_click=_clear)


def _options(
    brand: Brand, settings: CalendarSettings, stories: Sequence[Story]
) -> dict[str, tuple[list[Any], Callable[[Any], str]]]:
    called = {id_: channel.called for id_, channel in channels().items()}
    values = {value.id: value.label for value in brand.values}
    audiences = {audience.id: audience.name for audience in brand.audiences}
    tellers = {card.name for card in settings.tellers} | {s.teller for s in stories if s.teller}
    return {
        "statuses": (list(Status), lambda status: Status(status).label),
        "channels": (list(called), lambda id_: str(called.get(id_, id_))),
        "values": (list(values), lambda id_: str(values.get(id_, id_))),
        "audiences": (list(audiences), lambda id_: str(audiences.get(id_, id_))),
        "tellers": (sorted(tellers), str),
        "tags": (sorted({tag for story in stories for tag in story.tags}), str),
    }


def _choice(current: Visit, name: str, options: list[Any], words: Callable[[Any], str]) -> None:
    chosen: Iterable[Any] = getattr(current.desk.wanted, name)
    key = f"filter-{name}-{current.desk.filters}"
    st.multiselect(
        _(_LABELS[name]),
        options,
        default=[option for option in options if option in chosen],
        format_func=words,
        key=key,
        on_change=_remember,
        args=(name, key),
        placeholder=_("Alle"),
    )


def _remember(name: str, key: str) -> None:
    desk, value = visit().desk, st.session_state[key]
    kept = value or "" if name == "words" else frozenset(value)
    desk.wanted = replace(desk.wanted, **{name: kept})


def _clear() -> None:
    desk = visit().desk
    desk.wanted = StoryFilter()
    desk.filters += 1
