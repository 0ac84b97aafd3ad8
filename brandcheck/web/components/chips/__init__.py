"""Words as chips, to add to and take from: a list of keywords, topics, places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

import streamlit as st
from streamlit.components.v2 import component

from brandcheck.i18n import _
from brandcheck.web.markup import sendable

_HERE = Path(__file__).parent
_component = component(
    "brandcheck_chips",
    html='<div class="root"></div>',
    css=(_HERE / "chips.css").read_text(encoding="utf-8"),
    js=(_HERE / "chips.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True, slots=True)
class Chip:
    """A word; `more` stands small behind it, `note` shows when one points at it."""

    text: str
    more: str = ""
    note: str = ""


class Act(NamedTuple):
    """What somebody did with a word: took it out, or added a text (a word, or lines of them)."""

    number: int
    removes: bool
    text: str


def chips(
    label: str,
    shown: Iterable[Chip],
    *,
    key: str,
    heard: int,
    said: str,
    closed: bool,
    on_act: Callable[..., None],
    args: Sequence[Any] = (),
    placeholder: str = "",
) -> None:
    """Shows the words. `on_act` is called, with `args`, when somebody did something; `acts` tells
    what."""
    _component(
        key=key,
        data={
            "chips": [{k: sendable(v) for k, v in asdict(chip).items()} for chip in shown],
            "heard": heard,
            "said": said,
            "closed": closed,
            "words": {
                "label": label,
                "add": _("{label}: voeg toe").format(label=label),
                "button": _("Voeg toe"),
                "placeholder": placeholder or _("Typ een woord en druk op Enter"),
                "remove": _("Haal ‘{word}’ weg"),
            },
        },
        on_acts_change=lambda: on_act(*args),
    )


def acts(key: str, after: int) -> Sequence[Act]:
    """What somebody did since act number `after`, in order."""
    told: list[Any] = st.session_state[key]["acts"] or []
    found = (Act(int(a["n"]), a["do"] == "remove", str(a["text"])) for a in told)
    return [act for act in found if act.number > after]
