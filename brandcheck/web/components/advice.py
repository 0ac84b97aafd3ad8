"""Dit helpt het meest: the few changes that bring most, each at a place in the author's text."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.scoring.report import Finding, Report
from brandcheck.web.components import aside
from brandcheck.web.components.words import excerpt, points
from brandcheck.web.markup import Markup, html, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

SHOWN = 3
_ITEM = """
<article class="bc-advice">
<p class="bc-points"><strong>{points}</strong></p>
<div>
<p class="bc-soft">{score}</p>
<h3>{how}</h3>
{place}
<p class="bc-soft">{why}</p>
</div>
</article>
"""


def show(current: Visit, report: Report) -> None:
    """Up to three changes, the best first."""
    put(html('<h2 class="bc-h2">{words}</h2>', words=_("Dit helpt het meest")))
    if not report.advice:
        put(html('<p class="bc-soft">{words}</p>', words=_("Niets bijzonders. Laat maar gaan.")))
    for finding in report.advice[:SHOWN]:
        with st.container(key=f"advice-{finding.score}-{finding.criterion}", gap=None):
            put(_item(report, finding))
            with st.container(horizontal=True, gap="small"):
                if finding.target or finding.spans:
                    mark = f"{finding.score}.{finding.criterion}"
                    st.button(
                        _("Wijs aan"),
                        key=f"point-{mark}",
                        type="tertiary",
                        icon=":material/my_location:",
                        on_click=current.point_at,
                        args=(mark,),
                    )
                aside.control(current, finding, "advice")


def _item(report: Report, finding: Finding) -> Markup:
    span = finding.target or next(iter(finding.spans), None)
    words = excerpt(report.text[span.start : span.end]) if span else ""
    return html(
        _ITEM,
        points=points(finding.points),
        score=report.scores[finding.score].title if finding.score in report.scores else "",
        how=finding.how,
        place=when(words, "<blockquote>{words}</blockquote>", words=words),
        why=finding.why,
    )
