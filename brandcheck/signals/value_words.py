"""Value words: how strongly the words of the best value are there, 0 to 1.

Distinct terms, weighted by the brand and by rarity, at most three a sentence, none from a bare
list, a hashtag for little; saturating, so that more of the same hardly helps. The best value counts
for .7 and the second for .3: a post need not show all values. None: no brand chosen.
Source: Li, Mai, Shen & Yan 2021 (M1).
"""

from __future__ import annotations

import math

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import ValueEvidence, value_evidence
from brandcheck.signals.value_rows import ValueReading

HALF_WAY = 1.4
BEST, SECOND = 0.7, 0.3


def measure(draft: Draft) -> Signal:
    """Strength of the value words."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    ranked = sorted(evidence.values, key=lambda v: (-_strength(v), v.id))
    value = word_strength(evidence)
    spans = tuple(span for v in ranked[:2] for span in v.named_spans + v.shown_spans)
    return Signal(value, spans, facts={"value": ranked[0].label, "count": len(ranked[0].terms)})


def word_strength(evidence: ValueEvidence) -> float:
    """How strongly the value's words are there, 0 to 1."""
    return best_and_second([_strength(value) for value in evidence.values])


def best_and_second(figures: list[float]) -> float:
    """A post may be about one value: the best for .7, the next for .3."""
    ranked = sorted(figures, reverse=True)
    second = ranked[1] if len(ranked) > 1 else ranked[0]
    return BEST * ranked[0] + SECOND * second


def _strength(value: ValueReading) -> float:
    return 1 - math.exp(-sum(weight for _, weight in value.terms) / HALF_WAY)
