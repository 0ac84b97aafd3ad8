"""Corporate clichés: stock phrases that any organisation could use, and verbs that hide the doer.

What: distinct stock phrases (1 each) and distinct hiding verbs (*faciliteren*, *realiseren*: .5
each). Unit: per 100 words (a post under 40 words counts as 40). Does not apply: under eight words.
Source: our own choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_loud import per_hundred_quiet
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

HIDING = 0.5


def measure(draft: Draft) -> Signal:
    """How much stock language there is."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    phrases, verbs = {}, {}
    for line in text.lines:
        for hit in line.find(wording("cliches")):
            phrases.setdefault(hit.term, hit.span)
        verbs.update(_hiding_verbs(line))
    spans = (*phrases.values(), *verbs.values())
    words = [*phrases, *verbs]
    return Signal(
        value=per_hundred_quiet(draft, len(phrases) + HIDING * len(verbs)),
        spans=spans,
        target=spans[0] if spans else None,
        facts={"count": len(spans), "word": words[0] if words else ""},
    )


def _hiding_verbs(line: Line) -> dict:
    hiding = load_terms("verbs", "vague")
    return {w.lemma: w.span for w in line.words if w.pos == "VERB" and w.lemma in hiding}
