"""Value declared: how much the draft talks about values instead of showing them, 0 to 1.

A learned word list (`lexica/declared.yaml`) over all distinct sentences, and how close they come to
the organisation's own examples that only name a value. None: no brand chosen.
Source: own work, checked brand by brand; van Laer et al. 2014 on stories.
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import SentenceReading, sigmoid
from brandcheck.signals.value_evidence import value_evidence

NEAR = 0.5


def measure(draft: Draft) -> Signal:
    """Share of declaring."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    logits = [declaring(sentence) for sentence in evidence.sentences]
    most = int(np.argmax(logits))
    target = evidence.spans[most]
    spans = tuple(s for s, logit in zip(evidence.spans, logits, strict=True) if logit > 0.5)
    facts = {"sentence": draft.analysis.quote(target), "value": evidence.strongest.label}
    return Signal(sigmoid(float(np.mean(logits))), spans, target, facts=facts)


def declaring(sentence: SentenceReading) -> float:
    """Log-odds that a sentence declares."""
    nearest = float(np.max(sentence.close_named, initial=0.0))
    return sentence.declared + NEAR * (nearest - float(np.max(sentence.close_shown, initial=0.0)))
