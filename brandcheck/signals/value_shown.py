"""Value shown: how likely the draft shows a value rather than naming it, 0 to 1.

Value presence, times how little the draft declares: a learned word list (`lexica/declared.yaml`),
closeness to the organisation's own examples that only name, and value words without acts. A post
without any value shows none. `target` is the sentence that declares most. None: no brand chosen.
Source: stories and concrete language (StorySeeker; Packard & Berger 2021); computed here.
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import sigmoid
from brandcheck.signals.value_declared import declaring
from brandcheck.signals.value_evidence import ValueEvidence, value_evidence
from brandcheck.signals.value_presence import presence
from brandcheck.signals.value_words import word_strength

DECLARED, WORDS, BIAS = 2.2, 1.6, -0.6


def measure(draft: Draft) -> Signal:
    """How much a value is shown."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    best = evidence.strongest
    most = int(np.argmax([declaring(sentence) for sentence in evidence.sentences]))
    target = evidence.spans[most]
    facts = {"value": best.label, "sentence": draft.analysis.quote(target)}
    value = draft.shared(presence) * (1 - only_declared(evidence))
    return Signal(value, best.shown_spans, target, facts=facts)


def only_declared(evidence: ValueEvidence) -> float:
    """How likely the values are named and not shown."""
    logit = float(np.mean([declaring(sentence) for sentence in evidence.sentences]))
    return sigmoid(BIAS + DECLARED * logit + WORDS * word_strength(evidence))
