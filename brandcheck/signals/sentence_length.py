"""Words per sentence, mean over sentences that differ.

Unit: words and numbers. Cannot tell under 3 words. Source: measured on a municipality's sentences
and the plainer ones of its editors (sentence length alone orders about two of three pairs).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_sentences import read_prose


def measure(draft: Draft) -> Signal:
    """Mean length; the target is the longest sentence."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    longest, words = max(prose.sentences, key=lambda row: (len(row[1]), -row[0].start))
    return Signal(
        round(prose.per_sentence(len(prose.words)), 3),
        (longest.span,),
        target=longest.span,
        facts={"count": len(words), "sentence": draft.analysis.quote(longest.span)},
    )
