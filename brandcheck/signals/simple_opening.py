"""The opening: how simple the first sentence is.

What: its length (full up to 10 words, nothing from 28), less for rare words, for a clause before
the verb, and much less when it is sales talk, a stock phrase, a shout or a teaser: simple words
that say nothing are no opening. Unit: 0 to 1. Does not apply: under eight words in the post.
Source: Shulman et al. 2024 (simple headlines win; English clicks, so it may not hold for shares).
"""

from __future__ import annotations

from collections.abc import Sequence

from brandcheck.language.analysis import Kind, Span, Token
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
    if draft.shared(prose).too_short:
        return cannot_tell("too_short")
    rows = _opening(draft)
    words = [word for row in rows for word in row.words]
    length = len(words)
    value = min(1.0, max(0.0, (NOTHING_AT - length) / (NOTHING_AT - FULL_AT)))
    value *= 1 - 0.8 * _rare_share(words)
    if words[0].lower in _SUBORDINATE:
        value *= 0.7
    hollow = draft.shared(loud_sentences) | draft.shared(stock_sentences)
    if any(row.sentence.index in hollow for row in rows):
        value *= HOLLOW
    elif not any(_says_something(draft, row) for row in rows):
        value *= EMPTY
    span = Span(rows[0].span.start, rows[-1].span.end)
    return Signal(
        value=value,
        spans=(span,),
        target=span,
        facts={"count": length, "sentence": draft.analysis.quote(span)},
    )


def _opening(draft: Draft) -> tuple[Line, ...]:
    """The first sentence, with the next one where that only carries it on in small letters."""
    lines = draft.shared(prose).lines
    at = next((n for n, row in enumerate(lines) if len(row.words) >= 2), 0)
    pair = lines[at : at + 2]
    if len(pair) < 2 or pair[0].tokens[-1].kind is not Kind.WORD:
        return pair[:1]
    between = draft.analysis.text[pair[0].span.end : pair[1].span.start]
    carries_on = pair[1].tokens[0].text[0].islower() and "\n" not in between
    return pair if carries_on else pair[:1]


def _rare_share(words: Sequence[Token]) -> float:
    rare = [w for w in words if w.zipf < RARE_ZIPF and w.pos in ("NOUN", "VERB", "ADJ")]
    return len(rare) / len(words)


def _says_something(draft: Draft, line: Line) -> bool:
    """A thing, a person, an act or a moment: something to see."""
    here = line.sentence.index
    return (
        any(n.is_concrete and n.token.sentence == here for n in draft.shared(nouns))
        or any(event.verb.sentence == here for event in draft.shared(events))
        or bool(wording("storytelling", "moment").find(line.tokens))
        or any(is_someone(token, at == 0) for at, token in enumerate(line.tokens))
    )
