"""Thanks, pride and celebration among ourselves: *taart*, *trots*, *toppers*, *geflikt*.

Value: how many distinct words; 0 and up. Does not apply to texts of fewer than twelve words.
Source: in-group words draw love (Rathje et al. 2021); words by our own choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import counted
from brandcheck.signals.reading_circles import too_short


def measure(draft: Draft) -> Signal:
    """Counts them."""
    return cannot_tell("too_short") if too_short(draft) else counted(draft, "celebration")
