"""What comes back on a draft, in three places on the page."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand.model import Brand
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _
from brandcheck.scoring.report import Report
from brandcheck.web import resources
from brandcheck.web.components import (
    advice,
    aside,
    channel,
    compare,
    findings,
    messages,
    scores,
    spelling,
    warnings,
    welcome,
)
from brandcheck.web.components.marked_text import marked_text
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit


def verdict(current: Visit, brand: Brand) -> Report | None:
    """Warnings, three scores, and what helps most; or what there is to say without a report."""
    if current.problem:
        messages.problem(explain(current.problem))
    report = None if current.checked is None else _asked(current)
    # Always in the same place, so that a screen reader says it when it changes.
    show(html('<p class="bc-unseen" role="status">{words}</p>', words=scores.spoken(report)))
    if current.checked is None:
        welcome.show(brand)
    if report is None:
        return None
    if current.stale:
        show(messages.note("stale", _("Je tekst is veranderd. Controleer opnieuw om bij te zijn.")))
    for words in report.notices:
        messages.notice(words)
    warnings.show(report)
    scores.show(report)
    advice.show(current, report)
    aside.put_aside(current, report)
    return report


def _asked(current: Visit) -> Report | None:
    try:
        with st.spinner(_("We lezen mee …")):
            return resources.report(current.question(current.checked or ""))
    except BrandcheckError as error:
        messages.problem(explain(error))
        return None


def in_the_text(current: Visit, brand: Brand, report: Report) -> None:
    """The draft with its marks, its language, and how it will look in its channel."""
    marked_text(current, report)
    spelling.show(current, report)
    channel.show(brand, report)


def everything(current: Visit, report: Report) -> None:
    """All findings, folded per score, and earlier versions."""
    show(html('<h2 class="bc-h2">{words}</h2>', words=_("Alles wat we zagen")))
    findings.show(current, report)
    compare.show(current, report)
