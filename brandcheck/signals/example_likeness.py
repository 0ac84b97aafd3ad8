"""Example likeness: how much a sentence of the draft is like the examples that show a value.

The closest of the draft's sentences to an example that shows a value, in standard deviations above
ordinary sentences; the mean of the two best. Needs no keyword, so it is the less certain evidence.
None: no brand, or no examples. Source: Garten et al. 2018; own choice.
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence

BEST = 2


def measure(draft: Draft) -> Signal:
    """Likeness to the best examples."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not any(len(value.shown) for value in evidence.profile.values):
        return cannot_tell("no_examples")
    if not evidence.sentences:
        return cannot_tell("too_short")
    shown = evidence.close[:, 0]
    close = shown.max(axis=1)
    order = np.argsort(-close)[:BEST]
    nearest = int(order[0])
    label = evidence.values[int(shown[nearest].argmax())].label
    facts = {"value": label, "sentence": draft.analysis.quote(evidence.spans[nearest])}
    return Signal(float(close[order].mean()), (evidence.spans[nearest],), facts=facts)
