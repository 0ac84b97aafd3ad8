"""Employee perspective: in how many distinct sentences the teller says *ik* (or *mijn*) and acts.

A count, up to 4. None: no brand, or the teller is the organisation itself.
Source: an experiment in which job-related posts of employees drew more comments (M10).
"""

from __future__ import annotations

from brandcheck.language.analysis import Analysis, Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence

SELF = frozenset({"ik", "mij", "me", "mijn", "m'n", "mn"})
MOST = 4


def measure(draft: Draft) -> Signal:
    """Sentences from the teller's own work."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if draft.teller == "corporate":
        return cannot_tell("corporate_teller")
    spans = draft.analysis.kept(_own_acts)
    return Signal(float(min(len(spans), MOST)), spans, facts={"count": len(spans)})


def _own_acts(analysis: Analysis) -> tuple[Span, ...]:
    spans = []
    seen: set[str] = set()
    for sentence in analysis.sentences:
        tokens = analysis.tokens_of(sentence)
        said = " ".join(t.lower for t in tokens if t.is_word)
        own = any(t.lower in SELF for t in tokens)
        acts = any(t.pos == "VERB" for t in tokens)
        if own and acts and said not in seen:
            spans.append(sentence.span)
        seen.add(said)
    return tuple(spans)
