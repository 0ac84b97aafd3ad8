"""Abbreviations and rare words that the text does not explain: *MJOP*, *aquathermie*.

Unit: per 100 words, each different one once. An abbreviation is capitals (or *Zvw*) that not every
Dutch reader knows; a rare word has Zipf under 3 (under 2 for verbs and things you can see),
compounds by their rarest part. Names, hashtags, the organisation's own words and what the audience
knows stay silent, and so does a word with its explanation beside it. Cannot tell under 3 words.
Source: 3 is the usual border of rare words; that jargon costs readers is plain-language practice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandcheck.language import Kind, Token
from brandcheck.language.nl.compounds import split_compound
from brandcheck.language.nl.concreteness import concreteness
from brandcheck.language.nl.frequency import zipf
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_sentences import rate_of, read_prose

RARE = 3.0
# A word you can see (*krentenbol*) or do (*knielen*) may be rarer before it is hard.
RARE_IF_CONCRETE = 2.0
CONCRETE = 0.7
EVERYDAY = {2: 5.5, 3: 4.2}
EVERYDAY_LONG = 3.7
_DIMINUTIVE = re.compile(r"(?:etje|pje|tje|je)s?$")
SHORTEST = 5
_CAPITALS = re.compile(
    r"[A-Z][A-Z&][A-Z0-9&]{0,4}|[A-Z][a-z]?[A-Z][A-Za-z]{0,3}|[A-Z][bcdfghjklmnpqrstvwxz]{2,4}"
)
_EXPLAINS = frozenset({"(", "oftewel", "ofwel", "betekent", "heet", ":", "dat", "="})
_RARE_POS = frozenset({"NOUN", "ADJ", "VERB", "ADV", "X"})


def measure(draft: Draft) -> Signal:
    """The rate; the spans are the terms, the target the first."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    known = _known(draft)
    found = [
        t for t in prose.words if _is_hard(t) and t.lower not in known and t.lemma not in known
    ]
    found = [token for token in found if not _is_explained(draft, token)]
    return rate_of(found, prose)


def _is_hard(token: Token) -> bool:
    if token.kind is not Kind.WORD:
        return False
    if _CAPITALS.fullmatch(token.text):
        return token.lower not in load_terms("known_abbreviations") and not _is_shouted(token)
    if token.text[0].isupper() or token.pos not in _RARE_POS or len(token.text) < SHORTEST:
        return False
    return ease(token) < _limit(token)


def _limit(token: Token) -> float:
    if token.pos == "VERB" or (token.pos == "NOUN" and concreteness(token.lower) >= CONCRETE):
        return RARE_IF_CONCRETE
    return RARE


def _is_shouted(token: Token) -> bool:
    """An ordinary word in capitals (*GRATIS*, *NU*) is no abbreviation."""
    return zipf(token.lower) >= EVERYDAY.get(len(token.lower), EVERYDAY_LONG)


def ease(token: Token) -> float:
    """How common a word is; a word made of common words is easy too."""
    base = _DIMINUTIVE.sub("", token.lower)
    whole = max(token.zipf, zipf(token.lemma), zipf(base))
    parts = split_compound(token.lower)
    return max(whole, min(map(zipf, parts))) if len(parts) > 1 else whole


def _known(draft: Draft) -> frozenset[str]:
    return frozenset(_terms(draft))


def _terms(draft: Draft) -> Iterator[str]:
    audience, brand = draft.audience, draft.brand
    for term in (*(audience.words if audience else ()), *(brand.own_words if brand else ())):
        yield term.lower()
        yield from term.lower().split()


def _is_explained(draft: Draft, token: Token) -> bool:
    """An explanation follows, or the term stands in brackets after one."""
    tokens = draft.analysis.tokens
    before = tokens[token.index - 1].text if token.index else ""
    after = [t.text.lower() for t in tokens[token.index + 1 : token.index + 3]]
    if before == "(" and after[:1] == [")"]:
        return True
    return bool(after) and (
        after[0] in _EXPLAINS - {"dat"} or after == [",", "dat"] or after[:1] == ["'"]
    )
