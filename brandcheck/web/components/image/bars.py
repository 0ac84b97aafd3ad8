"""The shares of the values: what the stories show, and what was wished."""

from __future__ import annotations

import altair as alt
import numpy as np
import pandas as pd

from brandcheck.i18n import _
from brandcheck.image import Image
from brandcheck.web.components.image.palette import Chart, in_lines, palette
from brandcheck.web.components.image.places import lines
from brandcheck.web.components.image.words import share_words
from brandcheck.web.components.table import Table

_ROW, _BAR, _LETTERS = 46, 14, 16
# To the right of the longest bar there is room for words.
_ROOM = 1.7


def bars(image: Image, labels: tuple[str, ...]) -> Chart:
    """A bar per value, a diamond for the wish, a thin line for how sure it is."""
    colours = palette()
    rows = _rows(image, labels)
    end = _ROOM * max(0.05, float(np.max([*rows["high"], *rows["wished"]])))
    value = alt.Y("row:N", sort=None, title=None, axis=in_lines())

    def at(column: str) -> alt.X:
        return alt.X(f"{column}:Q", axis=None, scale=alt.Scale(domain=[0, end], nice=False))

    tips = [alt.Tooltip("label:N", title=_("Waarde")), alt.Tooltip("words:N", title=" ")]
    base = alt.Chart(rows).encode(y=value, tooltip=tips)
    layers = [
        base.mark_bar(color=colours.accent, height=_BAR, cornerRadiusEnd=3, aria=False).encode(
            x=at("share")
        ),
        base.mark_point(
            shape="diamond", size=130, opacity=1, fill=colours.wish, stroke=colours.card,
            strokeWidth=2, aria=False,
        ).encode(x=at("wished")),
        base.mark_text(align="right", color=colours.soft, fontSize=13, aria=False).encode(
            x=alt.value("width"), text="says:N"
        ),
    ]  # fmt: skip
    if image.certainty:
        line = base.mark_rule(color=colours.ink, strokeWidth=1.5, aria=False)
        layers.insert(1, line.encode(x=at("low"), x2="high:Q"))
    return alt.layer(*layers).properties(height=alt.Step(_ROW))


def _rows(image: Image, labels: tuple[str, ...]) -> pd.DataFrame:
    sure = image.certainty
    ranges = [(each.low, each.high) for each in sure.shares] if sure else None
    return pd.DataFrame(
        {
            "label": labels,
            "row": ["\n".join(lines(label, _LETTERS)) for label in labels],
            "share": image.profile,
            "wished": image.wished,
            "low": [low for low, _high in ranges] if ranges else image.profile,
            "high": [high for _low, high in ranges] if ranges else image.profile,
            "says": [
                _("{share}, wens {wished}").format(
                    share=share_words(share), wished=share_words(wished)
                )
                for share, wished in zip(image.profile, image.wished, strict=True)
            ],
            "words": [_words(image, n) for n in range(len(labels))],
        }
    )


def _words(image: Image, n: int) -> str:
    told = _("{share} van het beeld, gewenst {wished}").format(
        share=share_words(image.profile[n]), wished=share_words(image.wished[n])
    )
    if image.certainty is None:
        return told
    each = image.certainty.shares[n]
    low, high = share_words(each.low), share_words(each.high)
    return told + "; " + _("ligt tussen {low} en {high}").format(low=low, high=high)


def told(image: Image, labels: tuple[str, ...]) -> str:
    """The chart in words."""
    return "; ".join(f"{label}: {_words(image, n)}" for n, label in enumerate(labels))


def table(image: Image, labels: tuple[str, ...]) -> Table:
    """The same as a table."""
    columns = (_("Waarde"), _("Beeld"), _("Gewenst"), _("Verschil"), _("Laagst"), _("Hoogst"))
    rows = []
    for n, label in enumerate(labels):
        share, wished = float(image.profile[n]), float(image.wished[n])
        ends = image.certainty.shares[n] if image.certainty else None
        low_high = (share_words(ends.low), share_words(ends.high)) if ends else ("", "")
        rows.append(
            (label, share_words(share), share_words(wished), share_words(share - wished), *low_high)
        )
    return Table(_("Het beeld en de wens per waarde"), columns, tuple(rows))
