"""An earlier version beside this one: what improved, what fell, which words changed."""

from __future__ import annotations

import difflib

import streamlit as st

from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.scoring.report import Report, Score
from brandcheck.web import resources
from brandcheck.web.components.words import CLARITY, SCORES, excerpt, score_number
from brandcheck.web.markup import Markup, each, html, join, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_TABLE = '<ul class="bc-moves">{rows}</ul>{up}{down}{changed}'
_ROW = """
<li data-way="{way}"><span>{title}</span><strong>{before} → {after}</strong><em>{words}</em></li>
"""
_CHANGED = '<h3 class="bc-h3">{title}</h3><p class="bc-diff">{words}</p>'
_LIST = '<h3 class="bc-h3">{title}</h3><ul>{rows}</ul>'
_MARKS = {"insert": "<ins>{text}</ins>", "delete": "<del>{text}</del>", "equal": "{text}"}


def show(current: Visit, report: Report) -> None:
    """A fold with a choice of earlier versions, once there are any."""
    earlier = [i for i, text in enumerate(current.versions) if text != report.text]
    if not earlier:
        return
    with st.expander(_("Vergelijk met een eerdere versie ({count})").format(count=len(earlier))):
        chosen = st.selectbox(
            _("Eerdere versie"),
            earlier,
            index=len(earlier) - 1,
            format_func=lambda i: f"{i + 1}. {excerpt(current.versions[i], 60)}",
            key=f"compare-{len(current.versions)}",
        )
        try:
            before = resources.report(current.question(current.versions[chosen]))
        except BrandcheckError:
            put(html("<p>{words}</p>", words=_("Die versie laat zich niet vergelijken.")))
            return
        put(_table(before, report))


def _table(before: Report, after: Report) -> Markup:
    names = [n for n in (*SCORES, CLARITY) if n in before.scores and n in after.scores]
    rows = join(_row(before.scores[name], after.scores[name]) for name in names)
    up, down = _moves([(before.scores[name], after.scores[name]) for name in names])
    return html(
        _TABLE,
        rows=rows,
        up=when(up, _LIST, title=_("Beter geworden"), rows=each("<li>{text}</li>", up)),
        down=when(down, _LIST, title=_("Minder geworden"), rows=each("<li>{text}</li>", down)),
        changed=html(
            _CHANGED, title=_("Wat je veranderde"), words=difference(before.text, after.text)
        ),
    )


def _row(before: Score, after: Score) -> Markup:
    unknown = _("niet te zeggen")
    change = None if before.value is None or after.value is None else after.value - before.value
    way = "same" if change is None or abs(change) < 1 else "up" if change > 0 else "down"
    words = {"same": _("gelijk"), "up": _("beter"), "down": _("minder")}[way]
    return html(
        _ROW,
        way=way,
        title=after.title,
        before=unknown if before.value is None else score_number(before.value),
        after=unknown if after.value is None else score_number(after.value),
        words=words,
    )


def _moves(pairs: list[tuple[Score, Score]]) -> tuple[list[str], list[str]]:
    """Criteria whose share of their points moved, up and down."""
    up: list[str] = []
    down: list[str] = []
    for before, after in pairs:
        was = {c.criterion: c.merit for c in before.contributions}
        for c in after.contributions:
            change = (c.merit or 0) - (was.get(c.criterion) or 0)
            if c.criterion in was and abs(change) >= 0.1:
                (up if change > 0 else down).append(f"{after.title}: {c.label}")
    return up, down


def difference(before: str, after: str) -> Markup:
    """What went and what came, word by word."""
    old, new = (_words(text) for text in (before, after))
    pieces = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind in ("delete", "replace"):
            pieces.append(html(_MARKS["delete"], text="".join(old[a:b])))
        if kind in ("insert", "replace"):
            pieces.append(html(_MARKS["insert"], text="".join(new[c:d])))
        if kind == "equal":
            pieces.append(html(_MARKS["equal"], text="".join(old[a:b])))
    return join(pieces)


def _words(text: str) -> list[str]:
    return [piece for word in text.split(" ") for piece in (word, " ")][:-1]
