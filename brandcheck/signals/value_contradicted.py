"""Value contradicted: how likely the draft acts against what the organisation stands for, 0 to 1.

Refusal, blame, coldness, service taken away, cost before people, hard sell, concealment, force:
hand-written wordings (`lists/against.yaml`), a learned word list (`lexica/against.yaml`), counter-
terms and denied value terms. The two strongest sentences speak for the draft. `facts` names the
value it touches most. None: no brand chosen. Source: own work, checked brand by brand (M6, M7).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import ValueEvidence, against, value_evidence

STRONGEST = 2
DENIED = 0.35
SEEN = 0.5


def measure(draft: Draft) -> Signal:
    """How much goes against the values."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    stances = [_stance(evidence, n) for n in range(len(evidence.sentences))]
    ranked = sorted(range(len(stances)), key=lambda n: (-stances[n], n))[:STRONGEST]
    value = sum(stances[n] for n in ranked) / len(ranked)
    worst = max(evidence.values, key=lambda v: (v.negated, v.id))
    target = evidence.spans[ranked[0]]
    spans = tuple(evidence.spans[n] for n in sorted(ranked) if stances[n] >= SEEN)
    facts = {"value": worst.label, "sentence": draft.analysis.quote(target)}
    return Signal(value, spans, target, facts=facts)


def _stance(evidence: ValueEvidence, n: int) -> float:
    sentence = evidence.sentences[n]
    denied = sum(hit.denied and not hit.counter for hit in sentence.hits)
    return min(1.0, against(sentence) + DENIED * min(denied, 2))
