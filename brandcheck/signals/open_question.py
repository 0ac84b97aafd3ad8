"""Open questions that the reader is truly asked.

Value: how many distinct open questions (wat, hoe, welke, waarom …) the reader is the one to
answer; 0 and up. Quoted, answered and opening questions do not count (see `unasked_question`).
Does not apply to texts of fewer than five words.
Source: de Vries, Gensler & Leeflang 2012 (a question brings comments).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import counted, too_short
from brandcheck.signals.reading_questions import asked


def measure(draft: Draft) -> Signal:
    """Counts them."""
    if too_short(draft):
        return cannot_tell("too_short")
    return counted(draft, [q.line for q in draft.shared(asked) if q.open])
