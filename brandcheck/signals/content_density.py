"""How much a clause asks a reader to carry: content words per finite verb, mean over sentences.

Unit: words, about 2 (easy) to 8 (hard). Sentences without a finite verb do not count; cannot tell
without any, or under 3 words. Source: LiNT-II (content words per clause).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_lint import read_lint
from brandcheck.signals.reading_sentences import read_prose


def measure(draft: Draft) -> Signal:
    """Mean density; the target is the fullest sentence."""
    features = draft.shared(read_lint)
    if draft.shared(read_prose).too_short or features.density is None:
        return cannot_tell("too_short")
    value, index = max(features.dense)
    fullest = draft.analysis.sentences[index].span
    return Signal(
        round(features.density, 3),
        (fullest,),
        target=fullest,
        facts={"count": round(value), "sentence": draft.analysis.quote(fullest)},
    )
