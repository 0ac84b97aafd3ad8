"""Words of the trade explained for somebody from outside: *dat is*, brackets, *betekent*.

Value: how many distinct explanations; 0 and up.
Does not apply to texts of fewer than twelve words.
Source: own design choice; jargon shuts out who does not know it.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import counted
from brandcheck.signals.reading_circles import too_short


def measure(draft: Draft) -> Signal:
    """Counts them."""
    return cannot_tell("too_short") if too_short(draft) else counted(draft, "explained")
