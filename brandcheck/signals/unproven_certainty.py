"""Unproven certainty: words of certainty in sentences where no number, name or act proves them.

A count of distinct words, up to 4. None: no brand chosen. Source: own rule; Pezzuti et al. 2021
found that certainty draws reactions, hence the small weight (M12).
"""

from __future__ import annotations

from brandcheck.language.analysis import Kind, Span, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.value_evidence import enacted, value_evidence

MOST = 4
PROVEN = 0.35


def measure(draft: Draft) -> Signal:
    """Number of words that promise more than the sentence proves."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    certain = load_terms("certainty", "certain")
    found: dict[str, Span] = {}
    readings = dict(zip(evidence.spans, evidence.sentences, strict=True))
    for sentence in draft.analysis.sentences:
        reading = readings.get(sentence.span)
        tokens = draft.analysis.tokens_of(sentence)
        if reading is None or enacted(reading) > PROVEN or _proves(tokens):
            continue
        for token in tokens:
            if token.lower in certain:
                found.setdefault(token.lower, token.span)
    words = ", ".join(list(found)[:3]) or "-"
    return Signal(float(min(len(found), MOST)), tuple(found.values()), facts={"words": words})


def _proves(tokens: tuple[Token, ...]) -> bool:
    return any(t.kind is Kind.NUMBER or t.entity for t in tokens)
