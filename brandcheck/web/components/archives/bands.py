"""How many posts of an archive stand in which band: a bar and a sentence per score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from brandcheck.i18n import N_, _, current_locale
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.check import MAIN_SCORES
from brandcheck.scoring.points import band
from brandcheck.tuning.archive import ArchivePost
from brandcheck.web.markup import Markup, html, join
from brandcheck.web.markup import show as put

Counts = Mapping[str, Counter[str]]
_UNTOLD = ""
_BANDS = {
    "klaar": N_("{n} klaar"),
    "bijna": N_("{n} bijna"),
    "nog_niet": N_("{n} nog niet"),
    _UNTOLD: N_("{n} niet te zeggen"),
}
_ROW = """
<div class="bc-tally"><strong>{title}</strong>
<span class="bc-tally-bar" aria-hidden="true">{parts}</span><span>{told}</span></div>
"""
_PART = '<i data-band="{band}" style="flex-grow: {n}"></i>'


def counted(posts: Iterable[ArchivePost]) -> Counts:
    """Per score how many posts stand in each band; under the empty name those without a score."""
    found: Counts = {name: Counter() for name in MAIN_SCORES}
    for post in posts:
        for name in MAIN_SCORES:
            value = post.scores.get(name)
            found[name][_UNTOLD if value is None else band(value)] += 1
    return found


def show(counts: Counts) -> None:
    """A bar and a sentence per score."""
    put(join(_row(name, found) for name, found in counts.items()))


def _row(name: str, found: Counter[str]) -> Markup:
    there = [key for key in _BANDS if found[key]]
    told = " · ".join(_(_BANDS[key]).format(n=found[key]) for key in there)
    if name == "relevance" and there == [_UNTOLD]:
        told = _("Zonder doelgroep zeggen we niets over relevantie.")
    return html(
        _ROW,
        title=shipped_rubrics()[name].title.text(current_locale()),
        parts=join(html(_PART, band=key or "untold", n=found[key]) for key in there),
        told=told,
    )
