"""Own world: how much of the draft's less common words the organisation uses itself; 1 is usual.

The share of distinct, less common content lemmas (Zipf under 4) that occur in the organisation's
own texts (mission, audiences, values, examples, posts), divided by that share in its approved
posts, each left out in turn (0.15 with fewer than eight posts); up to 2. Another organisation's
post scores about a third. None: no brand, or fewer than four such words.
Source: Monroe et al. 2008 and Li et al. 2021, words of one's own; computed here (M8).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.profile import telling_words
from brandcheck.signals.value_evidence import told_words, value_evidence

FEWEST = 4
MOST = 2.0


def measure(draft: Draft) -> Signal:
    """Share of the organisation's own words, against what is usual."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    words = {token.lemma: token for token in told_words(draft, telling_words)}
    if len(words) < FEWEST:
        return cannot_tell("too_short")
    own = [token for lemma, token in words.items() if lemma in evidence.profile.own_words]
    value = min(MOST, len(own) / len(words) / evidence.profile.own_words.usual_share)
    said = ", ".join(token.lower for token in own[:4]) or "-"
    return Signal(value, tuple(token.span for token in own), facts={"words": said})
