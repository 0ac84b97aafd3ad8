"""How many of the nouns name something you can see or touch.

Unit: share, 0 to 1. A small classifier decides per noun; persons and places count as concrete,
organisations not. Cannot tell under 2 nouns. Source: LiNT-II (proportion of concrete nouns).
"""

from __future__ import annotations

from collections.abc import Iterable

from brandcheck.language import Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_lint import read_lint

ENOUGH = 2
SHOWN = 4
ABSTRACT = 0.3


def measure(draft: Draft) -> Signal:
    """The share; the spans are the least concrete nouns."""
    features = draft.shared(read_lint)
    if features.concrete is None or len(features.nouns) < ENOUGH:
        return cannot_tell("too_short")
    rows = sorted(features.nouns, key=lambda row: (row[0], row[1].start))
    abstract = _different(token for value, token in rows if value < ABSTRACT) or [rows[0][1]]
    return Signal(
        round(features.concrete, 3),
        tuple(sorted(token.span for token in abstract)),
        target=abstract[0].span,
        facts={"word": abstract[0].text, "words": ", ".join(t.text for t in abstract)},
    )


def _different(tokens: Iterable[Token]) -> list[Token]:
    """The first few, each word once."""
    first: dict[str, Token] = {}
    for token in tokens:
        first.setdefault(token.lower, token)
    return list(first.values())[:SHOWN]
