"""Letters per word, names and numbers left out.

Unit: letters, about 4 (easy) to 6.5 (hard). Cannot tell under 3 words. Source: measured on pairs
of harder and plainer sentences, where word length alone already orders many of them.
"""

from __future__ import annotations

from brandcheck.language import Kind
from brandcheck.language.nl.compounds import split_compound
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_sentences import read_prose

SHOWN = 3


def measure(draft: Draft) -> Signal:
    """Mean length; the spans are the longest words."""
    prose = draft.shared(read_prose)
    words = [t for t in prose.words if t.kind is Kind.WORD and t.pos != "PROPN"]
    if prose.too_short or not words:
        return cannot_tell("too_short")
    longest = {token.lower: token for token in reversed(words)}
    shown = sorted(longest.values(), key=lambda t: (-len(t.text), t.start))[:SHOWN]
    return Signal(
        round(sum(len(token.text) for token in words) / len(words), 3),
        tuple(sorted(token.span for token in shown)),
        target=shown[0].span,
        facts={
            "word": shown[0].text,
            "words": ", ".join(token.text for token in shown),
            "parts": " + ".join(split_compound(shown[0].text)),
        },
    )
