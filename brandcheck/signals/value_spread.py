"""Value spread: share of the distinct sentences in which the best value is shown or named.

Best in the middle: one sentence can be chance, and every sentence is a sermon. None: no brand, or
fewer than three sentences. Source: own choice, against stuffing (M5).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence

FEWEST = 3
PRESENT = 0.15


def measure(draft: Draft) -> Signal:
    """Share of sentences with the value."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    count = len(evidence.sentences)
    if count < FEWEST:
        return cannot_tell("too_short")
    best = evidence.strongest
    rows = zip(best.shown_rows, best.named_rows, strict=True)
    with_it = [n for n, (shown, named) in enumerate(rows) if shown + named > PRESENT]
    facts = {"value": best.label, "count": len(with_it), "sentences": count}
    return Signal(len(with_it) / count, tuple(evidence.spans[n] for n in with_it), facts=facts)
