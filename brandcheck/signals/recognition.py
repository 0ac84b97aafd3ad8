"""Recognition: somebody else gets the credit, for something they did.

What: 1 when a word of thanks or praise and a person who acts stand within one sentence of each
other, .3 for thanks to a named person without a deed, 0 for thanks to everybody. Unit: 0 to 1.
Does not apply: under eight words.
Source: a study of LinkedIn posts of which only a summary was seen (U), so it weighs little.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_events import events
from brandcheck.signals.reading_loud import loud_sentences
from brandcheck.signals.reading_people import is_someone
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

BARE = 0.3


def measure(draft: Draft) -> Signal:
    """Whether another person is thanked or praised for a deed."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    deeds = {event.line for event in draft.shared(events) if event.who in ("someone", "third")}
    loud = draft.shared(loud_sentences)
    best, spans = 0.0, []
    for number, line in enumerate(text.lines):
        hits = line.find(wording("thanks", "thanks"))
        if line.sentence.index in loud or not hits:
            continue
        if line.find(wording("thanks", "stock")):
            continue
        near = deeds & {number - 1, number, number + 1}
        worth = 1.0 if near else BARE * _names_someone(line)
        if worth:
            spans.append(hits[0].span)
        best = max(best, worth)
    return Signal(
        value=best,
        spans=tuple(spans),
        target=text.lines[-1].span,
        facts={"count": len(spans)},
    )


def _names_someone(line: Line) -> bool:
    return any(is_someone(token, at == 0) for at, token in enumerate(line.tokens))
