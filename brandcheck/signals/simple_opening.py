"""The opening: how simple the first sentence is.

What: its length (full up to 10 words, nothing from 28), less for rare words, for a clause before
the verb, and much less when it is sales talk, a stock phrase, a shout or a teaser: simple words
that say nothing are no opening. Unit: 0 to 1. Does not apply: under eight words in the post.
Source: Shulman et al. 2024 (simple headlines win; English clicks, so it may not hold for shares).
"""

from __future__ import annotations

from collections.abc import Sequence

from brandcheck.language.analysis import Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_events import events
from brandcheck.signals.reading_loud import loud_sentences, stock_sentences
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_people import is_someone
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

FULL_AT, NOTHING_AT = 10, 28
RARE_ZIPF = 3.5
HOLLOW, EMPTY = 0.3, 0.7
_SUBORDINATE = frozenset({"zoals", "omdat", "nadat", "terwijl", "gezien", "aangezien", "ondanks"})


def measure(draft: Draft) -> Signal:
    """How simple the first sentence is."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    line = next((row for row in text.lines if len(row.words) >= 2), text.lines[0])
    length = len(line.words)
    value = min(1.0, max(0.0, (NOTHING_AT - length) / (NOTHING_AT - FULL_AT)))
    value *= 1 - 0.8 * _rare_share(line.words)
    if line.words[0].lower in _SUBORDINATE:
        value *= 0.7
    if line.sentence.index in draft.shared(loud_sentences) | draft.shared(stock_sentences):
        value *= HOLLOW
    elif not _says_something(draft, line):
        value *= EMPTY
    return Signal(
        value=value,
        spans=(line.span,),
        target=line.span,
        facts={"count": length, "sentence": draft.analysis.quote(line.span)},
    )


def _rare_share(words: Sequence[Token]) -> float:
    rare = [w for w in words if w.zipf < RARE_ZIPF and w.pos in ("NOUN", "VERB", "ADJ")]
    return len(rare) / len(words)


def _says_something(draft: Draft, line: Line) -> bool:
    """A thing, a person, an act or a moment: something to see."""
    here = {token.index for token in line.tokens}
    return (
        any(n.is_concrete and n.token.index in here for n in draft.shared(nouns))
        or any(event.verb.index in here for event in draft.shared(events))
        or bool(line.find(wording("storytelling", "moment")))
        or any(is_someone(token, at == 0) for at, token in enumerate(line.tokens))
    )
