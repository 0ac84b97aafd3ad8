"""Negated value: how many value terms the draft denies (*geen tijd voor*, *onbetrouwbaar*).

A count of distinct terms a sentence. Two denials cancel, and *niet alleen* denies nothing; see
`negation`. None: no brand chosen. Source: list of negatives in T-Scan's manual; own choice (M6).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence


def measure(draft: Draft) -> Signal:
    """Number of denied value terms."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    denied: dict[tuple[int, int], tuple[Span, str]] = {}
    for n, (span, sentence) in enumerate(zip(evidence.spans, evidence.sentences, strict=True)):
        for hit in sentence.hits:
            if hit.denied and not hit.counter:
                first = min(hit.place[0], hit.denier[0] if hit.denier else hit.place[0])
                last = max(hit.place[1], hit.denier[1] if hit.denier else hit.place[1])
                place = Span(span.start + first, span.start + last)
                denied.setdefault((n, hit.term), (place, evidence.values[hit.value].label))
    spans = tuple(place for place, _ in denied.values())
    words = draft.analysis.quote(spans[0]) if spans else "-"
    label = next((label for _, label in denied.values()), evidence.strongest.label)
    return Signal(float(len(denied)), spans, facts={"words": words, "value": label})
