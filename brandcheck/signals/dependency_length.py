"""How far words stand from the word they belong to: the longest distance, mean over sentences.

Unit: words in between, about 2 (easy) to 12 (hard). Punctuation does not count; a conjunct hangs
where the first one hangs. Cannot tell without two sentences of words or 3 words. Source: LiNT-II.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_lint import read_lint
from brandcheck.signals.reading_sentences import read_prose

FAR = 6


def measure(draft: Draft) -> Signal:
    """Mean of the longest distances; the spans are the two words furthest apart."""
    features = draft.shared(read_lint)
    if draft.shared(read_prose).too_short or features.dependency is None:
        return cannot_tell("too_short")
    count, word, head = max(features.longest, key=lambda row: (row[0], -row[1].start))
    spans = tuple(sorted((word.span, head.span))) if count >= FAR else ()
    sentence = draft.analysis.sentence_of(word)
    return Signal(
        round(features.dependency, 3),
        spans,
        target=sentence.span,
        facts={"count": count, "word": word.text, "head": head.text},
    )
