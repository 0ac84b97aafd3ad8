"""What this changes: the posts that go up and down, and how well the score tells them apart."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _, ngettext
from brandcheck.tuning.effect import SEEN, Effect, PostChange
from brandcheck.tuning.judging import Judged
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.brand_effect import asked, changes_table, effect_words
from brandcheck.web.components.brand_effect.choosing import chosen
from brandcheck.web.components.brand_effect.moved import card
from brandcheck.web.components.brand_effect.sides import Sides
from brandcheck.web.components.table import show_table
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_MOST = 5
_SAID = '<p class="bc-effect-said" role="status">{words}</p>'
_FIGURES = '<ul class="bc-effect-figures">{rows}</ul>'
_FIGURE = (
    '<li data-way="{way}"><span aria-hidden="true">{sign}</span> '
    "<strong>{count}</strong> {label}</li>"
)


def show(current: Visit, org: str, brand: Brand) -> None:
    """The effect of `brand` beside the one that is in use, on the real posts of `org`."""
    with st.container(key="brand-effect", gap="small"):
        put(html('<h2 class="bc-h2">{words}</h2>', words=_("Wat dit verandert")))
        try:
            sides = Sides(resources.workspace().brand_in_use(org).brand, brand)
            found = asked.effect(current, org, sides)
        except BrandcheckError as error:
            messages.problem(explain(error))
            return
        effect_of(current, found, sides, "draft")


def effect_of(current: Visit, found: Effect, sides: Sides, place: str) -> None:
    """An effect that is known: figures first, then the posts that move most, the rest folded.

    `place` is part of the keys of its widgets.
    """
    if not found.changes:
        messages.notice(effect_words.headline(found))
        return
    part = chosen(current, found, place)
    put(html(_SAID, words=_said(part, sides)))
    if sides.before != sides.after:
        put(_figures(part))
    put(html("<p>{words}</p>", words=effect_words.separation(found)))
    moved = [change for change in part.changes if abs(change.delta) >= SEEN]
    put(join(card(change, sides) for change in moved[:_MOST]))
    _all_of(part, moved, place)
    _misjudged(found.separation_after.misjudged, place)


def _said(found: Effect, sides: Sides) -> str:
    if sides.before == sides.after:
        return _("Er is nog niets veranderd. Verander een woord en je ziet hier wat het doet.")
    return effect_words.headline(found)


def _figures(found: Effect) -> Markup:
    rows = (
        ("up", "↑", found.up, _("omhoog")),
        ("down", "↓", found.down, _("omlaag")),
        ("band", "◐", found.crossed, _("ander oordeel")),
        ("same", "=", found.same, _("gelijk")),
    )
    told = (html(_FIGURE, way=way, sign=s, count=n, label=label) for way, s, n, label in rows)
    return html(_FIGURES, rows=join(told))


def _all_of(found: Effect, moved: Sequence[PostChange], place: str) -> None:
    count = len(found.changes)
    label = ngettext("{count} post in een tabel", "Alle {count} posts in een tabel", count)
    with st.expander(label.format(count=count), icon=":material/table_rows:"):
        left = len(moved) - _MOST
        words = _("Er veranderen er nog {count}; hieronder staan ze allemaal.").format(count=left)
        put(when(left > 0, '<p class="bc-soft">{words}</p>', words=words))
        show_table(changes_table.changes(found.changes), _("effect"), key=f"effect-{place}")


def _misjudged(rows: Sequence[Judged], place: str) -> None:
    if not rows:
        return
    label = _("Deze scoren anders dan jullie oordeel ({count})").format(count=len(rows))
    with st.expander(label, icon=":material/rule:"):
        words = _("Misschien mist er een woord, of kijken jullie er nu anders naar.")
        put(html('<p class="bc-soft">{words}</p>', words=words))
        show_table(changes_table.misjudged(rows), _("oordeel"), key=f"misjudged-{place}")
