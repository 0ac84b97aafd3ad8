"""The ending: what the last sentence leaves behind.

What: 0 when it sells, asks to share, shouts or is a stock phrase; .5 when it is plain; 1 when
there is something concrete, an event or a turn in it in at most 20 words. Unit: 0, .5 or 1. Does
not apply: under eight words or a single sentence. Source: our own choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_events import events
from brandcheck.signals.reading_loud import loud_sentences, stock_sentences
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

LONGEST = 20


def measure(draft: Draft) -> Signal:
    """What the last sentence leaves behind."""
    text = draft.shared(prose)
    if text.too_short or len(text.lines) < 2:
        return cannot_tell("too_short")
    line = text.lines[-1]
    told = any(event.line == len(text.lines) - 1 for event in draft.shared(events))
    return Signal(
        value=_worth(draft, line, told),
        spans=(line.span,),
        target=line.span,
        facts={"sentence": draft.analysis.quote(line.span)},
    )


def _worth(draft: Draft, line: Line, told: bool) -> float:
    hollow = draft.shared(loud_sentences) | draft.shared(stock_sentences)
    if line.sentence.index in hollow or _is_vague(line):
        return 0.0
    concrete = {n.token.lemma for n in draft.shared(nouns) if n.is_concrete}
    alive = told or any(word.lemma in concrete for word in line.words)
    alive = alive or bool(line.find(wording("surprise", "surprise")))
    return 1.0 if alive and len(line.words) <= LONGEST else 0.5


def _is_vague(line: Line) -> bool:
    vague = line.find(wording("vague", "judging", "empty"))
    return len(vague) > 1
