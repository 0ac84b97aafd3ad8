"""Surprise: the post turns an expectation (*maar*, *toch*, *niemand*, *bleek*, *voor het eerst*).

What: distinct cues, surprise 1 and contrast .5; a cue in the first third counts half more, for it
makes a reader go on. Unit: per 100 words (a post under 60 words counts as 60). Sentences that
sell, hold back or shout do not count. Does not apply: under eight words.
Source: Berger & Milkman 2012 (surprise +14 % per SD).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import loud_sentences, stock_sentences
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.wording import Hit, wording

LEAST_LENGTH = 60
EARLY = 1.5
WORTH = {"surprise": 1.0, "contrast": 0.5}


def measure(draft: Draft) -> Signal:
    """How much the post turns what the reader expects."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    deaf = draft.shared(loud_sentences) | draft.shared(stock_sentences)
    found: dict[str, tuple[Hit, float]] = {}
    for number, line in enumerate(text.lines):
        if line.sentence.index in deaf:
            continue
        early = EARLY if number <= (len(text.lines) - 1) // 3 else 1.0
        for group, worth in WORTH.items():
            for hit in line.find(wording("surprise", group)):
                found.setdefault(hit.term, (hit, worth * early))
    return Signal(
        value=text.per_hundred(sum(worth for _, worth in found.values()), LEAST_LENGTH),
        spans=tuple(hit.span for hit, _ in found.values()),
        target=text.lines[0].span,
        facts={"count": len(found), "word": next(iter(found), "")},
    )
