"""Shouting: capitals, exclamation marks, emoji and hashtags around the message.

What: common words in capitals (.7, the first is free), exclamation marks (.4, the first is free),
emoji (.4, the first is free), hashtags (.4, the first two are free). Unit: per 100 words outside
loud sentences (at least 60). Does not apply: under eight words. Source: our own choice.
"""

from __future__ import annotations

from brandcheck.language.analysis import Kind, Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import loud, per_hundred_quiet
from brandcheck.signals.reading_prose import prose

LEAST_LENGTH = 60


def measure(draft: Draft) -> Signal:
    """How much the post shouts and decorates."""
    if draft.shared(prose).too_short:
        return cannot_tell("too_short")
    tokens = draft.analysis.tokens
    heaps = (
        ([word.span for row in draft.shared(loud) for word in row.capitals], 0.7, 1),
        ([t.span for t in tokens for _ in range(t.text.count("!"))], 0.4, 1),
        ([t.span for t in tokens if t.kind is Kind.EMOJI], 0.4, 1),
        ([t.span for t in tokens if t.kind is Kind.HASHTAG], 0.4, 2),
    )
    spans: list[Span] = [span for found, _, free in heaps for span in found[free:]]
    total = sum(worth * max(0, len(found) - free) for found, worth, free in heaps)
    return Signal(
        value=per_hundred_quiet(draft, total, LEAST_LENGTH),
        spans=tuple(dict.fromkeys(spans)),
        target=spans[0] if spans else None,
        facts={"count": len(spans), "word": draft.analysis.quote(spans[0]) if spans else ""},
    )
