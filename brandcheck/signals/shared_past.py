"""What the circle went through together: *weten jullie nog*, *dertig jaar*, *achter de rug*.

Value: how many distinct phrases; 0 and up. Does not apply to texts of fewer than twelve words.
Source: bonding (Putnam) by our own choice of words.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import counted
from brandcheck.signals.reading_circles import too_short


def measure(draft: Draft) -> Signal:
    """Counts them."""
    return cannot_tell("too_short") if too_short(draft) else counted(draft, "shared_past")
