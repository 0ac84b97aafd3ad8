"""Who did what with the story, and when."""

from __future__ import annotations

from typing import Any

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.story import Story
from brandcheck.storage import Change, action_label, field_label
from brandcheck.web import resources
from brandcheck.web.components.story.shown import shown
from brandcheck.web.markup import Markup, each, html, join, when
from brandcheck.web.markup import show as put

_LIST = '<ol class="bc-history">{rows}</ol>'
_ROW = """
<li><p><strong>{by}</strong> {did} <time class="bc-soft">{at}</time></p>{fields}</li>
"""
# What follows from another field is not told apart.
_FOLLOWS = frozenset({"reading", "review_by", "published_at", "fictional"})


def show(story: Story, brand: Brand) -> None:
    """A fold with everything that happened, the newest first."""
    changes = resources.editorial().history(story)
    with st.expander(
        _("Wat er gebeurde ({count})").format(count=len(changes)), icon=":material/history:"
    ):
        put(html(_LIST, rows=join(_row(change, brand) for change in changes)))


def _row(change: Change, brand: Brand) -> Markup:
    fields = [
        _field(name, old, new, brand)
        for name, (old, new) in change.fields.items()
        if name not in _FOLLOWS
    ]
    told = fields if change.action == "changed" else []
    return html(
        _ROW,
        by=change.by or _("Iemand"),
        did=_did(change),
        at=dutch_moment(change.at),
        fields=when(told, "<ul>{rows}</ul>", rows=each("<li>{text}</li>", told)),
    )


def _did(change: Change) -> str:
    if change.action == "added":
        return _("voegde het toe")
    if change.action == "changed" and set(change.fields) <= _FOLLOWS:
        return _("liet de tekst opnieuw bekijken")
    if change.action == "changed":
        return _("veranderde")
    return action_label(change.action)


def _field(name: str, old: Any, new: Any, brand: Brand) -> str:
    label = field_label(name)
    if name in ("text", "notes"):
        count = len(str(new or "")) - len(str(old or ""))
        return _("{label} ({count:+d} tekens)").format(label=label, count=count)
    return _("{label}: van {old} naar {new}").format(
        label=label, old=shown(name, old, brand), new=shown(name, new, brand)
    )
