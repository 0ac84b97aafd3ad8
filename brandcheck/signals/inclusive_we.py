"""Wij that takes others along: *samen met jullie*, *wij allemaal*, *met z'n allen*, *elkaar*.

Value: how many distinct phrases; 0 and up. Does not apply to texts of fewer than twelve words.
Source: self-inclusive language (SSRN 3009038); the split in two kinds of wij is our own choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import counted
from brandcheck.signals.reading_circles import too_short


def measure(draft: Draft) -> Signal:
    """Counts them."""
    return cannot_tell("too_short") if too_short(draft) else counted(draft, "inclusive_we")
