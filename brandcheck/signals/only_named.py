"""Only named: 1 when a value's words are there and nothing shows it, else 0. For a guard.

None: no brand chosen. Source: DESIGN, *genoemd, niet getoond*.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence

NAMED = 0.5
SHOWN = 0.45


def measure(draft: Draft) -> Signal:
    """Whether the values are only named."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    best = evidence.strongest
    shown = max(value.shown for value in evidence.values)
    only = best.named >= NAMED and shown < SHOWN
    return Signal(float(only), best.named_spans if only else (), facts={"value": best.label})
