"""Does this audience read this channel at all?

What: how often the sides of the organisation that the audience is on read the channel (see
`channel_readers`): often 1, sometimes .5, never 0. Unit: 0 to 1. Does not apply: no brand, no
audience, or the audience's side unknown. Source: design choice, own judgement.
"""

from __future__ import annotations

from brandcheck.channels import find_channel
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_audience import audience_reading

HOW_OFTEN = {"often": 1.0, "sometimes": 0.5, "never": 0.0}


def measure(draft: Draft) -> Signal:
    """How often the audience reads the channel."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    known = [value for side in reading.index.sides if (value := _often(draft.channel, side)) >= 0]
    if not known:
        return cannot_tell("no_side")
    return Signal(
        value=max(known),
        facts={
            "audience": reading.index.called,
            "channel": find_channel(draft.channel).name,
        },
    )


def _often(channel: str, side: str) -> float:
    for group, value in HOW_OFTEN.items():
        if f"{channel} {side}" in load_terms("channel_readers", group):
            return value
    return -1.0
