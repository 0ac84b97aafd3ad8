"""What charts share: their colours, which do not follow the style sheet."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import streamlit as st

Chart = alt.Chart | alt.LayerChart | alt.FacetChart


@dataclass(frozen=True, slots=True)
class Palette:
    """As the style sheet has them for a light and a dark page."""

    ink: str
    soft: str
    line: str
    card: str
    accent: str
    wish: str


_LIGHT = Palette("#1c2b2f", "#56646a", "#e0dacd", "#ffffff", "#0b6470", "#8a5a00")
_DARK = Palette("#e9edea", "#a3b0ad", "#344145", "#1a2225", "#6fcdd3", "#eebb5d")


def in_lines() -> alt.Axis:
    """An axis of labels that were wrapped with line ends."""
    return alt.Axis(
        labelExpr="split(datum.label, '\\n')",
        labelLineHeight=14,
        labelLimit=0,
        labelOverlap=False,
        labelColor=palette().ink,
        ticks=False,
        domain=False,
    )


def palette() -> Palette:
    """Those of the page that is looked at."""
    return _DARK if st.context.theme.type == "dark" else _LIGHT
