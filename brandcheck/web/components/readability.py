"""Established measures of how easy a text reads, beside helderheid."""

from __future__ import annotations

from brandcheck.i18n import _
from brandcheck.scoring.report import Readability
from brandcheck.web.components.words import number
from brandcheck.web.markup import Markup, html, join, when

_TABLE = '<dl class="bc-facts">{rows}</dl>'
_ROW = "<div><dt>{name}</dt><dd><strong>{value}</strong> {words}</dd></div>"


def table(measures: Readability) -> Markup:
    """LiNT-II, Flesch-Douma and LIX, each with what its number means."""
    rows = []
    if measures.lint is not None:
        rows.append(_row("LiNT-II", measures.lint, measures.lint_text))
    if measures.flesch_douma is not None:
        words = _("van 0 (heel moeilijk) tot 100 (heel makkelijk)")
        rows.append(_row("Flesch-Douma", measures.flesch_douma, words))
    if measures.lix is not None:
        words = _("onder 30 makkelijk, boven 50 moeilijk")
        rows.append(_row("LIX", measures.lix, words))
    return when(rows, "{table}", table=html(_TABLE, rows=join(rows)))


def _row(name: str, value: float, words: str) -> Markup:
    return html(_ROW, name=name, value=number(value), words=words)
