"""Counter-terms: how many words stand in the draft that the organisation says go against a value.

A count of distinct terms, those that are denied left out. None: no brand, or a brand without
counter-terms. Source: Boukes et al. 2020, a small list of one's own (M7).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence


def measure(draft: Draft) -> Signal:
    """Number of counter-terms."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not any(value.counter_terms for value in evidence.profile.brand.values):
        return cannot_tell("no_counter_terms")
    found: dict[int, tuple[Span, str]] = {}
    for span, sentence in zip(evidence.spans, evidence.sentences, strict=True):
        for hit in sentence.hits:
            if hit.counter and not hit.denied:
                place = Span(span.start + hit.place[0], span.start + hit.place[1])
                found.setdefault(hit.term, (place, evidence.values[hit.value].label))
    spans = tuple(place for place, _ in found.values())
    words = ", ".join(draft.analysis.quote(span) for span in spans[:3]) or "-"
    label = next((label for _, label in found.values()), evidence.strongest.label)
    return Signal(float(len(found)), spans, facts={"words": words, "value": label})
