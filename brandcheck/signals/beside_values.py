"""Beside the values: how likely the draft is about something else than any value, 0 to 1.

One minus what `value_presence` finds before it looks at what goes against a value: a post that
contradicts a value is about it. None: no brand chosen. Source: see `value_presence`.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_presence import about_a_value


def measure(draft: Draft) -> Signal:
    """How far the draft is from all values."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    best = evidence.strongest
    spans = best.shown_spans + best.named_spans
    return Signal(1 - draft.shared(about_a_value), spans, facts={"value": best.label})
