"""Value closeness: how close the draft comes to what the best value is about.

The mean of its three closest sentences, in standard deviations above ordinary sentences. The
value is the mean of its meaning, its keywords and its examples, as vectors. None: no brand, or no
known words. Source: Garten et al. 2018, distributed dictionary representations (M3).
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence

SENTENCES = 3


def measure(draft: Draft) -> Signal:
    """Closeness of the best value."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    close = evidence.close[:, 2]
    ranked = np.sort(close, axis=0)[-SENTENCES:].mean(axis=0)
    best = int(np.argmax(ranked))
    nearest = int(np.argmax(close[:, best]))
    facts = {"value": evidence.values[best].label}
    return Signal(float(ranked[best]), (evidence.spans[nearest],), facts=facts)
