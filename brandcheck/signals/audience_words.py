"""Words of this audience rather than of the other audiences.

What: the share of the BM25 score of all audiences of the organisation that goes to this one.
The words come from its profile and from the posts written for it. Unit: 0 to 1; with three
audiences a third is neutral. Does not apply: no brand, no audience, one audience only, or no
word of any audience in the draft. Source: BEIR-NL (Lotfi et al. 2024): BM25 is a strong baseline.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import audience_reading


def measure(draft: Draft) -> Signal:
    """This audience's share."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    same = reading.same_posts
    mine = reading.index.bm25(reading.stems, same)
    others = [(other.bm25(reading.stems, same), other.called) for other in reading.others]
    total = mine + sum(score for score, _ in others)
    if not reading.others or total == 0:
        return cannot_tell("no_audience_words")
    return Signal(
        value=mine / total,
        facts={"audience": reading.index.called, "other": max(others)[1]},
    )
