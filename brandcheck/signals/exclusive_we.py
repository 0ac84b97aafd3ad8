"""Wij as the own circle: *ons team*, *wij van de kade*, and how often wij, we, ons and onze stand.

Value: these words per 100 words, a phrase of the own circle counted once more; 0 and up. Wij in a
line that takes the reader or everybody along counts for `inclusive_we` and not here.
Does not apply to texts of fewer than twelve words.
Source: self-inclusive language draws likes (SSRN 3009038); Nguyen et al. 2013.
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import last_line, located
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_circles import hits, too_short
from brandcheck.signals.reading_lines import lines

_WE = frozenset({"wij", "we", "ons", "onze", "onszelf"})


def measure(draft: Draft) -> Signal:
    """The rate."""
    if too_short(draft):
        return cannot_tell("too_short")
    wide = load_patterns("congruence", "wide_we")
    rows = draft.shared(lines)
    total = sum(t.is_word for row in rows for t in row.tokens)
    spans: list[Span] = [
        token.span
        for row in rows
        if not row.quoted and not row.found(wide)
        for token in row.tokens
        if token.lower in _WE
    ]
    phrases = hits(draft, "own_circle") if spans else ()
    rate = 100 * (len(spans) + len(phrases)) / max(total, 1)
    return located(draft, rate, tuple(spans), last_line(draft), rate=round(rate))
