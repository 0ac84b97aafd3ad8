"""Buzzwords: stock phrases and words for abstract qualities, per 100 words.

Corporate stock phrases (`lists/cliches.yaml`) and nouns on -heid, -schap, -iteit, -isme, -atie that
are no term of the organisation. None: no brand, or fewer than ten words.
Source: LiNT-II on concreteness; Packard & Berger 2021 (M11).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span, Token
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
    spans = set(_phrases(draft))
    spans |= {t.span for t in words if _abstract(t)}
    own = {s for v in evidence.values for s in v.named_spans} if evidence else set()
    found = tuple(sorted(span for span in spans if span not in own))
    said = {draft.analysis.quote(span).lower() for span in found}
    facts = {"words": ", ".join(sorted(said)[:3]) or "-"}
    return Signal(100 * len(said) / len(words), found, facts=facts)


def _abstract(token: Token) -> bool:
    plain = token.lower not in PEOPLE_AND_PLACES and token.pos == "NOUN"
    return plain and len(token.lower) > 7 and token.lower.endswith(ABSTRACT)


def _phrases(draft: Draft) -> list[Span]:
    pattern = load_patterns("cliches", "cliche")
    single = {term for term in load_terms("cliches", "cliche") if " " not in term}
    found: list[Span] = []
    for sentence in draft.analysis.sentences:
        tokens = draft.analysis.tokens_of(sentence)
        text, starts = "", []
        for token in tokens:
            starts.append(len(text))
            text += token.lower + " "
        for match in pattern.finditer(text):
            inside = [
                t for t, at in zip(tokens, starts, strict=True) if match.start() <= at < match.end()
            ]
            if inside and (len(inside) > 1 or inside[0].lower in single):
                found.append(Span(inside[0].start, inside[-1].end))
    return found
