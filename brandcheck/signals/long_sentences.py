"""Share of sentences of more than 20 words.

Unit: share, 0 to 1. Cannot tell under 3 words. Source: Yoast's Dutch readability assessment counts
more than 20 words as long, and up to a quarter of the sentences as fine.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_sentences import read_prose

LONG = 20


def measure(draft: Draft) -> Signal:
    """The share; the spans are the long sentences, the target the longest."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    long = [(len(words), sentence) for sentence, words in prose.sentences if len(words) > LONG]
    count, longest = max(long or [(0, None)], key=lambda row: row[0])
    return Signal(
        round(prose.per_sentence(len(long)), 3),
        tuple(sentence.span for _, sentence in long),
        target=longest.span if longest else None,
        facts={"count": len(long), "words": count},
    )
