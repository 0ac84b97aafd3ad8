"""The keywords of a value in a table: words, weights and notes, many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from brandcheck.brand import Keyword, Value
from brandcheck.brand.keyword_checks import keyword_problem
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.i18n import _
from brandcheck.web.brand_actions import attempt
from brandcheck.web.brand_state import BrandWork, KeywordTable
from brandcheck.web.components.brand.keywords import put_keywords
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

_HEIGHT = 420


def keyword_table(work: BrandWork, value: Value, closed: bool) -> None:
    """A fold with the table. It starts anew when the keywords were changed elsewhere."""
    with st.expander(_("Gewicht en uitleg per woord"), icon=":material/table_rows:"):
        words = _(
            "Een woord met gewicht 2 telt twee keer zo zwaar. Schrijf erbij waarom het er staat: "
            "dat helpt wie na jou komt."
        )
        show(html('<p class="bc-soft">{words}</p>', words=words))
        table = _table(work, value)
        key = work.key(f"table-{value.id}-{table.turn}")
        st.data_editor(
            [_row(keyword) for keyword in table.start],
            key=key,
            num_rows="fixed" if closed else "dynamic",
            disabled=closed,
            hide_index=True,
            height=min(_HEIGHT, 38 * (len(table.start) + 2)),
            column_config={
                "term": st.column_config.TextColumn(_("Woord"), required=True, max_chars=80),
                "weight": st.column_config.NumberColumn(
                    _("Gewicht"), min_value=0.1, max_value=3, step=0.1, default=1.0, width=110
                ),
                "note": st.column_config.TextColumn(_("Uitleg"), max_chars=400),
            },
            on_change=_edited,
            args=(key, value.id),
        )


def _table(work: BrandWork, value: Value) -> KeywordTable:
    table = work.tables.get(value.id)
    if table is None or table.made != value.keywords:
        turn = table.turn + 1 if table else 0
        table = work.tables[value.id] = KeywordTable(value.keywords, value.keywords, turn)
    return table


def _row(keyword: Keyword) -> dict[str, Any]:
    return {"term": keyword.term, "weight": keyword.weight, "note": keyword.note}


def _edited(key: str, value_id: str) -> None:
    work = visit().brand_work
    table = work.tables[value_id]

    def act(_work: BrandWork) -> None:
        made = edited(table.start, st.session_state[key])
        if put_keywords(value_id, made):
            work.tables[value_id] = replace(table, made=made)

    attempt(act)


def edited(start: Sequence[Keyword], edits: Mapping[str, Any]) -> tuple[Keyword, ...]:
    """What the table's edits make of the keywords it started with. A row without a word waits.

    Raises BrandFieldInvalid for a word that cannot be a keyword.
    """
    gone = set(edits.get("deleted_rows", ()))
    changed = {int(n): row for n, row in edits.get("edited_rows", {}).items()}
    rows = [_row(keyword) | changed.get(n, {}) for n, keyword in enumerate(start) if n not in gone]
    rows += [row for row in edits.get("added_rows", ()) if (row.get("term") or "").strip()]
    known = {keyword.term for keyword in start}
    return tuple(_keyword(row, known) for row in rows)


def _keyword(row: Mapping[str, Any], known: set[str]) -> Keyword:
    term = (row.get("term") or "").strip()
    problem = None if term in known else keyword_problem(term)
    if problem:
        raise BrandFieldInvalid(problem=f"‘{term}’: {problem}" if term else problem)
    weight = row.get("weight")
    # Not checked here: what cannot be kept is told when the whole is kept.
    return Keyword.model_construct(
        term=term, weight=1.0 if weight is None else float(weight), note=row.get("note") or ""
    )
