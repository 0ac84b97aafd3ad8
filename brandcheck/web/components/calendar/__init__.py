"""The calendar: FullCalendar with a backlog beside it. What a person does comes back as an event.

Two components, so that the library crosses the line once: a message that stays the same is kept by
the browser, and the board's own message is small.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2 import component

from brandcheck.i18n import current_locale
from brandcheck.web.components.calendar.words import board_words

_HERE = Path(__file__).parent
_OURS = ("board.js", "dutch.js", "grid.js", "card.js", "backlog.js", "keyboard.js")


def _read(*names: str) -> str:
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)


_library = component("brandcheck_fullcalendar", js=_read("fullcalendar.js"))
_board = component(
    "brandcheck_calendar",
    html='<div class="root"></div>',
    css=_read("calendar.css"),
    js=_read(*_OURS),
)
KEY = "calendar"


def calendar(
    data: dict[str, Any], on_action: Callable[[], None], on_look: Callable[[], None]
) -> None:
    """Shows the board. `on_action` is called when somebody did something, `on_look` when they went
    to another week or view; `happened` and `looked_at` tell what."""
    with st.container(key="fullcalendar"):
        _library(key="fullcalendar_library")
    _board(
        key=KEY,
        data={"locale": current_locale(), "words": board_words(), **data},
        on_action_change=on_action,
        on_window_change=on_look,
    )


def happened() -> dict[str, Any]:
    """What somebody did."""
    return dict(st.session_state[KEY]["action"] or {})


def looked_at() -> dict[str, Any]:
    """The view and the days that somebody went to."""
    return dict(st.session_state[KEY]["window"] or {})
