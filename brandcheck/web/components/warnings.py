"""Warnings: what to look at before this goes out. Never points."""

from __future__ import annotations

from brandcheck.i18n import ngettext
from brandcheck.scoring.report import Report, Warning
from brandcheck.web.components.words import excerpt
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put

_BOX = """
<section class="bc-warnings" aria-label="{title}">
<h2><span class="bc-sign" aria-hidden="true">!</span>{title}</h2>
<ul>{rows}</ul>
</section>
"""
_ROW = "<li><strong>{text}</strong>{where}{how}</li>"


def show(report: Report) -> None:
    """All warnings in one box; nothing when there are none."""
    count = len(report.warnings)
    if not count:
        return
    title = ngettext("Kijk hier nog even naar", "Kijk hier nog even naar ({count})", count)
    rows = join(_row(warning, report.text) for warning in report.warnings)
    put(html(_BOX, title=title.format(count=count), rows=rows))


def _row(warning: Warning, text: str) -> Markup:
    places = [excerpt(text[span.start : span.end], 60) for span in warning.spans[:3]]
    where = when(places, " <q>{places}</q>", places=" · ".join(places))
    return html(
        _ROW, text=warning.text, where=where, how=when(warning.how, "<p>{how}</p>", how=warning.how)
    )
