"""Lines that invite the reader to answer the sender, with or without a question mark.

Value: how many distinct lines (*laat het ons weten*, *ik wil horen hoe het bij jullie is*,
*lever het in bij Bianca*); 0 and up. A call for a click, a purchase, an application or a sign-up
is no invitation (see `call_only`), nor is an invitation somebody else spoke.
Does not apply to texts of fewer than five words.
Source: invitational rhetoric in conversational human voice (van Hooijdonk & Liebrecht 2018).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import counted, too_short
from brandcheck.signals.reading_invitations import invitations


def measure(draft: Draft) -> Signal:
    """Counts them."""
    if too_short(draft):
        return cannot_tell("too_short")
    return counted(draft, draft.shared(invitations))
