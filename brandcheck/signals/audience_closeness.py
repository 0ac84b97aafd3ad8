"""Closeness in meaning to the audience, beside the other audiences.

What: half the cosine of the draft's mean word vector with the profile's, half the mean cosine of
the three nearest topics with their nearest words; minus the mean of the same for the other
audiences. Unit: about -.2 to .2; 0 is neutral. Does not apply: no brand, no audience, one
audience only, or a pipeline without vectors. Source: Garten et al. 2018 (DDR).
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.audience_index import AudienceIndex
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import AudienceReading, audience_reading

NEAREST = 3


def measure(draft: Draft) -> Signal:
    """How much closer to this audience than to the others."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    if not reading.others or not reading.centre.any() or not reading.index.centre.any():
        return cannot_tell("no_vectors")
    mine = _closeness(draft, reading, reading.index)
    rest = [_closeness(draft, reading, other) for other in reading.others]
    return Signal(
        value=mine - sum(rest) / len(rest),
        facts={"audience": reading.index.called},
    )


def _closeness(draft: Draft, reading: AudienceReading, index: AudienceIndex) -> float:
    rows = [t.index for t in draft.analysis.content_words]
    whole = float(reading.centre @ index.centre)
    if not rows or not len(index.topics):
        return whole
    nearest = (index.topics @ draft.analysis.vectors[rows].T).max(axis=1)
    return 0.5 * whole + 0.5 * float(np.sort(nearest)[-NEAREST:].mean())
