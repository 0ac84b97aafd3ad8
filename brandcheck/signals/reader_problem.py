"""The reader with a need: *je zoekt*, *heeft u vragen*, *wil je weten*.

What: distinct sentences in which the reader (je, jij, u, jullie) is the one who needs, wants,
must or doubts something; .5 when the reader is only spoken to. Unit: a count. Does not apply: no
audience, too short.
Source: Cruz et al. 2017 (second person, self-referencing).
"""

from __future__ import annotations

from brandcheck.language.analysis import Analysis, Sentence
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_audience import audience_reading

READER = frozenset({"je", "jij", "u", "jullie", "jou", "jouw", "uw"})


def you(draft: Draft) -> str:
    """How the organisation addresses its readers here."""
    return draft.brand.form_of_address.on(draft.channel) if draft.brand else "je"


def measure(draft: Draft) -> Signal:
    """In how many sentences the reader needs something."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    found = {
        draft.analysis.quote(s.span).lower(): s
        for s in draft.analysis.sentences
        if _needs(draft.analysis, s)
    }
    spoken_to = any(word.lower in READER for word in draft.analysis.words)
    return Signal(
        value=float(len(found)) if found else 0.5 * spoken_to,
        spans=tuple(s.span for s in found.values()),
        target=draft.analysis.sentences[0].span,
        facts={"audience": reading.index.called, "count": len(found), "you": you(draft)},
    )


def _needs(analysis: Analysis, sentence: Sentence) -> bool:
    words = analysis.words_of(sentence)
    reader = any(word.lower in READER for word in words)
    return reader and any(word.lemma in load_terms("relevance", "need") for word in words)
