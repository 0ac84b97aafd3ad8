"""Value presence: how likely the draft is about one of the values at all, 0 to 1.

A small logistic model over six facts: the value's words, the share of sentences with it, closeness
to what the value is about, likeness to the examples that show it, a learned word list for posts
about something else (`lexica/elsewhere.yaml`), and the organisation's own words (`own_world`).
Weights: fitted on labelled posts of twelve made-up organisations, checked on organisations left
out. A draft that goes against a value does not count as being about it. None: no brand chosen.
Source: Garten et al. 2018; computed here.
"""

from __future__ import annotations

import numpy as np

from brandcheck.signals import own_world
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import sigmoid
from brandcheck.signals.value_contradicted import contradiction
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_words import word_strength

WORDS, SPREAD, CENTRE, EXAMPLES, ELSEWHERE, BIAS = 3.2, 1.2, 0.8, 0.5, -1.6, -3.2
WORLD, USUAL_WORLD, MOST_WORLD = 0.6, 0.7, 1.2
PRESENT = 0.15
CLOSEST = 3


def measure(draft: Draft) -> Signal:
    """How present the values are."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    best = evidence.strongest
    spans = best.shown_spans + best.named_spans
    facts = {"value": best.label, "label": best.label}
    return Signal(draft.shared(presence), spans, facts=facts)


def presence(draft: Draft) -> float:
    """The figure, short of what goes against a value."""
    evidence = draft.shared(value_evidence)
    if evidence is None or not evidence.sentences:
        return 0.0
    return draft.shared(about_a_value) * (1 - contradiction(evidence))


def about_a_value(draft: Draft) -> float:
    """Whether the draft is about a value, for or against."""
    evidence = draft.shared(value_evidence)
    if evidence is None or not evidence.sentences:
        return 0.0
    world = own_world.measure(draft).value
    world = USUAL_WORLD if world is None else min(world, MOST_WORLD)
    best = evidence.strongest
    spread = sum(r.shown + r.named > PRESENT for r in best.rows) / len(evidence.sentences)
    centre = np.array([s.close_centre for s in evidence.sentences]).mean(axis=0).max()
    close = np.array([s.close_shown for s in evidence.sentences])
    examples = np.sort(close, axis=0)[-CLOSEST:].mean(axis=0).max()
    elsewhere = float(np.mean([s.elsewhere for s in evidence.sentences]))
    return sigmoid(
        BIAS
        + WORDS * word_strength(evidence)
        + SPREAD * spread
        + CENTRE * float(centre)
        + EXAMPLES * float(examples)
        + ELSEWHERE * elsewhere
        + WORLD * (world - USUAL_WORLD)
    )
