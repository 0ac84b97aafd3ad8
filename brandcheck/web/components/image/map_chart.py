"""The picture: every story a dot between the values, the whole and the wish among them."""

from __future__ import annotations

import altair as alt
import numpy as np
import pandas as pd

from brandcheck.i18n import _
from brandcheck.image import Image
from brandcheck.web.components.image.palette import Chart, Palette, palette
from brandcheck.web.components.image.places import corners, lines, places, spread
from brandcheck.web.components.image.words import day_words, value_words

WIDTH, HEIGHT = 340, 330
# How far the axes run: a unit is as long both ways.
_EDGE = 1.45
_LINE = 0.125
_MOST = 600
_X = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[-_EDGE, _EDGE], nice=False))
_Y = alt.Y(
    "y:Q",
    axis=None,
    scale=alt.Scale(domain=[-_EDGE * HEIGHT / WIDTH, _EDGE * HEIGHT / WIDTH], nice=False),
)


def map_chart(image: Image, labels: tuple[str, ...]) -> Chart:
    """Corners with the values, a dot per story (hollow: still to come), the whole and the wish."""
    colours = palette()
    ends = _ends(image)
    layers = [
        _net(len(labels), colours),
        _dots(image, labels, colours),
        alt.Chart(ends).mark_line(color=colours.ink, strokeDash=[4, 4], aria=False).encode(_X, _Y),
        _mark(ends, 0, "circle", colours.accent, colours),
        _mark(ends, 1, "diamond", colours.wish, colours),
        *_labels(labels, colours),
    ]
    return alt.layer(*layers).properties(width=WIDTH, height=HEIGHT)


def _net(values: int, colours: Palette) -> Chart:
    """The outline, and a line from the middle to each value."""
    around = corners(values)
    outline = pd.DataFrame([(x, y, n) for n, (x, y) in enumerate([*around, around[0]])])
    outline.columns = ["x", "y", "n"]
    spokes = pd.DataFrame(
        [(x, y, n) for n, end in enumerate(around) for x, y in ((0, 0), end)],
        columns=["x", "y", "n"],
    )
    line = {"color": colours.line, "strokeWidth": 1.5, "aria": False}
    rim = alt.Chart(outline).mark_line(**line).encode(_X, _Y, order="n:Q")
    return rim + alt.Chart(spokes).mark_line(**line).encode(_X, _Y, detail="n:N")


def _dots(image: Image, labels: tuple[str, ...], colours: Palette) -> Chart:
    chosen = sampled(len(image.stories))
    at = spread(places(image.shares[chosen]))
    rows = pd.DataFrame(
        {
            "x": at[:, 0],
            "y": at[:, 1],
            "told": [image.stories[n].told for n in chosen],
            "title": [image.stories[n].title for n in chosen],
            "when": [day_words(image.stories[n]) for n in chosen],
            "values": [value_words(image.shares[n], labels) for n in chosen],
        }
    )
    tips = [
        alt.Tooltip("title:N", title=_("Verhaal")),
        alt.Tooltip("values:N", title=_("Gaat over")),
        alt.Tooltip("when:N", title=_("Wanneer")),
    ]
    look = {"size": 64, "opacity": 0.75, "aria": False}
    base = alt.Chart(rows).encode(_X, _Y, tooltip=tips)
    told = base.transform_filter("datum.told").mark_circle(color=colours.accent, **look)
    coming = base.transform_filter("!datum.told").mark_point(
        color=colours.accent, fill=colours.card, strokeWidth=1.75, **look
    )
    return told + coming


def sampled(stories: int) -> np.ndarray:
    """Which stories get a dot: all, or so many by lot."""
    if stories <= _MOST:
        return np.arange(stories)
    return np.sort(np.random.default_rng(0).choice(stories, _MOST, replace=False))


def _ends(image: Image) -> pd.DataFrame:
    at = places(np.array([image.profile, image.wished]))
    return pd.DataFrame(
        {"x": at[:, 0], "y": at[:, 1], "n": [0, 1], "what": [_("Het beeld"), _("Gewenst")]}
    )


def _mark(ends: pd.DataFrame, row: int, shape: str, colour: str, colours: Palette) -> alt.Chart:
    return (
        alt.Chart(ends.iloc[[row]])
        .mark_point(
            shape=shape,
            size=330,
            opacity=1,
            fill=colour,
            stroke=colours.card,
            strokeWidth=3,
            aria=False,
        )
        .encode(_X, _Y, tooltip=[alt.Tooltip("what:N", title=" ")])
    )


def _labels(labels: tuple[str, ...], colours: Palette) -> list[alt.Chart]:
    """The names of the values: above the upper corners, below the lower ones."""
    return [
        _upon(labels, colours, upper=True),
        _upon(labels, colours, upper=False),
    ]


def _upon(labels: tuple[str, ...], colours: Palette, upper: bool) -> alt.Chart:
    rows = []
    for label, (x, y) in zip(labels, corners(len(labels)), strict=True):
        if bool(y > -1e-9) is upper:
            told = lines(label)
            rise = _LINE * (len(told) - 1) if upper else 0.0
            rows.append((x, y + rise, "\n".join(told)))
    return (
        alt.Chart(pd.DataFrame(rows, columns=["x", "y", "label"]))
        .mark_text(
            baseline="bottom" if upper else "top",
            dy=-15 if upper else 17,
            lineBreak="\n",
            lineHeight=15,
            fontSize=13,
            fontWeight=600,
            color=colours.ink,
            aria=False,
        )
        .encode(_X, _Y, text="label:N")
    )
