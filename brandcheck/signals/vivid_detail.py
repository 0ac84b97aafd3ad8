"""Vivid detail: a time of day, a number of things you can see, a measure.

What: distinct details: a moment from the list, a number right before a concrete noun (*twee
wortels*; of people only where something happens) or before a measure (*25 minuten*), a clock time.
A number beside an idea, a percentage, or a year is none, nor is one in a line of stock phrases.
Unit: per 100 words (a post under 40 words counts as 40), at most 8. Does not apply: under eight
words. Source: our own choice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brandcheck.language.analysis import Kind, Span, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_events import events
from brandcheck.signals.reading_loud import quiet_lines, stock_sentences
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_people import is_human_noun
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

MOST = 8.0
_CLOCK = re.compile(r"^([01]?\d|2[0-3])[.:][0-5]\du?$")


def measure(draft: Draft) -> Signal:
    """How many details make the post visible."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    concrete = {n.token.lemma for n in draft.shared(nouns) if n.is_concrete}
    people = {lemma for lemma in concrete if is_human_noun(lemma)}
    things = concrete - people
    told = {text.lines[event.line].sentence.index for event in draft.shared(events)}
    stock = draft.shared(stock_sentences)
    found: dict[str, Span] = {}
    for line in draft.shared(quiet_lines):
        if line.sentence.index not in stock:
            found.update(_details(line, things | people if line.sentence.index in told else things))
    return Signal(
        value=min(MOST, text.per_hundred(len(found))),
        spans=tuple(found.values()),
        target=text.lines[0].span,
        facts={"count": len(found)},
    )


def _details(line: Line, concrete: set[str]) -> dict[str, Span]:
    found = {hit.term: hit.span for hit in line.find(wording("storytelling", "moment"))}
    for at, token in enumerate(line.tokens):
        if _CLOCK.match(token.lower):
            found[token.lower] = token.span
        elif _is_number(token):
            thing = _thing(line.tokens[at + 1 : at + 4], concrete)
            if thing:
                found[f"{token.lower} {thing.lemma}"] = Span(token.start, thing.end)
    return found


def _is_number(token: Token) -> bool:
    if token.kind is Kind.NUMBER:
        return "%" not in token.text
    return token.lower in load_terms("numbers")


def _thing(following: Sequence[Token], concrete: set[str]) -> Token | None:
    """The concrete noun or measure that a number counts, past one adjective or two."""
    for token in following:
        if token.lemma in concrete or token.lower in load_terms("practical", "unit"):
            return token
        if token.pos not in ("ADJ", "ADV", "NUM"):
            return None
    return None
