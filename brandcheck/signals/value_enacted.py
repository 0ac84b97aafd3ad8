"""Value enacted: how much the draft shows its values: somebody, an act, a moment, a quotation.

The sum over distinct sentences of evidence from 0 to 1, best value .7 and second .3; up to 2.
`target` is the sentence that only names the value, when there is one. None: no brand chosen.
Source: studies of stories and of concrete language; own choice (M4).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_words import best_and_second

MOST = 2.0


def measure(draft: Draft) -> Signal:
    """Evidence that the values are lived."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if not evidence.sentences:
        return cannot_tell("too_short")
    best = evidence.strongest
    value = best_and_second([min(v.shown, MOST) for v in evidence.values])
    target = evidence.spans[best.named_rows.index(max(best.named_rows))]
    facts = {"value": best.label, "sentence": draft.analysis.quote(target)}
    return Signal(value, best.shown_spans, target, facts=facts)
