"""How easy an answer is made: a choice, an example, a small task, a near channel.

Value: how many of these four are there, 0 to 4: a choice (*dit of dat*), a small task (*één
woord is genoeg*, *mag ook*), a place close by (*hieronder*, *stuur me*), the sender's own answer
(*ik begin*). Does not apply when the reader is asked nothing.
Source: own design choice, after Kent & Taylor's ease of interface.
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import located, too_short
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_invitations import invitations
from brandcheck.signals.reading_lines import lines
from brandcheck.signals.reading_questions import asked

_WAYS = ("choice", "small", "near", "own_answer")


def measure(draft: Draft) -> Signal:
    """Counts the ways in which an answer is made easy."""
    if too_short(draft):
        return cannot_tell("too_short")
    asks = [q.line for q in draft.shared(asked)] + list(draft.shared(invitations))
    if not asks:
        return cannot_tell("no_question")
    first = min(row.index for row in asks)
    found = [_first(draft, way, first - 1) for way in _WAYS]
    spans = tuple(sorted({span for span in found if span}))
    return located(draft, float(sum(s is not None for s in found)), spans, asks[-1].span)


def _first(draft: Draft, way: str, since: int) -> Span | None:
    pattern = load_patterns("conversation", way)
    for row in draft.shared(lines):
        match = row.found(pattern) if row.index >= since and not row.quoted else None
        if match:
            return row.where(match)
    return None
