"""A chart as the page shows it: what it says in a sentence, the chart, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web.components.image.palette import Chart
from brandcheck.web.components.table import Table, show_table
from brandcheck.web.markup import html, show

Width = Literal["stretch", "content"]


def heading(title: str, sentence: str) -> None:
    """What a part is about, and what it says."""
    show(html('<h2 class="bc-h2">{title}</h2><p>{words}</p>', title=title, words=sentence))


def chart(made: Chart, told: str, key: str, width: Width = "stretch") -> None:
    """A chart, with `told` for who listens."""
    st.altair_chart(
        made.properties(background="transparent"), key=f"image-chart-{key}", alt=told, width=width
    )


def as_table(make: Callable[[], Table], name: str, organisation: str, label: str = "") -> None:
    """The figures behind a chart, folded, with a download."""
    fold = st.expander(
        label or _("Als tabel"),
        icon=":material/table_rows:",
        key=f"image-table-{name}",
        on_change="rerun",
    )
    if fold.open:
        with fold:
            show_table(make(), organisation, name, key=f"image-{name}")
