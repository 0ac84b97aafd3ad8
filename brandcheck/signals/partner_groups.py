"""Other groups and organisations that take part: named in a line where something is done together.

Value: how many distinct groups stand in a line with a word of relation (*samen met*, *leren van*,
*uitgenodigd*, *vertellen*); 0 and up. Groups that are only listed add nothing here.
Does not apply to texts of fewer than twelve words.
Source: bridging appears with organisations and brokers present (Sajuria et al. 2015).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import named
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_circles import others, too_short


def measure(draft: Draft) -> Signal:
    """Counts the groups."""
    if too_short(draft):
        return cannot_tell("too_short")
    relation = load_patterns("congruence", "relation")
    found = {o.group: o.span for o in draft.shared(others) if o.line.found(relation)}
    return named(draft, found)
