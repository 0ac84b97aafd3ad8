"""Which side of the organisation the draft speaks to: its own people, those it serves, partners.

What: the share of the cue words in the draft (see `audience_roles`) that belong to the sides the
audience is on, with one cue word a side added so that few words say little. Unit: 0 to 1; a third
is neutral. Does not apply: no brand, no audience, or the audience's side unknown.
Source: design choice.
"""

from __future__ import annotations

from functools import cache

from brandcheck.language.analysis import Analysis, Token
from brandcheck.signals.audience_index import SIDES, token_stems
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_audience import audience_reading
from brandcheck.signals.terms import stem

ADDED = 1.0


def measure(draft: Draft) -> Signal:
    """The share of cues that speak to the audience's side."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    stems = draft.analysis.kept(_word_stems)
    found = {side: _cues(stems, side) for side in SIDES}
    total = sum(len(cues) for cues in found.values())
    sides = reading.index.sides
    if not sides:
        return cannot_tell("no_side")
    mine = [found[side] for side in sides]
    theirs = [t for side in SIDES if side not in sides for t in found[side].values()]
    theirs.sort(key=lambda token: token.start)
    each = sum(len(cues) for cues in mine) / len(sides)
    return Signal(
        value=(each + ADDED) / (total + ADDED * len(SIDES)),
        spans=tuple(token.span for cues in mine for token in cues.values()),
        target=theirs[0].span if theirs else None,
        facts={
            "audience": reading.index.called,
            "word": theirs[0].text if theirs else reading.index.called,
        },
    )


def _word_stems(analysis: Analysis) -> list[tuple[Token, frozenset[str]]]:
    return [
        (token, token_stems(token) or frozenset({stem(token.lower)})) for token in analysis.words
    ]


def _cues(stems: list[tuple[Token, frozenset[str]]], side: str) -> dict[str, Token]:
    """The cue words of a side, each once."""
    known = _stems(side)
    found: dict[str, Token] = {}
    for token, mine in stems:
        for cue in mine & known:
            found.setdefault(cue, token)
    return found


@cache
def _stems(side: str) -> frozenset[str]:
    return frozenset(stem(term) for term in load_terms("audience_roles", f"to_{side}"))
