"""Cliffhanger: the post holds back what it is about, or begs to be shared.

What: distinct teasers (*je raadt nooit*, *deel 2*), calls to share or like, and a first or last
sentence that trails off in dots (.5). Unit: a count. Does not apply: under eight words.
Source: Webis Clickbait 2017 (forward reference marks clickbait).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import loud
from brandcheck.signals.reading_prose import Line, prose

TRAILING = 0.5


def measure(draft: Draft) -> Signal:
    """How often the post teases."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    words = [word for row in draft.shared(loud) for word in row.teaser]
    ends = dict.fromkeys((text.lines[0], text.lines[-1]))
    trailing = [line.span for line in ends if _trails(line)]
    spans = (*(word.span for word in words), *trailing)
    return Signal(
        value=len(words) + TRAILING * len(trailing),
        spans=spans,
        target=spans[0] if spans else None,
        facts={"count": len(spans), "word": words[0].text if words else "..."},
    )


def _trails(line: Line) -> bool:
    ends = [token.text for token in line.tokens[-4:]]
    return any(text in ("...", "…", "....") for text in ends) or ends[-3:] == ["."] * 3
