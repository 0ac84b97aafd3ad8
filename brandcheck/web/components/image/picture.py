"""The one picture: the map of stories, with the verdict and the shares of the values beside it."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.web.components.image import bars, shown, verdict
from brandcheck.web.components.image.found import Found
from brandcheck.web.components.image.map_chart import map_chart, sampled
from brandcheck.web.components.image.wishing import wishing
from brandcheck.web.components.image.words import day_words, share_words
from brandcheck.web.components.table import Table
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_KEY = """
<p class="bc-map-key bc-soft"><span><i data-sign="told"></i>{told}</span>
<span><i data-sign="ahead"></i>{ahead}</span><span><i data-sign="image"></i>{image}</span>
<span><i data-sign="wish"></i>{wish}</span></p>
"""


def show(current: Visit, found: Found, brand: Brand, settings: CalendarSettings) -> None:
    """First what it looks like, then what it comes to."""
    image, labels = found.image, found.labels
    with st.container(key="image-picture"):
        with st.container(key="image-map"):
            if image.stories:
                shown.chart(map_chart(image, labels), bars.told(image, labels), "map", "content")
                _key(found)
        with st.container(key="image-verdict"):
            verdict.verdict(image, labels)
            if image.stories:
                shown.chart(bars.bars(image, labels), bars.told(image, labels), "bars")
            wishing(current, brand, settings)
    verdict.silent(image)
    verdict.figures(image)
    if image.stories:
        shown.as_table(
            lambda: bars.table(image, labels), _("beeld"), brand.name, _("Het beeld als tabel")
        )
        shown.as_table(
            lambda: _stories(found), _("verhalen"), brand.name, _("Alle verhalen als tabel")
        )


def _key(found: Found) -> None:
    put(
        html(
            _KEY,
            told=_("verteld"),
            ahead=_("komt nog"),
            image=_("het beeld"),
            wish=_("de wens"),
        )
    )
    dots, stories = len(sampled(len(found.image.stories))), len(found.image.stories)
    if dots < stories:
        words = _("Op de kaart staan er {dots} van de {stories}, door loting.")
        put(html('<p class="bc-soft">{words}</p>', words=words.format(dots=dots, stories=stories)))


def _stories(found: Found) -> Table:
    """Every story with its shares."""
    columns = (_("Verhaal"), _("Wanneer"), *found.labels)
    rows = tuple(
        (story.title, day_words(story), *(share_words(share) for share in row))
        for story, row in zip(found.image.stories, found.image.shares, strict=True)
    )
    return Table(_("Elk verhaal en zijn waarden"), columns, rows)
