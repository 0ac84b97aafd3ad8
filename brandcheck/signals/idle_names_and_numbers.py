"""Idle names and numbers: people who do nothing in the post, figures that count nothing to see.

What: names of people who are never the subject of an act, and figures or percentages outside an
event; the first one is free. Unit: a count. Does not apply: under eight words.
Source: our own choice: a name or a number works only in a scene.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import loud
from brandcheck.signals.reading_prose import prose

FREE = 1


def measure(draft: Draft) -> Signal:
    """How many names and numbers stand idle."""
    if draft.shared(prose).too_short:
        return cannot_tell("too_short")
    rows = draft.shared(loud)
    idle = {t.lower: t.span for row in rows for t in (*row.names, *row.numbers)}
    spans = tuple(sorted(idle.values()))[FREE:]
    return Signal(
        value=float(len(spans)),
        spans=spans,
        target=spans[0] if spans else None,
        facts={"count": len(spans), "word": draft.analysis.quote(spans[0]) if spans else ""},
    )
