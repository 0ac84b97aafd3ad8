"""Value contradicted: how likely the draft acts against what the organisation stands for, 0 to 1.

Refusal, blame, coldness, service taken away, cost before people, hard sell, concealment, force:
the learned reading `against` (see `value_stances`), which counts hand-written wordings
(`lists/against.yaml`) and counter-terms among its facts; and, by hand, denied value terms. Spans:
the sentences that lean that way most. `facts` names the value it touches most. None: no brand
chosen. Source: own work, checked author by author (M6, M7).
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import SentenceReading, sigmoid
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_stances import stances, terms_of

STRONGEST = 2
DENIED = 3.0
SEEN = 0.5
LITTLE = 0.15


def measure(draft: Draft) -> Signal:
    """How much goes against the values."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    logits = [_stance(sentence) for sentence in evidence.sentences]
    ranked = np.argsort([-logit for logit in logits], kind="stable")[:STRONGEST]
    worst = max(evidence.values, key=lambda v: (v.negated, v.id))
    target = evidence.spans[ranked[0]]
    value = draft.shared(contradiction)
    seen = [n for n in sorted(ranked) if logits[n] >= SEEN and value >= LITTLE]
    facts = {"value": worst.label, "sentence": draft.analysis.quote(target)}
    return Signal(value, tuple(evidence.spans[n] for n in seen), target, facts=facts)


def contradiction(draft: Draft) -> float:
    """How likely the draft goes against the values, 0 to 1."""
    evidence, read = draft.shared(value_evidence), draft.shared(stances)
    if evidence is None or read is None:
        return 0.0
    denied = terms_of(evidence)["denied"]
    return sigmoid(read.against + DENIED * denied)


def _stance(sentence: SentenceReading) -> float:
    denied = any(hit.denied and not hit.counter for hit in sentence.hits)
    return max(sentence.turned, SEEN if denied else 0.0)
