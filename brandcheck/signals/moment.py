"""A moment: now, lately or soon, so that the reader sees it is fresh.

What: distinct time expressions (*vandaag*, *volgende week*, *12 maart*). Unit: a count.
Does not apply: under five content words. Source: Karnowski et al. 2021 (news factors).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import MIN_WORDS
from brandcheck.signals.wording import found_in, wording


def measure(draft: Draft) -> Signal:
    """How many moments are named."""
    analysis = draft.analysis
    if len(analysis.content_words) < MIN_WORDS:
        return cannot_tell("too_short")
    cues = wording("relevance", "moment")
    found = {hit.term: hit.span for s in analysis.sentences for hit in found_in(analysis, s, cues)}
    return Signal(
        value=float(len(found)),
        spans=tuple(found.values()),
        target=analysis.sentences[0].span,
        facts={"count": len(found), "word": next(iter(found), "")},
    )
