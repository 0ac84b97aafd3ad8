"""Words that speak from person to person: *je*, *jullie*, *u*, *ik*, *we*, *ons*.

Unit: per 100 words. Cannot tell under 3 words. Source: measured; a municipality's editors tripled
*wij* and *ons* (.56 to 1.69 per 100 words) when they made letters plainer.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_sentences import read_prose

PERSONS = frozenset(
    {"ik", "me", "mij", "mijn", "m'n", "we", "wij", "ons", "onze", "onszelf", "mezelf"}
    | {"je", "jij", "jou", "jouw", "jullie", "jezelf", "u", "uw", "uzelf"}
)


def measure(draft: Draft) -> Signal:
    """The rate; the spans are the words, the target the first sentence without one."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    found = [token for token in prose.words if token.lower in PERSONS]
    without = next(
        (s for s, words in prose.sentences if not any(t.lower in PERSONS for t in words)), None
    )
    target = without.span if without else None
    return Signal(
        round(prose.per_hundred(len(found)), 3),
        tuple(token.span for token in found),
        target=target,
        facts={"count": len(found), "sentence": draft.analysis.quote(target) if target else ""},
    )
