"""Everything that was seen, folded per score: what works first, then what can still be won."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.scoring.report import Finding, Report, Score
from brandcheck.web.components import aside, readability, scores
from brandcheck.web.components.words import CLARITY, SCORES, excerpt, number, points, score_number
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_ITEM = """
<article class="bc-finding">
<h4>{label}{points}</h4>
<p>{what}</p>{place}
<p class="bc-soft">{why} <cite>{source}</cite></p>
{how}
</article>
"""
_POINTS = ' <span class="bc-chip">{points}</span>'
_HOW = "<p><strong>{how}</strong></p><p><em>{example}</em></p>"
_SUM = """
<details class="bc-sum"><summary>{title}</summary>
<table><thead><tr><th scope="col">{criterion}</th><th scope="col">{got}</th></tr></thead>
<tbody>{rows}</tbody></table></details>
"""
_SUM_ROW = (
    '<tr><th scope="row">{label}</th><td><span class="bc-bar" aria-hidden="true">'
    '<i style="width:{share}%"></i></span>{points} {of}</td></tr>'
)


def show(current: Visit, report: Report) -> None:
    """One fold per score."""
    for name in (*SCORES, CLARITY):
        if name in report.scores:
            found = [f for f in report.findings if f.score == name]
            title = f"{report.scores[name].title} ({len(found)})"
            with st.expander(title, key=f"findings-{name}"):
                _fold(current, report, report.scores[name], found)


def _fold(current: Visit, report: Report, score: Score, found: list[Finding]) -> None:
    if score.id == CLARITY:
        put(scores.row(score), readability.table(report.readability))
    works = [f for f in found if f.works]
    win = sorted((f for f in found if not f.works), key=lambda f: -f.points)
    if works:
        put(_heading(_("Dit werkt")), join(_item(f, report.text) for f in works))
    if win:
        put(_heading(_("Hier valt nog iets te winnen")))
    for finding in win:
        put(_item(finding, report.text))
        aside.control(current, finding, "all")
    put(_sum(score))


def _heading(words: str) -> Markup:
    return html('<h3 class="bc-h3">{words}</h3>', words=words)


def _item(finding: Finding, text: str) -> Markup:
    span = finding.target or next(iter(finding.spans), None)
    place = excerpt(text[span.start : span.end]) if span else ""
    return html(
        _ITEM,
        label=finding.label,
        points=when(not finding.works, _POINTS, points=points(finding.points)),
        what=finding.what,
        place=when(place, "<blockquote>{place}</blockquote>", place=place),
        why=finding.why,
        source=finding.source,
        how=when(not finding.works, _HOW, how=finding.how, example=finding.example),
    )


def _sum(score: Score) -> Markup:
    if score.value is None:
        return Markup("")
    rows = join(
        html(
            _SUM_ROW,
            label=c.label,
            share=round(100 * max(c.points, 0) / c.available, 1) if c.available else 0,
            points=number(c.points, 1),
            of=_("van {available}").format(available=number(c.available, 1)) if c.available else "",
        )
        for c in sorted(score.contributions, key=lambda c: -c.available)
    )
    title = _("Zo tellen de punten op tot {value}").format(value=score_number(score.value))
    return html(_SUM, title=title, criterion=_("Criterium"), got=_("Punten"), rows=rows)
