"""A word where it stands: what is left and right of it in each post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from brandcheck.i18n import _
from brandcheck.tuning.contexts import Context
from brandcheck.tuning.posts import Post
from brandcheck.tuning.quality import KeywordQuality
from brandcheck.web.components.brand_effect.moved import about
from brandcheck.web.markup import Markup, html, join, sendable, when
from brandcheck.web.markup import show as put

_SHOWN = 25
_LIST = '<ul class="bc-context">{rows}</ul>'
_ROW = """
<li>{left}<mark class="bc-hit" data-way="{way}">{hit}</mark>{right}{denied}
<cite>{title} · {about}</cite></li>
"""
_DENIED = ' <span class="bc-chip">{words}</span>'


def in_context(rows: Sequence[KeywordQuality], posts: Mapping[str, Post], value_id: str) -> None:
    """A choice of word, and the places where it was found."""
    seen = {row.term: row for row in rows if row.times}
    if not seen:
        return
    chosen = st.selectbox(
        _("Bekijk een woord in de posts"),
        sorted(seen, key=lambda term: (-seen[term].times, term)),
        format_func=lambda term: f"{term} ({seen[term].times})" if term in seen else term,
        index=None,
        placeholder=_("Kies een woord"),
        key=f"context-{value_id}",
    )
    if chosen not in seen:
        return
    row = seen[chosen]
    put(html(_LIST, rows=join(_place(c, row, posts) for c in row.contexts[:_SHOWN])))
    left = row.times - _SHOWN
    if left > 0:
        words = _("En nog {count} plekken.").format(count=left)
        put(html('<p class="bc-soft">{words}</p>', words=words))


def _place(place: Context, row: KeywordQuality, posts: Mapping[str, Post]) -> Markup:
    post = posts.get(place.post)
    return html(
        _ROW,
        left=sendable(place.left),
        hit=sendable(place.hit),
        right=sendable(place.right),
        way="counter" if row.counter else "kept" if place.denied else "gained",
        denied=when(place.denied, _DENIED, words=_("ontkend")),
        title=post.title if post else place.post,
        about=about(post) if post else "",
    )
