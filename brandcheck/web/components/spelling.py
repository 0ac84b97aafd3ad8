"""Spelling and grammar: suggestions that one press accepts. No points."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.scoring.report import Report, SpellingFinding
from brandcheck.web.markup import Markup, html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_LINE = '<p class="bc-slip"><span>… {before}<mark>{word}</mark>{after} …</span><em>{text}</em></p>'
AROUND = 28
SUGGESTIONS = 3


def show(current: Visit, report: Report) -> None:
    """A line per possible slip, with its suggestions."""
    if report.spelling is None:
        return
    with st.container(key="spelling", gap="small"):
        count = len(report.spelling)
        title = _("Taal ({count})").format(count=count) if count else _("Taal")
        put(html('<h2 class="bc-h2">{title}</h2>', title=title))
        if not count:
            put(html('<p class="bc-soft">{words}</p>', words=_("Geen taalfoutjes gezien.")))
        for slip in report.spelling:
            put(_line(report.text, slip))
            _suggestions(current, slip)


def _line(text: str, slip: SpellingFinding) -> Markup:
    return html(
        _LINE,
        before=_tail(text[max(0, slip.start - AROUND) : slip.start]),
        word=text[slip.start : slip.end],
        after=_head(text[slip.end : slip.end + AROUND]),
        text=slip.text,
    )


def _tail(text: str) -> str:
    """Without the piece of a word it starts with."""
    return text if len(text) < AROUND else text[text.find(" ") + 1 :]


def _head(text: str) -> str:
    """Without the piece of a word it ends with."""
    return text if len(text) < AROUND else text[: text.rfind(" ") + 1]


def _suggestions(current: Visit, slip: SpellingFinding) -> None:
    if current.stale:
        put(html('<p class="bc-soft">{words}</p>', words=_("Controleer eerst opnieuw.")))
        return
    with st.container(horizontal=True, gap="small"):
        for index, word in enumerate(slip.suggestions[:SUGGESTIONS]):
            st.button(
                _("Maak er ‘{word}’ van").format(word=word),
                key=f"spell-{slip.start}-{slip.rule}-{index}",
                on_click=current.replace,
                args=(slip.start, slip.end, word),
            )
