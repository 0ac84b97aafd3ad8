"""Blame laid on another group.

Value: how many distinct lines blame *zij*, *die lui* or a named group (*ze snappen er niets van*,
*liegen*, *verpesten*); 0 when others are named without blame. Criticism of a rule or a plan is no
blame. Does not apply when no others are named, nor to texts of fewer than twelve words.
Source: out-group words draw anger and shares (Rathje et al. 2021): warn, never reward.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import counted
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_circles import others, too_short
from brandcheck.signals.reading_lines import lines


def measure(draft: Draft) -> Signal:
    """Counts the lines."""
    if too_short(draft):
        return cannot_tell("too_short")
    blame = load_patterns("congruence", "blame")
    found = [r for r in draft.shared(lines) if not r.quoted and r.found(blame)]
    named = draft.shared(others)
    if not found and not named:
        return cannot_tell("no_others")
    return counted(draft, found, target=named[0].line.span if named else None)
