"""Only named: 1 when the draft is about a value, declares it and shows nothing, else 0.

None: no brand chosen. Source: DESIGN, *genoemd, niet getoond*.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_presence import about_a_value
from brandcheck.signals.value_shown import only_declared

ABOUT = 0.5
DECLARED = 0.65


def measure(draft: Draft) -> Signal:
    """Whether the values are only named."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    best = evidence.strongest
    only = draft.shared(about_a_value) >= ABOUT and draft.shared(only_declared) >= DECLARED
    return Signal(float(only), best.named_spans if only else (), facts={"value": best.label})
