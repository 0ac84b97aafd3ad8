"""A spoken quote: somebody in the post says something, and it sounds like a person.

What: distinct quotations of 2 to 30 words without stock phrases or hype, at most two. Unit: a
count, 0 to 2. Does not apply: under eight words. Source: our own choice, after human interest in
Trilling et al. 2017.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import loud_sentences
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.reading_quotes import quotes

MOST = 2


def measure(draft: Draft) -> Signal:
    """How many people can be heard."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    loud = draft.shared(loud_sentences)
    spoken = [
        quote
        for quote in draft.shared(quotes)
        if quote.spoken and quote.tokens[0].sentence not in loud
    ]
    return Signal(
        value=float(min(MOST, len(spoken))),
        spans=tuple(quote.span for quote in spoken),
        target=text.lines[len(text.lines) // 2].span,
        facts={"count": len(spoken)},
    )
