"""Closeness in meaning to the audience's profile, beside the other audiences.

What: cosine of the draft's mean word vector with the profile's, minus the mean cosine with the
other audiences. Unit: about -.2 to .2; 0 is neutral. Does not apply: no brand, no audience, one
audience only, or a pipeline without vectors. Source: Garten et al. 2018 (DDR).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import audience_reading


def measure(draft: Draft) -> Signal:
    """How much closer to this audience than to the others."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    if not reading.others or not reading.centre.any() or not reading.index.centre.any():
        return cannot_tell("no_vectors")
    mine = float(reading.centre @ reading.index.centre)
    rest = [float(reading.centre @ other.centre) for other in reading.others]
    return Signal(
        value=mine - sum(rest) / len(rest),
        facts={"audience": reading.index.audience.name},
    )
