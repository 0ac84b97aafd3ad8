"""Foreign world: how little of the organisation's own words the draft has, 0 (none missing) to 1.

One minus `own_world`, where the organisation has shown in eight or more approved posts what is
usual. For a guard: a post that could be anyone's is not fully theirs. None: no brand, too few
approved posts, or too few telling words. Source: see `own_world`.
"""

from __future__ import annotations

from brandcheck.signals import own_world
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.own_words import ENOUGH_POSTS
from brandcheck.signals.value_evidence import value_evidence


def measure(draft: Draft) -> Signal:
    """How foreign the draft is to the organisation."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    if len(evidence.profile.approved) < ENOUGH_POSTS:
        return cannot_tell("few_examples")
    own = draft.shared(own_world.measure)
    if own.value is None:
        return own
    return Signal(1 - min(1.0, own.value), own.spans, facts=own.facts)
