"""How spread the groups are that a draft names.

Value: the entropy (in bits) of the outside groups over their mentions, one mention a line; 0 for
none or one group, 1 for two that are named equally often, 2 for four.
Does not apply to texts of fewer than twelve words.
Source: diversity as a norm (RADio, Vrijenhoek et al. 2022).
"""

from __future__ import annotations

from collections import Counter
from math import log2

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import named
from brandcheck.signals.reading_circles import others, too_short


def measure(draft: Draft) -> Signal:
    """The entropy."""
    if too_short(draft):
        return cannot_tell("too_short")
    mentions = {(o.group, o.line.index): o for o in draft.shared(others)}
    counts = Counter(group for group, _ in mentions)
    total = sum(counts.values())
    bits = sum(n / total * log2(total / n) for n in counts.values()) if total else 0.0
    return named(draft, {o.group: o.span for o in mentions.values()}, bits)
