"""Balance, folded under the calendar: small charts with one sentence each, and what would help."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from brandcheck.i18n import _, ngettext
from brandcheck.planning.balance import Balance, DimensionBalance, Row
from brandcheck.planning.story import Story
from brandcheck.web import desk_actions, routes
from brandcheck.web.components.words import number
from brandcheck.web.markup import html, show, when

_BAR = 18
_HELPERS = 6
# The bars run to 1, and to the right of them there is room for words.
_ROOM = 1.75


def balance(balances: dict[int, Balance], backlog: Sequence[Story]) -> None:
    """The balance of this week or of the last four. `balances`: by number of weeks."""
    fold = st.expander(_("Balans"), key="balance", icon=":material/balance:", on_change="rerun")
    if not fold.open:
        return  # the charts are made when somebody wants to see them
    with fold:
        week = balances[1].week.number
        labels = {
            1: _("Week {number}").format(number=week),
            4: _("Vier weken, tot en met week {number}").format(number=week),
        }
        span = st.segmented_control(
            _("Over hoeveel weken"),
            list(labels),
            default=1,
            required=True,
            format_func=lambda weeks: labels[weeks],
            key="balance-weeks",
            label_visibility="collapsed",
        )
        _span(balances[span or 1])
        _helpers(balances[max(labels)], backlog)
        with st.container(horizontal=True, vertical_alignment="center"):
            words = _("De doelen kies je bij Afspraken.")
            show(html('<p class="bc-soft">{words}</p>', words=words))
            if st.button(_("Naar de doelen"), key="to-targets", type="tertiary"):
                routes.go("agreements")


def _span(found: Balance) -> None:
    count = ngettext("{count} verhaal", "{count} verhalen", found.counted)
    key = _("De balk is het deel van de verhalen, het streepje het doel.")
    words = f"{count.format(count=found.counted)}. {key}"
    show(html('<p class="bc-soft">{words}</p>', words=words))
    with st.container(key="balance-charts"):
        for dimension in found.dimensions:
            with st.container(key=f"balance-of-{dimension.dimension}", gap="small"):
                _dimension(dimension)


def _dimension(found: DimensionBalance) -> None:
    show(
        html(
            '<h3 class="bc-h3">{title}</h3><p>{sentence}</p>{unknown}',
            title=found.title,
            sentence=found.sentence,
            unknown=when(
                found.unknown_sentence,
                '<p class="bc-soft">{words}</p>',
                words=found.unknown_sentence,
            ),
        )
    )
    if found.rows:
        chart = _chart(found)
        st.altair_chart(chart, key=f"chart-{found.dimension}", alt=_told(found))


def _chart(found: DimensionBalance) -> alt.LayerChart | alt.FacetChart:
    """A bar per key with its target as a line."""
    rows = pd.DataFrame(
        {
            "label": [row.label for row in found.rows],
            "count": [row.count for row in found.rows],
            "share": [row.share for row in found.rows],
            "target": [row.target for row in found.rows],
            "edge": [1.03 for _row in found.rows],
            "says": [_says(row) for row in found.rows],
            "words": [_words(row.count, row.share, row.target) for row in found.rows],
        }
    )
    dark = st.context.theme.type == "dark"
    bar, line = ("#6fcdd3", "#eebb5d") if dark else ("#0b6470", "#8a5a00")
    label = alt.Y("label:N", sort=None, title=None, axis=alt.Axis(labelLimit=130, ticks=False))
    width = alt.X("share:Q", title=None, axis=None, scale=alt.Scale(domain=[0, _ROOM]))
    tips = [alt.Tooltip("label:N", title=found.title), alt.Tooltip("words:N", title=" ")]
    base = alt.Chart(rows)
    bars = base.mark_bar(color=bar, height=_BAR // 2, aria=False).encode(
        y=label, x=width, tooltip=tips
    )
    aims = base.mark_tick(color=line, thickness=3, height=_BAR, aria=False).encode(
        y=label, x=alt.X("target:Q", axis=None), tooltip=tips
    )
    counts = base.mark_text(
        align="left", dx=4, color="#a3b0ad" if dark else "#56646a", aria=False
    ).encode(y=label, x=alt.X("edge:Q", axis=None), text="says:N")
    return (bars + aims + counts).properties(height=alt.Step(_BAR + 4))


def _says(row: Row) -> str:
    """The count, with what is short or over."""
    if row.missing:
        return _("{count}, nog {missing} erbij").format(count=row.count, missing=row.missing)
    if row.too_many:
        return _("{count}, {over} erboven").format(count=row.count, over=row.too_many)
    return str(row.count)


def _words(count: int, share: float, target: float | None) -> str:
    told = f"{count} ({number(100 * share)} %)"
    if target is None:
        return told
    return _("{told}, doel {target} %").format(told=told, target=number(100 * target))


def _told(found: DimensionBalance) -> str:
    """The chart in words, for who listens."""
    rows = (f"{row.label}: {_words(row.count, row.share, row.target)}" for row in found.rows)
    return f"{found.title}. {'; '.join(rows)}"


def _helpers(found: Balance, backlog: Sequence[Story]) -> None:
    helpers = found.helpers(backlog)[:_HELPERS]
    if not helpers:
        return
    show(html('<h3 class="bc-h3">{words}</h3>', words=_("Deze verhalen uit de bak helpen")))
    for helper in helpers:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            show(
                html(
                    "<p><strong>{title}</strong> <span class='bc-soft'>{why}</span></p>",
                    title=helper.story.title,
                    why=helper.why,
                )
            )
            st.button(
                _("Bekijk"),
                key=f"helper-{helper.story.id}",
                type="tertiary",
                on_click=_open,
                args=(helper.story.id,),
            )


def _open(story_id: str) -> None:
    action = {"do": "open", "id": story_id}
    desk_actions.attempt(lambda: desk_actions.on_board(action))
