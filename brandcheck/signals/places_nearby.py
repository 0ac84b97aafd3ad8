"""Near the reader: the audience's own places, or another place in the neighbourhood.

What: 1 for each of the audience's places, .5 for each other place nearby. Unit: that sum, at
most 2. Does not apply: no audience, too short. Source: proximity as a news value, Trilling et al.
2017 (sign recalled, so it weighs little).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals import dutch_places
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import audience_reading, spans_of

MOST = 2.0
OTHER = 0.5


def measure(draft: Draft) -> Signal:
    """How near to the reader it plays."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    analysis = draft.analysis
    own: dict[int, Span] = {}
    for term, span in spans_of(analysis, reading.index.place_matcher):
        own.setdefault(term, span)
    general = draft.shared(dutch_places.measure)
    others = [span for span in general.spans if span not in own.values()]
    return Signal(
        value=min(MOST, len(own) + OTHER * len(others)),
        spans=(*own.values(), *others),
        target=analysis.sentences[0].span,
        facts={
            "audience": reading.index.called,
            "places": ", ".join(reading.index.audience.places[:3]) or "…",
        },
    )
