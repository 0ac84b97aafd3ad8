"""What was said of each version of the text, and with which brand values and rubrics."""

from __future__ import annotations

import streamlit as st

from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.story import MAIN_SCORES, Story
from brandcheck.storage import StoredReport
from brandcheck.web import resources
from brandcheck.web.components.words import band_sign, band_word, excerpt, score_number
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import visit

_LIST = '<ol class="bc-reports">{rows}</ol>'
_ROW = """
<li><p class="bc-soft">{at} {by}{old}</p>
<p class="bc-text">{text}</p>
<p class="bc-chips">{scores}</p>
<p class="bc-soft">{versions}</p></li>
"""
_SCORE = """
<span class="bc-mini" data-band="{band}">{sign}<span>{title}</span> <strong>{value}</strong></span>
"""
_OLD = ' <span class="bc-old">↻ {words}</span>'


def scores_now(story: Story, titles: dict[str, str]) -> Markup:
    """The three scores of the text as it is, small."""
    reading = story.reading
    if reading is None:
        return html(
            '<p class="bc-soft">{words}</p>', words=_("Nog geen tekst, dus nog geen scores.")
        )
    chips = join(
        _chip(titles[name], reading.scores.get(name), reading.bands.get(name))
        for name in MAIN_SCORES
    )
    return html('<p class="bc-chips">{chips}</p>', chips=chips)


def _chip(title: str, value: float | None, band: object) -> Markup:
    if value is None or band is None:
        return html(_SCORE, band="unknown", sign="", title=title, value=_("nog niet te zeggen"))
    return html(
        _SCORE,
        band=band,
        sign=band_sign(band),  # pyright: ignore[reportArgumentType]
        title=title,
        value=f"{band_word(band)} {score_number(value)}",  # pyright: ignore[reportArgumentType]
    )


def is_old(versions: dict[str, str], organisation: str) -> bool:
    """Whether the brand values have changed since."""
    return versions.get("brand") != resources.workspace().open_brand(organisation).version


def show(story: Story) -> None:
    """A fold with the report of each version, the newest first."""
    kept = resources.editorial().reports(story)
    if not kept:
        return
    with st.expander(
        _("Hoe elke versie scoorde ({count})").format(count=len(kept)), icon=":material/monitoring:"
    ):
        put(html(_LIST, rows=join(_row(one, story.organisation) for one in kept)))
        if is_old(kept[0].versions, story.organisation):
            st.button(
                _("Bekijk opnieuw met de merkwaarden van nu"),
                key="judge-again",
                on_click=_again,
                args=(story,),
            )


def _row(one: StoredReport, organisation: str) -> Markup:
    chips = join(
        _chip(score.title, score.value, score.band)
        for score in (one.report.scores[name] for name in MAIN_SCORES)
    )
    return html(
        _ROW,
        at=dutch_moment(one.made_at),
        by=one.by,
        old=when(is_old(one.versions, organisation), _OLD, words=_("verouderd")),
        text=excerpt(one.text, 180),
        scores=chips,
        versions=_("merkwaarden {brand} · scores {rubrics}").format(
            brand=one.versions.get("brand", "?"), rubrics=one.versions.get("rubrics", "?")
        ),
    )


def _again(story: Story) -> None:
    current = visit()
    try:
        kept = resources.editorial().judge_again(story, current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.follow(kept, _("Opnieuw bekeken. Wat eerder gezegd is, blijft staan."))
