"""Thanks, apology, compassion, good wishes: lines that see the other.

Value: how many distinct lines; 0 and up. Formulas of distance (*onze excuses voor de overlast*)
count as well: they are kind, be it stiff. Does not apply to texts of fewer than five words.
Source: CHV, invitational elements (van Hooijdonk & Liebrecht 2018; Liebrecht et al. 2021).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import counted, too_short
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import lines


def measure(draft: Draft) -> Signal:
    """Counts the lines."""
    if too_short(draft):
        return cannot_tell("too_short")
    pattern = load_patterns("conversation", "empathy")
    return counted(draft, [r for r in draft.shared(lines) if not r.quoted and r.found(pattern)])
