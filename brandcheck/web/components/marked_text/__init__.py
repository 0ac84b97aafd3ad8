"""The draft with its marks. A mark opens a card by mouse, by touch and by keyboard."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.components.v2 import component

from brandcheck.i18n import _
from brandcheck.scoring.report import Report
from brandcheck.web.components.aside import REASONS
from brandcheck.web.components.marked_text.marks import as_data
from brandcheck.web.components.words import CLARITY, SCORES
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit

_HERE = Path(__file__).parent
_component = component(
    "brandcheck_marked_text",
    html='<div class="root"></div>',
    css=(_HERE / "marked_text.css").read_text(encoding="utf-8"),
    js="\n".join(
        (_HERE / name).read_text(encoding="utf-8") for name in ("marked_text.js", "card.js")
    ),
)


def marked_text(current: Visit, report: Report) -> None:
    """Shows the draft; setting a mark's finding aside comes back as an event."""
    show(html('<h2 class="bc-h2">{words}</h2>', words=_("Je tekst, met wat we zagen")))
    data = as_data(report) | {
        "words": _words(),
        "filters": _filters(report),
        "reasons": [{"id": reason, "words": _(reason)} for reason in REASONS],
        "focus": {"mark": current.pointed_at, "count": current.points},
    }
    result = _component(key="marked_text", data=data, on_set_aside_change=lambda: None)
    if result.set_aside:
        current.aside[result.set_aside["criterion"]] = result.set_aside["reason"]
        st.rerun()


def _filters(report: Report) -> list[dict[str, str]]:
    scores = [report.scores[name] for name in (*SCORES, CLARITY) if name in report.scores]
    titles = {score.id: score.title for score in scores}
    beside = {"conversation": _("Gesprek"), "congruence": _("Binding en bruggen")}
    choices = {"top": _("Het belangrijkste")} | titles | beside | {"all": _("Alles")}
    return [{"id": id_, "words": words} for id_, words in choices.items()]


def _words() -> dict[str, str]:
    return {
        "filter": _("Wat wil je zien?"),
        "text": _("Je tekst"),
        "none": _("Hier is niets aangewezen."),
        "why": _("Waarom"),
        "how": _("Zo kan het"),
        "source": _("Bron"),
        "points": _("punten"),
        "close": _("Sluit"),
        "aside": _("Zet apart, omdat …"),
        "put": _("Zet apart"),
        "works": _("dit werkt"),
        "win": _("hier valt iets te winnen"),
        "shown": _("waarde getoond"),
        "named": _("waarde genoemd"),
        "negated": _("botst"),
        "warning": _("let op"),
        "opens": _("opent uitleg"),
    }
