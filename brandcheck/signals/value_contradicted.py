"""Value contradicted: how likely the draft acts against what the organisation stands for, 0 to 1.

Refusal, blame, coldness, service taken away, cost before people, hard sell, concealment, force:
hand-written wordings (`lists/against.yaml`), a learned word list (`lexica/against.yaml`), counter-
terms and denied value terms, in a small logistic model with weights fitted on organisations whose
posts played no part in writing the wordings. `facts` names the value it touches most. None: no
brand chosen. Source: own work, checked brand by brand (M6, M7).
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import SentenceReading, sigmoid
from brandcheck.signals.value_evidence import ValueEvidence, against, value_evidence

STRONGEST = 2
LEARNED, CUES, COUNTER, DENIED, BIAS = 2.2, 2.5, 2.0, 2.3, -2.9
MOST_CUES, MOST_TERMS = 2.0, 2
SEEN = 0.5
LITTLE, MUCH = 0.15, 0.8


def measure(draft: Draft) -> Signal:
    """How much goes against the values."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    ranked = _strongest(evidence)
    worst = max(evidence.values, key=lambda v: (v.negated, v.id))
    target = evidence.spans[ranked[0]]
    seen = [n for n in sorted(ranked) if _stance(evidence.sentences[n]) >= SEEN]
    spans = tuple(evidence.spans[n] for n in seen)
    facts = {"value": worst.label, "sentence": draft.analysis.quote(target)}
    return Signal(stance(evidence), spans, target, facts=facts)


def stance(evidence: ValueEvidence) -> float:
    """How likely the draft goes against the values, 0 to 1."""
    sentences = evidence.sentences
    logits = sorted(sentence.against for sentence in sentences)
    words = (float(np.mean(logits)) + float(np.mean(logits[-STRONGEST:]))) / 2
    cues = sum(len({cue.kind for cue in s.cues}) for s in sentences) / len(sentences) ** 0.5
    hits = [hit for sentence in sentences for hit in sentence.hits]
    counter = len({hit.term for hit in hits if hit.counter and not hit.denied})
    denied = len({hit.term for hit in hits if hit.denied and not hit.counter})
    return sigmoid(
        BIAS
        + LEARNED * words
        + CUES * min(cues, MOST_CUES)
        + COUNTER * min(counter, MOST_TERMS)
        + DENIED * min(denied, MOST_TERMS)
    )


def contradiction(evidence: ValueEvidence) -> float:
    """How much of the draft's value that takes away, 0 to 1."""
    return min(1.0, max(0.0, (stance(evidence) - LITTLE) / (MUCH - LITTLE)))


def _strongest(evidence: ValueEvidence) -> list[int]:
    """Places of the sentences that go against the values most."""
    stances = [_stance(sentence) for sentence in evidence.sentences]
    return sorted(range(len(stances)), key=lambda n: (-stances[n], n))[:STRONGEST]


def _stance(sentence: SentenceReading) -> float:
    denied = any(hit.denied and not hit.counter for hit in sentence.hits)
    return max(against(sentence), SEEN if denied else 0.0)
