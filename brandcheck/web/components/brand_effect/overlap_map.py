"""How much values resemble one another: a map, what it says, and what causes a square."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd
import streamlit as st

from brandcheck.i18n import _, ngettext
from brandcheck.tuning.overlap import Cell, Overlap
from brandcheck.tuning.posts import Post
from brandcheck.web.components.table import Table, show_table
from brandcheck.web.components.words import excerpt, number
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put

_SIDE = 52
# The share from which a square is at its darkest.
_DARK = 0.6
_MUCH, _SOME = 0.3, 0.15
_CAUSES, _POSTS = 12, 8
_PAIR = """
<section class="bc-card"><h3 class="bc-h3">{title}</h3><p>{words}</p>{causes}{posts}</section>
"""
_LIST = '<p class="bc-soft">{label}</p><ul>{rows}</ul>'


def overlap_map(found: Overlap, posts: Mapping[str, Post], brand_id: str) -> None:
    """The map with its sentence, a pair of choice in words, and the figures as a table."""
    if not found.cells:
        put(html('<p class="bc-soft">{words}</p>', words=_("Er is maar één waarde.")))
        return
    cells = sorted(found.cells, key=lambda cell: -cell.share)
    put(html("<p>{words}</p>", words=_said(found, cells)))
    st.altair_chart(_chart(found), key="overlap-chart", alt=_said(found, cells))
    names = {n: f"{_called(found, cell)} · {_percent(cell.share)}" for n, cell in enumerate(cells)}
    chosen = st.selectbox(
        _("Waar komt het door? Kies twee waarden"),
        list(names),
        format_func=lambda n: names.get(n, ""),
        key=f"overlap-pair-{brand_id}-{len(cells)}",
        filter_mode=None,
    )
    put(_pair(found, cells[chosen], posts))
    show_table(_table(found, cells), _("overlap"), brand_id, key="overlap")


def _said(found: Overlap, cells: Sequence[Cell]) -> str:
    most = cells[0]
    if most.share < _SOME:
        return _("De waarden staan goed los van elkaar.")
    words = (
        _("{pair} lijken sterk op elkaar ({share}): een post telt vaak voor allebei mee.")
        if most.share >= _MUCH
        else _("{pair} liggen het dichtst bij elkaar ({share}). Dat is niet erg.")
    )
    return words.format(pair=_called(found, most), share=_percent(most.share))


def _called(found: Overlap, cell: Cell) -> str:
    words = _("‘{one}’ en ‘{other}’")
    return words.format(one=found.labels[cell.one], other=found.labels[cell.other])


def _percent(share: float) -> str:
    return f"{number(100 * share)} %"


def _chart(found: Overlap) -> alt.LayerChart | alt.FacetChart:
    """Values by values; the darker, the more two have in common."""
    labels = list(found.labels.values())
    night = st.context.theme.type == "dark"
    low, high = ("#1f3538", "#6fcdd3") if night else ("#eef5f5", "#0b6470")
    on_low, on_high = ("#e9edea", "#0b2225") if night else ("#1c2b2f", "#ffffff")
    axis = {
        "title": None,
        "labelLimit": 120,
        "ticks": False,
        "domain": False,
        "labelOverlap": False,
    }
    base = alt.Chart(_squares(found)).encode(
        x=alt.X("other:N", sort=labels, axis=alt.Axis(**axis, labelAngle=-35)),
        y=alt.Y("one:N", sort=labels, axis=alt.Axis(**axis)),
        tooltip=[alt.Tooltip("pair:N", title=" "), alt.Tooltip("says:N", title=_("overlap"))],
    )
    scale = alt.Scale(domain=[0, _DARK], range=[low, high], clamp=True)
    squares = base.mark_rect(cornerRadius=4, aria=False).encode(
        color=alt.Color("share:Q", scale=scale, legend=None)
    )
    ink = alt.condition(alt.datum.share > _DARK / 2, alt.value(on_high), alt.value(on_low))
    numbers = base.mark_text(aria=False, fontSize=13).encode(text="says:N", color=ink)
    return (squares + numbers).properties(height=alt.Step(_SIDE))


def _squares(found: Overlap) -> pd.DataFrame:
    """A row for each pair, under the diagonal: the later value and the earlier one."""
    place = {id_: n for n, id_ in enumerate(found.labels)}
    rows = []
    for cell in found.cells:
        earlier, later = sorted((cell.one, cell.other), key=place.__getitem__)
        rows.append(
            {
                "one": found.labels[later],
                "other": found.labels[earlier],
                "pair": _called(found, cell),
                "share": cell.share,
                "says": _percent(cell.share),
            }
        )
    return pd.DataFrame(rows)


def _pair(found: Overlap, cell: Cell, posts: Mapping[str, Post]) -> Markup:
    """The words and posts that two values have in common."""
    count = len(cell.posts)
    shared = ngettext(
        "{count} post telt voor allebei mee.", "{count} posts tellen voor allebei mee.", count
    )
    causes = [
        html("<li>{text}</li>", text=_cause(one.one, one.other, one.nearness))
        for one in cell.causes[:_CAUSES]
    ]
    told = [posts[id_] for id_ in cell.posts[:_POSTS] if id_ in posts]
    rows = [
        html("<li><strong>{t}</strong> {words}</li>", t=p.title, words=excerpt(p.text, 90))
        for p in told
    ]
    return html(
        _PAIR,
        title=_called(found, cell),
        words=shared.format(count=count) if count else _("Geen enkele post telt voor allebei mee."),
        causes=when(causes, _LIST, label=_("Deze woorden lijken op elkaar"), rows=join(causes)),
        posts=when(rows, _LIST, label=_("Deze posts"), rows=join(rows)),
    )


def _cause(one: str, other: str, nearness: float) -> str:
    if nearness >= 1:
        return _("‘{one}’ en ‘{other}’: hetzelfde woord").format(one=one, other=other)
    words = _("‘{one}’ en ‘{other}’: {share} verwant")
    return words.format(one=one, other=other, share=_percent(nearness))


def _table(found: Overlap, cells: Sequence[Cell]) -> Table:
    columns = (_("Waarden"), _("Overlap"), _("In woorden"), _("In posts"), _("Woorden"))
    rows = tuple(
        (
            _called(found, cell),
            _percent(cell.share),
            _percent(cell.words),
            "–" if cell.both is None else _percent(cell.both),
            ", ".join(f"{one.one} / {one.other}" for one in cell.causes[:5]) or "–",
        )
        for cell in cells
    )
    return Table(_("Overlap tussen waarden"), columns, rows)
