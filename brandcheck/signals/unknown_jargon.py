"""Jargon outside the audience's words.

What: abbreviations in capitals and rare long words that the audience's profile does not have and
that are not explained in the same sentence. Names do not count. Unit: distinct words per 100
words. Does not apply: no audience, too short. Source: Shulman et al. 2024 (simple wording wins).
"""

from __future__ import annotations

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.compounds import split_compound
from brandcheck.language.nl.frequency import zipf
from brandcheck.signals.audience_index import token_stems
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import AudienceReading, audience_reading

RARE = 3.0
LONG = 9
ABBREVIATION = range(2, 6)
EXPLAINS = frozenset({"(", "oftewel", "ofwel", "dus", "betekent", "heet"})
LEAST_LENGTH = 40


def measure(draft: Draft) -> Signal:
    """How many words this audience may not know."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    analysis = draft.analysis
    explained = {token.sentence for token in analysis.tokens if token.lower in EXPLAINS}
    found: dict[str, Token] = {}
    for token in analysis.words:
        if token.sentence not in explained and _is_unknown(token, reading):
            found.setdefault(token.lower, token)
    words = list(found.values())
    return Signal(
        value=100.0 * len(words) / max(LEAST_LENGTH, len(analysis.words)),
        spans=tuple(token.span for token in words),
        facts={
            "audience": reading.index.called,
            "word": words[0].text if words else "",
            "count": len(words),
        },
    )


def _is_unknown(token: Token, reading: AudienceReading) -> bool:
    if token.kind is not Kind.WORD or token.lower in reading.index.known_words:
        return False
    if token_stems(token) & reading.index.counts.keys():
        return False
    if token.text.isupper() and len(token.text) in ABBREVIATION:
        return token.pos in ("PROPN", "NOUN", "X") and token.entity != "PLACE"
    if token.entity or token.pos not in ("NOUN", "ADJ", "VERB") or len(token.lower) < LONG:
        return False
    return token.zipf < RARE and all(zipf(part) < RARE for part in split_compound(token.lower))
