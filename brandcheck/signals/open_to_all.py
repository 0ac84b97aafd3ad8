"""The door stands open: *welkom*, *ook als je …*, *iedereen mag*, *kom erbij*, *gratis*.

Value: how many distinct phrases; 0 and up. Does not apply to texts of fewer than twelve words.
Source: linguistic features tell kinds of social capital apart (Nguyen et al. 2013); words by our
own choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import counted
from brandcheck.signals.reading_circles import too_short


def measure(draft: Draft) -> Signal:
    """Counts them."""
    return cannot_tell("too_short") if too_short(draft) else counted(draft, "open_door")
