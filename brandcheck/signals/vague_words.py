"""Vague words: they say how it was (*mooi*, *leuk*), or that it is always so, not what it was.

What: judging words (1), sweeping words (*altijd*, *iedereen*: .7) and empty nouns (*dingen*,
*proces*: 1). Unit: per 100 words (a post under 40 words counts as 40). Does not apply: under
eight words. Source: our own choice, the counterpart of concreteness (Packard & Berger 2021).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_loud import per_hundred_quiet
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.wording import Hit, wording

WORTH = {"judging": 1.0, "sweeping": 0.7, "empty": 1.0}


def measure(draft: Draft) -> Signal:
    """How vague the words are."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    sweeping = load_terms("vague", "sweeping")
    hits: list[Hit] = []
    total = 0.0
    for line in text.lines:
        for group, worth in WORTH.items():
            found = line.find(wording("vague", group))
            hits.extend(found)
            total += worth * len(found)
    hits.sort(key=lambda hit: hit.span)
    worst = next((hit for hit in hits if hit.term not in sweeping), hits[0] if hits else None)
    return Signal(
        value=per_hundred_quiet(draft, total),
        spans=tuple(hit.span for hit in hits),
        target=worst.span if worst else None,
        facts={"count": len(hits), "word": draft.analysis.quote(worst.span) if worst else ""},
    )
