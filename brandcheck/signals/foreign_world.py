"""Foreign world: how little the draft is the organisation's own: 0 is a usual post, 1 anyone's.

One minus the mean of two readings, each 1 for a usual post: whether it uses the organisation's less
common words (`own_world`) and whether it speaks as the organisation does (`own_voice`: 0 for what
anybody could say). Only where the organisation has shown in eight or more approved posts what is
usual. For a guard: a post that could be anyone's is not fully theirs. None: no brand, too few
approved posts, or too few telling words. Source: see `own_world` and `own_voice`.
"""

from __future__ import annotations

from brandcheck.signals import own_world
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.own_voice import speaking
from brandcheck.signals.own_words import ENOUGH_POSTS
from brandcheck.signals.value_evidence import told_words, value_evidence


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
    words = frozenset(token.lower for token in told_words(draft, speaking))
    voice = max(0.0, min(own_world.MOST, evidence.profile.own_voice.likeness(words)))
    return Signal(1 - min(1.0, (own.value + voice) / 2), own.spans, facts=own.facts)
