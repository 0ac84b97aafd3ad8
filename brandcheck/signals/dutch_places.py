"""Places nearby: a Dutch place by name, or a spot in the street.

What: distinct place names (1 each) and words for a spot nearby (*buurt*, *dorp*: .5 each), at
most two in all. Unit: that sum, 0 to 2. Does not apply: under eight words.
Source: proximity as a news value in Trilling et al. 2017 (sign recalled, so it weighs little).
"""

from __future__ import annotations

from brandcheck.language.analysis import Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_loud import quiet_lines
from brandcheck.signals.reading_prose import prose

MOST = 2.0
NEAR = 0.5


def measure(draft: Draft) -> Signal:
    """How many places nearby are named."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    named: dict[str, Token] = {}
    near: dict[str, Token] = {}
    for word in (word for line in draft.shared(quiet_lines) for word in line.words):
        if _is_place(word):
            named.setdefault(word.lower, word)
        elif word.lemma in load_terms("places", "local"):
            near.setdefault(word.lemma, word)
    found = [*named.values(), *near.values()]
    return Signal(
        value=min(MOST, len(named) + NEAR * len(near)),
        spans=tuple(word.span for word in found),
        target=text.lines[0].span,
        facts={"count": len(found), "word": found[0].text if found else ""},
    )


def _is_place(word: Token) -> bool:
    if not word.text[0].isupper() or word.text.isupper():
        return False
    return word.entity == "PLACE" or (
        word.lower in load_terms("places", "place") and word.pos in ("PROPN", "NOUN", "X")
    )
