"""Three scores as a person reads them: the word first, then the number, then why."""

from __future__ import annotations

from brandcheck.i18n import _, current_locale, ngettext
from brandcheck.scoring.points import told_range
from brandcheck.scoring.report import Report, Score
from brandcheck.web import resources
from brandcheck.web.components.words import SCORES, band_sign, band_word, number, score_number
from brandcheck.web.markup import NOTHING, Markup, html, join, when
from brandcheck.web.markup import show as put

_LIST = """
<section class="bc-scores" aria-label="{label}">{rows}<p class="bc-soft">{honest}</p></section>
"""
_ROW = """
<article class="bc-score" data-band="{band}">
<h2>{title}</h2>
<p class="bc-band">{sign}<span>{word}</span></p>
<p class="bc-number"><strong>{value}</strong><span class="bc-soft"> {of}</span></p>
{track}
<p class="bc-why">{summary}</p>
{small}
</article>
"""
_TRACK = (
    '<div class="bc-track" aria-hidden="true"><i style="width:{value}%"></i>{range}'
    '<b style="left:45%"></b><b style="left:70%"></b></div>'
)
_RANGE = '<u style="left:{low}%;width:{width}%"></u>'
_UNKNOWN = """
<article class="bc-score" data-band="unknown">
<h2>{title}</h2><p class="bc-band"><span>{word}</span></p><p class="bc-why">{reason}</p>
</article>
"""


def show(report: Report) -> None:
    """The three scores, and what they do not say."""
    rows = join(row(report.scores[name]) for name in SCORES if name in report.scores)
    honest = _("Dit zegt iets over de tekst, niet over je bereik.")
    put(html(_LIST, label=_("Scores"), rows=rows, honest=honest))


def spoken(report: Report | None) -> str:
    """The scores in one line, for who listens."""
    if report is None:
        return ""
    told = [report.scores[name] for name in SCORES if name in report.scores]
    return ", ".join(
        f"{score.title}: {band_word(score.band) if score.band else _('nog niet te zeggen')}"
        for score in told
    )


def row(score: Score) -> Markup:
    """One score."""
    if score.value is None or score.band is None:
        return html(
            _UNKNOWN,
            title=score.title,
            word=_("nog niet te zeggen"),
            reason=score.reason or score.summary,
        )
    return html(
        _ROW,
        band=score.band,
        title=score.title,
        sign=band_sign(score.band),
        word=band_word(score.band),
        value=score_number(score.value),
        of=_("van 100"),
        track=_track(score),
        summary=score.summary,
        small=_small(score),
    )


def _track(score: Score) -> Markup:
    spread = NOTHING
    if score.interval:
        low, high = score.interval
        spread = html(_RANGE, low=round(low, 1), width=round(max(high - low, 1), 1))
    return html(_TRACK, value=round(score.value or 0, 1), range=spread)


def _parts(score: Score) -> str:
    """The sub-scores, such as delen and onthouden."""
    rubric = resources.workspace().rubrics.get(score.id)
    named = rubric.parts if rubric else {}
    told = {name: value for name, value in score.parts.items() if value is not None}
    return ", ".join(
        f"{named[name].text(current_locale()).lower()} {number(value)}"
        for name, value in told.items()
        if name in named
    )


def _small(score: Score) -> Markup:
    lines = []
    if score.interval:
        low, high = told_range(*score.interval)
        if low != high:
            lines.append(_("één zin meer of minder: {low}–{high}").format(low=low, high=high))
    if parts := _parts(score):
        lines.append(parts)
    if score.provisional:
        lines.append(_("voorlopig: er staan nog weinig woorden"))
    if score.set_aside:
        count = len(score.set_aside)
        words = ngettext("{count} bevinding apart gezet", "{count} bevindingen apart gezet", count)
        lines.append(words.format(count=count))
    return when(lines, '<p class="bc-soft">{lines}</p>', lines=" · ".join(lines))
