"""Who sounds different: the profile of each voice, audience or channel beside all stories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd
import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import N_, _, ngettext
from brandcheck.image import By, Group
from brandcheck.image.group_sentences import say_groups
from brandcheck.image.sentences import percent
from brandcheck.web.components.image import shown
from brandcheck.web.components.image.found import Found
from brandcheck.web.components.image.palette import Chart, in_lines, palette
from brandcheck.web.components.image.places import lines
from brandcheck.web.components.image.words import figure_words, names_of, share_words
from brandcheck.web.components.table import Table

_BY: dict[By, str] = {
    "voice": N_("Stemmen"),
    "audience": N_("Doelgroepen"),
    "channel": N_("Kanalen"),
}
_ROW, _LETTERS, _HEAD, _UPRIGHT = 44, 14, 12, 4


def show(found: Found, brand: Brand) -> None:
    """One of the three at a time."""
    with st.container(key="image-groups"):
        names: Mapping[str, str] = {}
        place = st.container()
        by: By = st.segmented_control(
            _("Vergelijk"),
            list(_BY),
            default="voice",
            required=True,
            format_func=lambda name: _(_BY[name]),
            key="image-by",
            label_visibility="collapsed",
        )
        names, groups = names_of(by, brand), found.groups(by)
        with place:
            shown.heading(_("Wie klinkt anders"), say_groups(groups, names, found.labels))
        if groups:
            made = _chart(groups, names, found)
            shown.chart(made, _told(groups, names, found.labels), f"groups-{by}")
            shown.as_table(lambda: _table(groups, names, found), _(_BY[by]), brand.name)


def _chart(groups: Sequence[Group], names: Mapping[str, str], found: Found) -> Chart:
    """A square per value and group: the darker, the larger its share."""
    colours = palette()
    rows = _cells(groups, names, found)
    order = list(dict.fromkeys(rows["group"]))
    gaps = alt.Scale(paddingInner=0.06)
    base = alt.Chart(rows).encode(
        x=alt.X("group:N", sort=order, title=None, axis=_heads(order), scale=gaps),
        y=alt.Y("row:N", sort=None, title=None, axis=in_lines(), scale=gaps),
        tooltip=[alt.Tooltip("words:N", title=_("Aandeel"))],
    )
    shade = alt.Scale(
        range=[colours.card, colours.accent], domain=[0, _darkest(rows)], interpolate="rgb"
    )
    squares = base.mark_rect(cornerRadius=4, stroke=colours.line, aria=False).encode(
        color=alt.Color("share:Q", scale=shade, legend=None)
    )
    ink = alt.condition(
        f"datum.share > {0.55 * _darkest(rows)}", alt.value(colours.card), alt.value(colours.ink)
    )
    texts = base.mark_text(fontSize=13, aria=False).encode(text="told:N", color=ink)
    return (squares + texts).properties(height=alt.Step(_ROW))


def _heads(order: Sequence[str]) -> alt.Axis:
    """The names above the squares; many of them lie aslant."""
    heads = in_lines()
    heads.orient, heads.labelFontSize = "top", 11
    if len(order) > _UPRIGHT:
        heads.labelExpr = "replace(datum.label, /\\n/g, ' ')"
        heads.labelAngle, heads.labelAlign, heads.labelBaseline = -40, "left", "middle"
    else:
        # From the third line on a head would lie over its squares.
        heads.labelPadding = 4 + 14 * max(0, max(head.count("\n") for head in order) - 1)
    return heads


def _darkest(rows: pd.DataFrame) -> float:
    return max(0.2, *rows["share"])


def _cells(groups: Sequence[Group], names: Mapping[str, str], found: Found) -> pd.DataFrame:
    columns = [(_("Alles") + f"\n{len(found.image.stories)}", found.image.profile, _("Alles"))]
    for group in groups:
        name = names.get(group.key, group.key)
        mark = " ≠" if group.differs else ""
        head = "\n".join(lines(name, _HEAD))
        columns.append((f"{head}\n{group.count}{mark}", group.profile, name))
    cells = [
        {
            "group": head,
            "row": "\n".join(lines(label, _LETTERS)),
            "share": float(share),
            "told": str(percent(share)),
            "words": f"{name}, {label}: {share_words(share)}",
        }
        for head, profile, name in columns
        for label, share in zip(found.labels, profile, strict=True)
    ]
    return pd.DataFrame(cells)


def _told(groups: Sequence[Group], names: Mapping[str, str], labels: Sequence[str]) -> str:
    """The chart in words."""
    parts = []
    for group in groups:
        shares = ", ".join(
            f"{label} {share_words(share)}"
            for label, share in zip(labels, group.profile, strict=True)
        )
        parts.append(f"{names.get(group.key, group.key)}: {shares}")
    return "; ".join(parts)


def _table(groups: Sequence[Group], names: Mapping[str, str], found: Found) -> Table:
    columns = (
        _("Wie"),
        _("Verhalen"),
        *found.labels,
        _("Afstand tot de rest"),
        _("Ligt tussen"),
        _("Door toeval tot"),
        _("Anders"),
    )
    rows = tuple(
        (
            names.get(group.key, group.key),
            str(group.count),
            *(share_words(share) for share in group.profile),
            *comparison_cells(group),
        )
        for group in groups
    )
    return Table(_("Het beeld per stem, doelgroep of kanaal"), columns, rows)


def comparison_cells(group: Group) -> tuple[str, str, str, str]:
    """Distance, interval, chance and verdict of a comparison; empty where there is none."""
    made = group.compared
    if made is None:
        return ("", "", "", _("te weinig verhalen"))
    low, high = figure_words(made.interval.low), figure_words(made.interval.high)
    between = _("{low} en {high}").format(low=low, high=high)
    return (
        figure_words(made.distance),
        between,
        figure_words(made.chance),
        _("ja") if made.differs else _("nee"),
    )


def count_words(count: int) -> str:
    """So many stories."""
    return ngettext("{count} verhaal", "{count} verhalen", count).format(count=count)
