"""The stories that pull the image most: towards the wish, or away from it."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.image import Pull
from brandcheck.web.components.image import shown
from brandcheck.web.components.image.found import Found
from brandcheck.web.components.image.palette import Chart, palette
from brandcheck.web.components.image.words import day_words
from brandcheck.web.components.table import Table
from brandcheck.web.components.words import excerpt, number

_SHOWN, _ROW, _TITLE = 8, 42, 46
# A gap is small: it is told in thousandths.
_TIMES = 1000


def show(found: Found, brand: Brand) -> None:
    """The largest eight, with a bar to the left or to the right."""
    most = found.pulls[:_SHOWN]
    if len(most) < 2:
        return
    shown.heading(_("Welke verhalen trekken aan het beeld"), _sentence(most, found.labels))
    shown.chart(_chart(most, found.labels), _told(found.pulls[:_SHOWN]), "pulls")
    shown.as_table(lambda: _table(found.pulls, found.labels), _("trekken"), brand.name)


def _sentence(pulls: Sequence[Pull], labels: Sequence[str]) -> str:
    towards = [pull for pull in pulls if pull.gap < 0]
    away = [pull for pull in pulls if pull.gap > 0]
    parts = []
    if towards:
        words = _("‘{title}’ brengt het beeld het meest naar de wens, met ‘{value}’.")
        parts.append(words.format(title=towards[0].story.title, value=labels[towards[0].value]))
    if away:
        words = _(
            "‘{title}’ trekt er het meest van weg, want ‘{value}’ komt al vaak genoeg voorbij."
        )
        parts.append(words.format(title=away[0].story.title, value=labels[away[0].value]))
    return " ".join(parts)


def _chart(pulls: Sequence[Pull], labels: Sequence[str]) -> Chart:
    colours = palette()
    rows = pd.DataFrame(
        {
            "id": [pull.story.id for pull in pulls],
            "title": [excerpt(pull.story.title, _TITLE) for pull in pulls],
            "pull": [-_TIMES * pull.gap for pull in pulls],
            "value": [labels[pull.value] for pull in pulls],
            "words": [_words(pull) for pull in pulls],
        }
    )
    edge = 1.05 * _TIMES * max(abs(pull.gap) for pull in pulls) or 1.0
    scale = alt.Scale(domain=[-edge, edge])
    row = alt.Y("id:N", sort=None, axis=None)
    tips = [
        alt.Tooltip("title:N", title=_("Verhaal")),
        alt.Tooltip("value:N", title=_("Laat vooral zien")),
        alt.Tooltip("words:N", title=" "),
    ]
    base = alt.Chart(rows).encode(y=row, tooltip=tips)
    side = alt.condition("datum.pull > 0", alt.value(colours.accent), alt.value(colours.wish))
    bars = base.mark_bar(height=10, yOffset=9, cornerRadius=3, aria=False).encode(
        x=alt.X("pull:Q", axis=None, scale=scale), color=side
    )
    titles = base.mark_text(align="left", dy=-8, fontSize=13, color=colours.ink, aria=False).encode(
        x=alt.value(0), text="title:N"
    )
    middle = alt.Chart(pd.DataFrame({"x": [0]})).mark_rule(color=colours.line, aria=False)
    line = middle.encode(x=alt.X("x:Q", axis=None, scale=scale))
    return (line + bars + titles).properties(height=alt.Step(_ROW))


def _words(pull: Pull) -> str:
    size = number(abs(_TIMES * pull.gap), 1)
    way = _("naar de wens") if pull.gap < 0 else _("van de wens af")
    return _("{size} duizendste {way}").format(size=size, way=way)


def _told(pulls: Sequence[Pull]) -> str:
    """The chart in words."""
    return "; ".join(f"{pull.story.title}: {_words(pull)}" for pull in pulls)


def _table(pulls: Sequence[Pull], labels: Sequence[str]) -> Table:
    columns = (_("Verhaal"), _("Wanneer"), _("Laat vooral zien"), _("Naar de wens (duizendsten)"))
    rows = tuple(
        (
            pull.story.title,
            day_words(pull.story),
            labels[pull.value],
            number(-_TIMES * pull.gap, 1),
        )
        for pull in pulls
    )
    return Table(_("Wat elk verhaal met de afstand tot de wens doet"), columns, rows)
