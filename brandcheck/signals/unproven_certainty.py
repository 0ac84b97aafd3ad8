"""Unproven certainty: words of certainty in sentences where no number, name or act proves them.

A count of distinct words, up to 4. None: no brand chosen. Source: own rule; Pezzuti et al. 2021
found that certainty draws reactions, hence the small weight (M12).
"""

from __future__ import annotations

from brandcheck.language.analysis import Analysis, Kind, Span, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.value_evidence import value_evidence

MOST = 4
PROVEN = 0.35


def measure(draft: Draft) -> Signal:
    """Number of words that promise more than the sentence proves."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    found: dict[str, Span] = {}
    words = draft.analysis.kept(_certain)
    for place, reading in zip(evidence.places, evidence.sentences, strict=True):
        if reading.enacted <= PROVEN:
            for token in words[place]:
                found.setdefault(token.lower, token.span)
    said = ", ".join(list(found)[:3]) or "-"
    return Signal(float(min(len(found), MOST)), tuple(found.values()), facts={"words": said})


def _certain(analysis: Analysis) -> list[list[Token]]:
    """By sentence the words of certainty that no number or name in it proves."""
    certain = load_terms("certainty", "certain")
    rows = (analysis.tokens_of(sentence) for sentence in analysis.sentences)
    return [[t for t in row if t.lower in certain] if not _proves(row) else [] for row in rows]


def _proves(tokens: tuple[Token, ...]) -> bool:
    return any(t.kind is Kind.NUMBER or t.entity for t in tokens)
