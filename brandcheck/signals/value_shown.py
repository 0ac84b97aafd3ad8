"""Value shown: how likely the draft shows a value rather than naming it, 0 to 1.

Value presence, times how little the draft declares: the learned reading `declared` (see
`value_stances`), which also counts value words, acts, and whether sentences are nearer to the
organisation's examples that only name than to those that show. A post without any value shows none.
`target` is the sentence that declares most. None: no brand chosen. Source: stories and concrete
language (StorySeeker; Packard & Berger 2021); computed here.
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import SentenceReading, sigmoid
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_presence import presence
from brandcheck.signals.value_stances import stances

NEAR = 0.5


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
    value = draft.shared(presence) * (1 - draft.shared(only_declared))
    return Signal(value, best.shown_spans, target, facts=facts)


def only_declared(draft: Draft) -> float:
    """How likely the values are named and not shown."""
    read = draft.shared(stances)
    return sigmoid(read.declared) if read else 0.0


def declaring(sentence: SentenceReading) -> float:
    """Log-odds that a sentence declares."""
    shown, named, _centre = sentence.close.max(axis=1, initial=0.0).tolist()
    return sentence.said.declared + NEAR * (named - shown)
