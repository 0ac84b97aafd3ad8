"""Buzzwords: stock phrases and words for abstract qualities, per 100 words.

Corporate stock phrases (`lists/cliches.yaml`) and nouns on -heid, -schap, -iteit, -isme, -atie that
are no term of the organisation. None: no brand, or fewer than ten words.
Source: LiNT-II on concreteness; Packard & Berger 2021 (M11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from brandcheck.language.analysis import Analysis, Span, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.value_evidence import value_evidence

FEWEST = 10
ABSTRACT = ("heid", "heden", "schap", "iteit", "isme", "atie", "aties", "visie", "ering")
PEOPLE_AND_PLACES = frozenset({"bibliotheek", "gemeenschap", "landschap", "waterschap", "overheid"})


def measure(draft: Draft) -> Signal:
    """Density of buzzwords."""
    if draft.profile is None:
        return cannot_tell("no_brand")
    words = draft.analysis.words
    if len(words) < FEWEST:
        return cannot_tell("too_short")
    evidence = draft.shared(value_evidence)
    own = {s for v in evidence.values for s in v.named_spans} if evidence else set()
    found = tuple(span for span in draft.analysis.kept(_spans) if span not in own)
    said = {draft.analysis.quote(span).lower() for span in found}
    facts = {"words": ", ".join(sorted(said)[:3]) or "-"}
    return Signal(100 * len(said) / len(words), found, facts=facts)


def _spans(analysis: Analysis) -> list[Span]:
    """Where the phrases and the abstract words stand, in order."""
    abstract = (token.span for token in analysis.words if _abstract(token))
    return sorted({*_phrases(analysis), *abstract})


def _abstract(token: Token) -> bool:
    plain = token.lower not in PEOPLE_AND_PLACES and token.pos == "NOUN"
    return plain and len(token.lower) > 7 and token.lower.endswith(ABSTRACT)


def _phrases(analysis: Analysis) -> list[Span]:
    found: list[Span] = []
    for sentence in analysis.sentences:
        memo = analysis.memo(sentence)
        if _stock not in memo:
            memo[_stock] = list(_stock(analysis.tokens_of(sentence)))
        found.extend(memo[_stock])
    return found


def _stock(tokens: Sequence[Token]) -> Iterator[Span]:
    """Where stock phrases stand in a sentence; one word counts when the list has it so."""
    starts = (0, *accumulate(len(token.lower) + 1 for token in tokens))
    text = "".join(f"{token.lower} " for token in tokens)
    for match in load_patterns("cliches", "cliche").finditer(text):
        inside = [
            token
            for token, at in zip(tokens, starts, strict=False)
            if match.start() <= at < match.end()
        ]
        if inside and (len(inside) > 1 or inside[0].lower in load_terms("cliches", "cliche")):
            yield Span(inside[0].start, inside[-1].end)
