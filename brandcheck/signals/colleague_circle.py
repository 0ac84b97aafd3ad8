"""Colleagues and the team as the people of the story: team words and first names.

Value: how many distinct ones, names counted up to three (a pasted row of names adds nothing);
0 and up. Does not apply to texts of fewer than twelve words.
Source: bonding inside a group (Sajuria et al. 2015), words by our own choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import distinct, named
from brandcheck.signals.reading_circles import hits, too_short
from brandcheck.signals.reading_lines import lines
from brandcheck.signals.reading_people import is_name

_MOST_NAMES = 3
_WE = frozenset({"wij", "we", "ons", "onze"})


def measure(draft: Draft) -> Signal:
    """Counts team words and names; names only in a text that says *wij*."""
    if too_short(draft):
        return cannot_tell("too_short")
    found = distinct(draft, hits(draft, "team"))
    ours = any(t.lower in _WE for t in draft.analysis.words)
    own = draft.brand.own_names if draft.brand else frozenset()
    names = [
        token.span
        for row in draft.shared(lines)
        for n, token in enumerate(row.tokens)
        if ours and token.text not in own and is_name(token, n == 0)
    ]
    few = list(distinct(draft, names).items())[:_MOST_NAMES]
    return named(draft, {**dict(few), **found})
