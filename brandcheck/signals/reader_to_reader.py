"""Readers, clients, colleagues or partners led to each other.

Value: the sum over lines of 1 for a plain sign (*vraag je buurman*, *help elkaar*, *tag die
collega*, two parties asked together) and .5 for half a sign (a table where two kinds of people
sit down, seekers and offerers, a sender who steps back); 0 and up.
Does not apply to texts of fewer than five words.
Source: dialogue and bridging, own design choice on the frame of Kent & Taylor 1998.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import last_line, located, too_short
from brandcheck.signals.reading_peers import peer_prompts


def measure(draft: Draft) -> Signal:
    """Weighs the prompts."""
    if too_short(draft):
        return cannot_tell("too_short")
    prompts = draft.shared(peer_prompts)
    spans = tuple(sorted({prompt.span for prompt in prompts}))
    value = sum(prompt.weight for prompt in prompts)
    return located(draft, value, spans, last_line(draft))
