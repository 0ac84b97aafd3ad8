"""Questions that nobody is asked: the sender answers them, or they only open a story or a sale.

Value: how many distinct ones; 0 and up. A question inside a quotation is somebody else's and is
left alone. Does not apply when the draft has no question of its own.
Source: the act of a question is in what follows it (T-Scan's remark on question marks).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import counted, too_short
from brandcheck.signals.reading_questions import questions

_UNASKED = ("answered", "hook", "nobody")


def measure(draft: Draft) -> Signal:
    """Counts them."""
    if too_short(draft):
        return cannot_tell("too_short")
    own = [q for q in draft.shared(questions) if q.fate != "quoted"]
    if not own:
        return cannot_tell("no_question")
    unasked = [q.line for q in own if q.fate in _UNASKED]
    return counted(draft, unasked, target=own[-1].line.span)
