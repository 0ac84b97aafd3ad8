"""A post's own words, with the places that a change touches marked in them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from brandcheck.i18n import _
from brandcheck.web.markup import Markup, html, join, sendable

# What happens at a place, the most telling first: it decides where places overlap.
Way = Literal["gained", "lost", "counter", "kept"]
_ORDER: tuple[Way, ...] = ("gained", "lost", "counter", "kept")
_AROUND = 90
_MOST_WINDOWS = 3
_MARK = '<mark class="bc-hit" data-way="{way}" title="{label}">{text}</mark>'
_WHOLE = """
<details class="bc-whole"><summary>{label}</summary><p class="bc-text">{text}</p></details>
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Code points `start` up to `end` of a text, and what happens there in words."""

    start: int
    end: int
    way: Way
    label: str


def marked(text: str, places: Sequence[Place], start: int = 0, end: int | None = None) -> Markup:
    """The text from `start` up to `end` with its places marked."""
    shown, stop = sendable(text), len(text) if end is None else end
    edges = {start, stop}
    edges.update(edge for p in places for edge in (p.start, p.end) if start < edge < stop)
    return join(
        _piece(shown[a:b], [p for p in places if p.start <= a and b <= p.end])
        for a, b in itertools.pairwise(sorted(edges))
    )


def in_short(text: str, places: Sequence[Place]) -> Markup:
    """The words around each place; without places the first words. The whole text folds out."""
    windows = list(_windows(text, places))[:_MOST_WINDOWS] or [_around(text, 0, _AROUND)]
    pieces = [marked(text, places, start, end) for start, end in windows]
    before = "" if windows[0][0] == 0 else "… "
    after = "" if windows[-1][1] == len(text) else " …"
    words = join(pieces, " … ")
    short = html('<p class="bc-post-short">{b}{words}{a}</p>', b=before, words=words, a=after)
    if windows == [(0, len(text))]:
        return short
    return join([short, html(_WHOLE, label=_("Hele tekst"), text=marked(text, places))])


def _piece(text: str, places: Sequence[Place]) -> Markup:
    if not places:
        return html("{text}", text=text)
    first = min(places, key=lambda place: _ORDER.index(place.way))
    return html(_MARK, way=first.way, label=first.label, text=text)


def _windows(text: str, places: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Stretches with some words on either side of each place, joined where they meet."""
    kept: tuple[int, int] | None = None
    for place in sorted(places, key=lambda p: (p.start, p.end)):
        start, end = _around(text, place.start, place.end)
        if kept and start <= kept[1] + 1:
            kept = kept[0], max(kept[1], end)
            continue
        if kept:
            yield kept
        kept = start, end
    if kept:
        yield kept


def _around(text: str, first: int, last: int) -> tuple[int, int]:
    """`first` up to `last` with some words on either side, none of them cut in half."""
    start, end = max(0, first - _AROUND), min(len(text), last + _AROUND)
    while 0 < start < first and not text[start - 1].isspace():
        start += 1
    while last < end < len(text) and not text[end].isspace():
        end -= 1
    return start, end
