"""Drift: how the share of each value moves from quarter to quarter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.image import Group
from brandcheck.image.group_sentences import say_drift
from brandcheck.web.components.image import shown
from brandcheck.web.components.image.found import Found
from brandcheck.web.components.image.groups import comparison_cells, count_words
from brandcheck.web.components.image.palette import Chart, palette
from brandcheck.web.components.image.words import quarter_words, share_words
from brandcheck.web.components.table import Table

_HEIGHT = 260
# Labels at the end of a line keep this far apart, in parts of the height.
_APART = 0.065


def show(found: Found, brand: Brand) -> None:
    """The sentence, and with two quarters or more the lines."""
    quarters = found.quarters
    names = {group.key: quarter_words(group.key) for group in quarters}
    shown.heading(_("Verloop"), say_drift(quarters, names, found.labels))
    if len(quarters) > 1:
        shown.chart(_chart(quarters, found.labels), _told(quarters, found.labels), "drift")
        shown.as_table(lambda: _table(quarters, found.labels), _("verloop"), brand.name)


def _chart(quarters: Sequence[Group], labels: Sequence[str]) -> Chart:
    """A line per value; the one that moved most stands out."""
    colours = palette()
    rows = _rows(quarters, labels)
    most = _moved_most(quarters)
    strong = alt.condition(
        alt.datum.place == most, alt.value(colours.accent), alt.value(colours.soft)
    )
    order = list(dict.fromkeys(rows["quarter"]))
    across = alt.X(
        "quarter:N",
        sort=order,
        title=None,
        axis=alt.Axis(labelAngle=0, ticks=False, domain=False, grid=False),
        scale=alt.Scale(padding=0.2),
    )
    top = max(0.3, 1.1 * max(rows["share"]))
    up = alt.Y(
        "share:Q",
        title=None,
        scale=alt.Scale(domain=[0, top]),
        axis=alt.Axis(format="%", tickCount=4, domain=False, ticks=False, gridColor=colours.line),
    )
    base = alt.Chart(rows).encode(
        across, up, color=strong, tooltip=[alt.Tooltip("words:N", title=_("Aandeel"))]
    )
    lines = base.mark_line(strokeWidth=2.5, aria=False).encode(detail="label:N")
    points = base.mark_circle(size=70, opacity=1, aria=False)
    return (lines + points + _ends(rows, order[-1], across, strong, top)).properties(height=_HEIGHT)


def _ends(rows: pd.DataFrame, last: str, across: alt.X, strong: Any, top: float) -> alt.Chart:
    """The names at the end of the lines, moved apart where they would overlap."""
    ends = rows.loc[rows["quarter"] == last].sort_values(by="share")
    at: list[float] = []
    for share in ends["share"]:
        at.append(max(float(share), at[-1] + _APART * top if at else 0.0))
    ends["at"] = at
    return (
        alt.Chart(ends)
        .mark_text(align="left", dx=10, fontSize=13, limit=130, aria=False)
        .encode(across, alt.Y("at:Q", title=None), text="label:N", color=strong)
    )


def _moved_most(quarters: Sequence[Group]) -> int:
    return int(np.argmax(np.abs(quarters[-1].profile - quarters[0].profile)))


def _rows(quarters: Sequence[Group], labels: Sequence[str]) -> pd.DataFrame:
    cells = [
        {
            "quarter": group.key.replace("-", " "),
            "label": label,
            "place": place,
            "share": float(group.profile[place]),
            "words": f"{label}, {quarter_words(group.key)}: {share_words(group.profile[place])} "
            f"({count_words(group.count)})",
        }
        for group in quarters
        for place, label in enumerate(labels)
    ]
    return pd.DataFrame(cells)


def _told(quarters: Sequence[Group], labels: Sequence[str]) -> str:
    """The chart in words."""
    return "; ".join(
        f"{label}: "
        + ", ".join(f"{quarter_words(g.key)} {share_words(g.profile[n])}" for g in quarters)
        for n, label in enumerate(labels)
    )


def _table(quarters: Sequence[Group], labels: Sequence[str]) -> Table:
    columns = (
        _("Kwartaal"),
        _("Verhalen"),
        *labels,
        _("Afstand tot het vorige"),
        _("Ligt tussen"),
        _("Door toeval tot"),
        _("Anders"),
    )
    rows = []
    for number, group in enumerate(quarters):
        told = comparison_cells(group) if number else ("", "", "", "")
        shares = (share_words(share) for share in group.profile)
        rows.append((quarter_words(group.key), str(group.count), *shares, *told))
    return Table(_("Het beeld per kwartaal"), columns, tuple(rows))
