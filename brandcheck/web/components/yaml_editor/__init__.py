"""A YAML editor in the page: CodeMirror, with a fault marked at its line and said in words.

Two components, as for the calendar: the library crosses the line once, the editor's own message is
small.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import streamlit as st
from streamlit.components.v2 import component

from brandcheck.web.components.yaml_editor.words import editor_words
from brandcheck.web.markup import sendable

_HERE = Path(__file__).parent


def _read(*names: str) -> str:
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)


_library = component("brandcheck_codemirror", js=_read("codemirror.js"))
_editor = component(
    "brandcheck_yaml_editor",
    html='<div class="root"></div>',
    css=_read("editor.css"),
    js=_read("editor.js", "look.js"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the text `of`, and on which line (from 1)."""

    of: str
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """`text` is what stands in a new editor; `saved` is what is kept, so that the editor can say
    whether there is more."""

    text: str
    saved: str
    fault: Fault | None = None


def yaml_editor(
    shown: Text,
    *,
    key: str,
    closed: bool,
    on_typed: Callable[[], None],
    on_save: Callable[[], None],
) -> None:
    """Shows the editor; another `key` is a new one. `on_typed` is called after a pause in typing,
    `on_save` when somebody saves; `typed` and `to_save` tell what. `closed`: only to be read."""
    with st.container(key="codemirror"):
        _library(key="codemirror_library")
    _editor(
        key=key,
        data={
            "text": sendable(shown.text),
            "saved": sendable(shown.saved),
            "fault": asdict(shown.fault) if shown.fault else None,
            "closed": closed,
            "words": editor_words(),
        },
        on_typed_change=on_typed,
        on_save_change=on_save,
    )


def typed(key: str) -> str | None:
    """What stands in the editor now, when it is another text than it was given."""
    return st.session_state[key]["typed"]


def to_save(key: str) -> str | None:
    """What somebody wants to keep."""
    return st.session_state[key]["save"]
