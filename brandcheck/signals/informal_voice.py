"""Spoken words: a greeting, a sign-off, an interjection (*hoi*, *oeps*, *groet*, *zeg eens*).

Value: how many distinct ones; 0 and up. Best in the middle: some sound like a person, many like
an act. Emoji, capitals and rows of marks are left out: they are decoration, not voice.
Does not apply to texts of fewer than five words.
Source: CHV, informal elements (van Hooijdonk & Liebrecht 2018).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import located, too_short
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import lines


def measure(draft: Draft) -> Signal:
    """Counts the distinct spoken words."""
    if too_short(draft):
        return cannot_tell("too_short")
    pattern = load_patterns("conversation", "informal")
    found: dict[str, Span] = {}
    for row in draft.shared(lines):
        for match in pattern.finditer(row.text):
            found.setdefault(match.group().strip(), row.where(match))
    first = draft.shared(lines)[0].span if draft.shared(lines) else None
    return located(draft, float(len(found)), tuple(sorted(found.values())), first)
