"""How common the words are: mean frequency of the words that carry meaning, names left out.

Unit: Zipf on SUBTLEX-NL's scale, about 3 (hard words) to 6 (everyday words); compounds count by
their head. Cannot tell under 3 such words. Source: LiNT-II, where it is the strongest of the four.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_lint import read_lint

ENOUGH = 3
SHOWN = 3
RARE = 3.4


def measure(draft: Draft) -> Signal:
    """Mean frequency; the spans are the rarest words."""
    features = draft.shared(read_lint)
    if features.frequency is None or len(features.rare) < ENOUGH:
        return cannot_tell("too_short")
    rarest = {token.lower: (value, token) for value, token in reversed(features.rare)}
    rows = sorted(rarest.values(), key=lambda row: (row[0], row[1].start))[:SHOWN]
    shown = [token for value, token in rows if value < RARE] or [rows[0][1]]
    return Signal(
        round(features.frequency, 3),
        tuple(sorted(token.span for token in shown)),
        target=shown[0].span,
        facts={"word": shown[0].text, "words": ", ".join(token.text for token in shown)},
    )
