"""Hype: words that are bigger than what happened, and words of outrage.

What: distinct superlatives and boosters (*fantastisch*, *uniek*) and words of moral outrage
(*schandalig*). Unit: per 100 words outside loud sentences (at least 60). Does not apply: under
eight words. Source: hype is part of clickbait in Webis 2017; outrage spreads but harms (Brady et
al. 2017), so it is not rewarded.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import loud, per_hundred_quiet
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.wording import wording

LEAST_LENGTH = 60


def measure(draft: Draft) -> Signal:
    """How much is puffed up."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    found = {}
    for line, row in zip(text.lines, draft.shared(loud), strict=True):
        for word in (*row.hype, *row.outrage):
            found.setdefault(word.lower, word.span)
        for hit in line.find(wording("arousal", "outrage")):
            found.setdefault(hit.tokens[0].lower, hit.span)
    spans = tuple(found.values())
    return Signal(
        value=per_hundred_quiet(draft, len(found), LEAST_LENGTH),
        spans=spans,
        target=spans[0] if spans else None,
        facts={"count": len(found), "word": next(iter(found), "")},
    )
