"""Offer only: the post sells, invites to click or apply, and little else.

What: distinct sales words and calls, fewer as more of the post tells an event. Unit: per 100 words
outside loud sentences (at least 40). Does not apply: under eight words.
Source: Lee et al. 2018 (price alone lowers engagement, personality mends it); Liadeli et al. 2023.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import clip
from brandcheck.signals.reading_events import events
from brandcheck.signals.reading_loud import loud, per_hundred_quiet
from brandcheck.signals.reading_prose import prose

MENDED = 0.4


def measure(draft: Draft) -> Signal:
    """How much of the post is an offer."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    found = {word.lower: word for row in draft.shared(loud) for word in row.offer}
    told = {event.line for event in draft.shared(events)}
    mended = 1 - MENDED * min(1.0, 2 * len(told) / len(text.lines))
    spans = tuple(word.span for word in found.values())
    return Signal(
        value=per_hundred_quiet(draft, len(found)) * mended,
        spans=spans,
        target=spans[0] if spans else None,
        facts={"count": len(found), "sentence": _first_asking(draft)},
    )


def _first_asking(draft: Draft) -> str:
    rows = zip(draft.shared(prose).lines, draft.shared(loud), strict=True)
    return next((clip(draft, line.span) for line, row in rows if row.offer), "")
