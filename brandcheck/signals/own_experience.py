"""Something the sender lived through and shares: *ik* with what happened.

Value: how many distinct lines tell in the first person singular what the sender did, felt or did
not know (*ik stond*, *ik heb gezocht*, *ik twijfel*); 0 and up.
Does not apply to texts of fewer than five words.
Source: CHV, personalisation (van Hooijdonk & Liebrecht 2018); self-disclosure is answered.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import counted, too_short
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import Line, lines

_I = frozenset({"ik", "'k"})


def measure(draft: Draft) -> Signal:
    """Counts the lines."""
    if too_short(draft):
        return cannot_tell("too_short")
    return counted(draft, [r for r in draft.shared(lines) if not r.quoted and _lived(r)])


def _lived(line: Line) -> bool:
    if not any(t.lower in _I for t in line.tokens):
        return False
    past = any(t.is_past for t in line.tokens)
    return past or line.found(load_patterns("conversation", "lived")) is not None
