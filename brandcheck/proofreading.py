"""Spelling and grammar of a draft, with the organisation's own words left alone."""

from __future__ import annotations

from brandcheck.errors import SpellingUnavailable
from brandcheck.language.spelling import Slip, Speller
from brandcheck.scoring.report import SpellingFinding
from brandcheck.signals import Draft

Proof = tuple[tuple[SpellingFinding, ...] | None, tuple[str, ...]]


def proofread(draft: Draft, speller: Speller) -> Proof:
    """The slips; or None and a notice, for the rest of a check does work without.

    A draft in another language has no slips: Dutch rules say nothing about it.
    """
    if draft.analysis.language not in ("nl", None):
        return (), ()
    try:
        slips = speller.check(draft.analysis.text, _known_words(draft))
    except SpellingUnavailable as problem:
        return None, (str(problem),)
    return tuple(map(_finding, slips)), ()


def _finding(slip: Slip) -> SpellingFinding:
    return SpellingFinding(
        start=slip.span.start,
        end=slip.span.end,
        text=slip.message,
        suggestions=slip.suggestions,
        rule=slip.rule,
    )


def _known_words(draft: Draft) -> frozenset[str]:
    """Words that are right here although no dictionary has them."""
    brand = draft.brand
    if brand is None:
        return frozenset()
    terms = [brand.name, *brand.own_words]
    terms += [k.term for value in brand.values for k in value.keywords]
    for audience in brand.audiences:
        terms += [*audience.words, *audience.topics, *audience.places]
    names = {t.lower for t in draft.analysis.tokens if t.entity in ("PERSON", "PLACE", "ORG")}
    return frozenset(word.lower() for term in terms for word in term.split()) | names
