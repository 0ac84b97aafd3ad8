"""Value presence: how likely the draft is about one of the values and not against any, 0 to 1.

The reverse of the learned reading `elsewhere` (see `value_stances`): the value's words, closeness
to what it is about and to the examples that show it, the organisation's own words, and the words
of posts about something else; times how little goes against a value. None: no brand chosen.
Source: Garten et al. 2018; computed here.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.sentence_reading import sigmoid
from brandcheck.signals.value_contradicted import contradiction
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_stances import stances


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
    return draft.shared(about_a_value) * (1 - draft.shared(contradiction))


def about_a_value(draft: Draft) -> float:
    """Whether the draft is about a value, for or against."""
    read = draft.shared(stances)
    return sigmoid(-read.elsewhere) if read else 0.0
