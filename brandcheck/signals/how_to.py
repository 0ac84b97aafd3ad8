"""How-to: something the reader can do or use today.

What: distinct instructions with a concrete act (*zet de borden rechtop*, *1. veeg de ketting af*)
and announcements of use (*tip*, *zo doe je*, *vuistregel*). Calls to click, buy, apply or share
do not count. Unit: per 100 words (a post under 60 words counts as 60). Does not apply: under
eight words. Source: Berger & Milkman 2012 (practical value).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brandcheck.language.analysis import Kind, Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_loud import quiet_lines, stock_sentences
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

LEAST_LENGTH = 60
_SUBJECTS = frozenset({"ik", "je", "jij", "u", "we", "wij", "hij", "ze", "zij", "men", "jullie"})
_STARTERS = frozenset({"dus", "en", "dan", "eerst", "of", "daarna", "ook"})
_CLOSED = re.compile(r"(?<![aeiou])([aeou])([bcdfghjklmnpqrstvwxz])$")
_UNSTRESSED = ("el", "er", "en", "ig")


def measure(draft: Draft) -> Signal:
    """How many instructions and useful rules there are."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    concrete = {noun.token.lemma for noun in draft.shared(nouns) if noun.concreteness > 0.4}
    stock = draft.shared(stock_sentences)
    found: list[Span] = []
    cues: dict[str, Span] = {}
    for line in draft.shared(quiet_lines):
        if line.sentence.index in stock:
            continue
        if any(token.lemma in concrete or token.kind is Kind.NUMBER for token in line.tokens):
            found.extend(_instructions(line))
        for hit in line.find(wording("practical", "howto")):
            cues.setdefault(hit.term, hit.span)
    return Signal(
        value=text.per_hundred(len(found) + 0.5 * len(cues), LEAST_LENGTH),
        spans=(*found, *cues.values()),
        target=text.lines[-1].span,
        facts={"count": len(found) + len(cues)},
    )


def _instructions(line: Line) -> Iterator[Span]:
    """At most one a sentence: a bare verb at its start, after a list number or a comma."""
    if line.tokens[-1].text == "?":
        return
    words = [t for t in line.tokens if t.kind in (Kind.WORD, Kind.PUNCT)]
    starts = True
    for at, token in enumerate(words):
        following = words[at + 1].lower if at + 1 < len(words) else ""
        if starts and token.lower in _bare_verbs() and following not in _SUBJECTS:
            yield token.span
            return
        starts = token.kind is Kind.PUNCT or (starts and token.lower in _STARTERS)


@cache
def _bare_verbs() -> frozenset[str]:
    """The imperatives of all verbs that instruct: *zet*, *giet*, *smeer*, *wissel*, *ga*."""
    return frozenset(
        form for verb in load_terms("practical", "instruct") for form in _imperatives(verb)
    )


def _imperatives(infinitive: str) -> tuple[str, ...]:
    """One form, or two where the spelling does not tell the stress (*luister*, *noteer*)."""
    if infinitive.endswith("aan"):
        return (infinitive[:-2],)
    if infinitive.endswith(("doen", "zien")):
        return (infinitive[:-1],)
    stem = infinitive.removesuffix("en")
    if stem[-1] == stem[-2]:
        return (stem[:-1],)
    end = {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    long = _CLOSED.sub(r"\1\1\2", stem)[:-1] + end
    return (stem, long) if stem.endswith(_UNSTRESSED) else (long,)
