"""Words that address the reader: je, jij, jullie, u and their forms.

Value: such words per 100 words, 0 and up; a list of names in a row does not count, a quotation
neither. Best in the middle: none speaks past the reader, very many preach.
Does not apply to texts of fewer than five words.
Source: Cruz, Leonhardt & Pezzuti 2017 (second person raises involvement).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import last_line, located, too_short
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_lines import lines


def measure(draft: Draft) -> Signal:
    """The share of reader words."""
    if too_short(draft):
        return cannot_tell("too_short")
    reader = load_terms("classes", "reader")
    spans: list[Span] = []
    total = 0
    for row in draft.shared(lines):
        words = [t for t in row.tokens if t.is_word]
        total += len(words)
        if not row.quoted:
            spans.extend(t.span for t in words if t.lower in reader)
    rate = 100 * len(spans) / max(total, 1)
    return located(draft, rate, tuple(spans), last_line(draft), rate=round(rate))
