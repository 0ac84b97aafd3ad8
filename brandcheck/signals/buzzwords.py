"""Buzzwords: stock phrases and words for abstract qualities, per 100 words.

Corporate stock phrases (`lists/cliches.yaml`) and nouns on -heid, -schap, -iteit, -isme, -atie that
are no term of the organisation. None: no brand, or fewer than ten words.
Source: LiNT-II on concreteness; Packard & Berger 2021 (M11).
"""

from __future__ import annotations

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
    pattern = load_patterns("cliches", "cliche")
    single = {term for term in load_terms("cliches", "cliche") if " " not in term}
    found: list[Span] = []
    for sentence in analysis.sentences:
        tokens = analysis.tokens_of(sentence)
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
