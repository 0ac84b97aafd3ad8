"""Activating emotion: words for feelings that stir (joy, awe, fright, tension, laughter).

What: the three most activating distinct words or phrases (high 1, middle .6), less .3 for every
sad word, which calms. Words of outrage count for nothing. Each is a third of the whole; a negated
word does not count, nor does one in a loud sentence. Unit: 0 to 1.
Does not apply: under eight words.
Source: Berger & Milkman 2012 (arousal drives sharing, sadness lowers it); Liadeli et al. 2023.
Limit: Dutch lists of feeling words are weak on short texts, so it weighs less than its evidence.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import quiet_lines
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import Hit, wording

TOP = 3
HIGH, MIDDLE, SAD = 1.0, 0.6, 0.3
_NEGATIONS = frozenset({"niet", "geen", "zonder", "nooit", "nauwelijks"})


def measure(draft: Draft) -> Signal:
    """How activating the three strongest feeling words are together."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    quiet = draft.shared(quiet_lines)
    high = _distinct(quiet, "high_positive", "high_negative")
    middle = _distinct(quiet, "mid_positive", "mid_negative")
    sad = _distinct(quiet, "sad")
    strongest = ([HIGH] * len(high) + [MIDDLE] * len(middle))[:TOP]
    value = (sum(strongest) - SAD * len(sad)) / TOP
    hits = [*high, *middle][:TOP]
    return Signal(
        value=min(1.0, max(0.0, value)),
        spans=tuple(hit.span for hit in hits),
        facts={"count": len(hits), "word": hits[0].term if hits else "", "sad": len(sad)},
    )


def _distinct(lines: tuple[Line, ...], *groups: str) -> list[Hit]:
    words = wording("arousal", *groups)
    found: dict[str, Hit] = {}
    for line in lines:
        for hit in words.find(line.tokens):
            if not _is_negated(line, hit):
                found.setdefault(hit.term, hit)
    return list(found.values())


def _is_negated(line: Line, hit: Hit) -> bool:
    at = hit.tokens[0].index - line.tokens[0].index
    return any(token.lower in _NEGATIONS for token in line.tokens[max(0, at - 2) : at])
