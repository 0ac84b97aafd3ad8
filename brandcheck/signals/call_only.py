"""A post that only announces, or only calls for a click, a purchase, an application, a sign-up.

Value: 0 when the reader is asked, invited or led to another reader; 1 when there is a call and
nothing else; .5 when nothing is asked at all. Spans: the calls.
Does not apply to texts of fewer than five words.
Source: Liadeli et al. 2023 (deals engage least); own design choice.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import last_line, located, too_short
from brandcheck.signals.reading_invitations import calls, invitations, spans_of
from brandcheck.signals.reading_peers import peer_prompts
from brandcheck.signals.reading_questions import asked

_CALL, _ANNOUNCEMENT, _OPEN = 1.0, 0.5, 0.0


def measure(draft: Draft) -> Signal:
    """Whether a call is all there is."""
    if too_short(draft):
        return cannot_tell("too_short")
    found = spans_of(draft.shared(calls))
    talks = draft.shared(asked) or draft.shared(invitations) or draft.shared(peer_prompts)
    if talks:
        return located(draft, _OPEN, (), last_line(draft))
    value = _CALL if found else _ANNOUNCEMENT
    return located(draft, value, found, last_line(draft))
