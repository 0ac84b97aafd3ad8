"""Words only the own circle knows: abbreviations nobody explains, nicknames, own rituals.

Value: how many distinct ones; 0 and up. An abbreviation with its meaning in brackets or after
*dat is* does not count, nor do those everybody knows (NS, WK, ROC).
Does not apply to texts of fewer than twelve words.
Source: own-community language (Tan, Lee & Pang 2014); bonding by our own choice.
"""

from __future__ import annotations

import re

from brandcheck.language.analysis import Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.circle_facts import distinct, named
from brandcheck.signals.lists import load_terms
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_circles import hits, too_short
from brandcheck.signals.reading_lines import Line, lines

EVERYDAY = 3.5
_ABBREVIATION = re.compile(r"[A-Z]{2,5}('s|s)?|[A-Z]\d{1,2}")


def measure(draft: Draft) -> Signal:
    """Counts them."""
    if too_short(draft):
        return cannot_tell("too_short")
    spans = [
        token.span
        for row in draft.shared(lines)
        if not row.quoted and not _shouted(row) and not row.found(_explained())
        for token in row.tokens
        if _ABBREVIATION.fullmatch(token.text) and not _is_common(token)
    ]
    return named(draft, distinct(draft, [*spans, *hits(draft, "insider")]))


def _explained() -> re.Pattern[str]:
    return load_patterns("congruence", "explained")


def _known() -> frozenset[str]:
    return load_terms("congruence", "known_abbreviations")


def _is_common(token: Token) -> bool:
    """Known to all, or an everyday word in capitals (*WAUW*)."""
    everyday = len(token.text) > 2 and token.zipf >= EVERYDAY
    return everyday or token.lower in _known()


def _shouted(line: Line) -> bool:
    """Several words in capitals in a row of words: emphasis, no abbreviations."""
    words = [t for t in line.tokens if t.is_word]
    loud = sum(t.text.isupper() and len(t.text) > 1 for t in words)
    return loud > len(words) / 2
