"""How the words of a value do in real posts, and where values overlap. Made when somebody looks."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import N_, _, ngettext
from brandcheck.tuning.keyword_flags import FlagKind
from brandcheck.tuning.quality import KeywordQuality
from brandcheck.web.components import messages
from brandcheck.web.components.brand_effect import asked
from brandcheck.web.components.brand_effect.in_context import in_context
from brandcheck.web.components.brand_effect.overlap_map import overlap_map
from brandcheck.web.components.table import Table, show_table
from brandcheck.web.components.words import number
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_FLAGS = '<ul class="bc-flags">{rows}</ul>{more}'
_MORE = """
<details class="bc-whole"><summary>{label}</summary><ul class="bc-flags">{rows}</ul></details>
"""
_FLAG = "<li><strong>‘{term}’</strong> <span>{text}</span></li>"
_FLAGGED = 4
_REMARKS: dict[FlagKind, str] = {
    "in_two_values": N_("in twee waarden"),
    "counter_elsewhere": N_("elders een tegenwoord"),
    "too_general": N_("te algemeen"),
    "never_seen": N_("nooit gezien"),
    "ambiguous": N_("vaak iets anders"),
}
_HOW = {
    "word": N_("los woord"),
    "phrase": N_("woordgroep"),
    "separable": N_("gesplitst werkwoord"),
    "compound": N_("in een samenstelling"),
    "hashtag": N_("hashtag"),
    "opposite": N_("als tegendeel"),
}


def show(current: Visit, org: str, brand: Brand, value_id: str) -> None:
    """Two folds: the words of this value, and the overlap between all values."""
    value = brand.value(value_id)
    if value is None:
        return
    label = _("Zo doen de woorden van ‘{label}’ het").format(label=value.label)
    fold = st.expander(label, key="brand-quality", icon=":material/query_stats:", on_change="rerun")
    if fold.open:
        with fold:
            _words(current, org, brand, value_id)
    label = _("Waar waarden op elkaar lijken")
    fold = st.expander(label, key="brand-overlap", icon=":material/join:", on_change="rerun")
    if fold.open:
        with fold:
            _overlap(current, org, brand)


def _words(current: Visit, org: str, brand: Brand, value_id: str) -> None:
    try:
        rows = [r for r in asked.quality(current, org, brand) if r.value == value_id]
        posts = asked.posts(org)
    except BrandcheckError as error:
        messages.problem(explain(error))
        return
    put(html("<p>{words}</p>", words=_said(rows, len(posts))), _flags(rows))
    show_table(_table(rows), _("woorden"), brand.id, value_id, key=f"quality-{value_id}")
    in_context(rows, posts, value_id)


def _said(rows: Sequence[KeywordQuality], posts: int) -> str:
    used = sum(row.times > 0 for row in rows)
    words = ngettext(
        "In {posts} posts vinden we {used} van het ene woord.",
        "In {posts} posts vinden we {used} van de {count} woorden.",
        len(rows),
    )
    return words.format(posts=posts, used=used, count=len(rows))


def _flags(rows: Sequence[KeywordQuality]) -> Markup:
    """The remarks about words, in sentences."""
    told = [
        html(_FLAG, term=row.term, text=flag.text)
        for row in rows
        for flag in row.flags
        if flag.kind != "never_seen"
    ]
    label = _("Nog {count} opmerkingen").format(count=len(told) - _FLAGGED)
    more = when(told[_FLAGGED:], _MORE, label=label, rows=join(told[_FLAGGED:]))
    return when(told, _FLAGS, rows=join(told[:_FLAGGED]), more=more)


def _table(rows: Sequence[KeywordQuality]) -> Table:
    """Every word with what it does, those that are seen most first."""
    ordered = sorted(rows, key=lambda row: (-row.times, row.term))
    columns = (
        _("Woord"),
        _("Gewicht"),
        _("Keer"),
        _("Posts"),
        _("Past"),
        _("Past niet"),
        _("Ontkend"),
        _("Zo gevonden"),
        _("Let op"),
    )
    return Table(_("Woorden in posts"), columns, tuple(_row(row) for row in ordered))


def _row(row: KeywordQuality) -> tuple[str, ...]:
    how = ", ".join(f"{_(_HOW[name])} {count}" for name, count in row.how.items())
    return (
        _("{term} (tegenwoord)").format(term=row.term) if row.counter else row.term,
        "–" if row.counter else number(row.weight, 0 if row.weight == int(row.weight) else 1),
        str(row.times),
        str(row.posts),
        str(row.on_brand),
        str(row.off_brand),
        str(row.denied),
        how or "–",
        ", ".join(_(_REMARKS[flag.kind]) for flag in row.flags) or "–",
    )


def _overlap(current: Visit, org: str, brand: Brand) -> None:
    try:
        found, posts = asked.overlap(current, org, brand), asked.posts(org)
    except BrandcheckError as error:
        messages.problem(explain(error))
        return
    overlap_map(found, posts, brand.id)
