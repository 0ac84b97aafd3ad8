"""Words that shut the conversation: *punt*, *geen discussie*, *zo is het nu eenmaal*.

Value: how many distinct lines; 0 and up. A full stop spelled out inside a quotation is left
alone. Does not apply to texts of fewer than five words.
Source: invitational rhetoric as its opposite (Foss & Griffin), framework.
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
    pattern = load_patterns("conversation", "closing")
    return counted(draft, [r for r in draft.shared(lines) if not r.quoted and r.found(pattern)])
