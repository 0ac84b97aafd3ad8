"""The teller knows this from their own work.

What: words of work (from the list, or of the organisation's own topics) in sentences told by
*ik*, *wij* or a named person; for a corporate teller any sentence. Unit: distinct words per 100
words (a post under 60 words counts as 60). Does not apply: no audience, too short.
Source: job-related employee posts raise comment intent (2x2x2 experiment, abstract only).
"""

from __future__ import annotations

from brandcheck.language.analysis import Sentence, Token
from brandcheck.signals.audience_index import token_stems
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_audience import AudienceReading, audience_reading

OWN_VOICE = frozenset({"ik", "mij", "mijn", "me", "we", "wij", "ons", "onze"})
LEAST_LENGTH = 60


def measure(draft: Draft) -> Signal:
    """How much of their own work the teller brings in."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    analysis = draft.analysis
    found: dict[str, Token] = {}
    for sentence in analysis.sentences:
        if _own_voice(draft, sentence):
            for token in analysis.words_of(sentence):
                if _is_work(token, reading):
                    found.setdefault(token.lemma, token)
    length = max(LEAST_LENGTH, len(analysis.words))
    return Signal(
        value=100.0 * len(found) / length,
        spans=tuple(token.span for token in found.values()),
        target=analysis.sentences[0].span,
        facts={"word": next(iter(found), ""), "count": len(found)},
    )


def _own_voice(draft: Draft, sentence: Sentence) -> bool:
    if draft.teller == "corporate":
        return True
    words = draft.analysis.words_of(sentence)
    return any(w.lower in OWN_VOICE or w.entity == "PERSON" for w in words)


def _is_work(token: Token, reading: AudienceReading) -> bool:
    if token.lemma in load_terms("relevance", "work"):
        return True
    return bool(token_stems(token) & reading.index.counts.keys())
