"""What it means for the reader: *dat betekent*, *voortaan*, *dan kun je*.

What: distinct wordings of a consequence in a sentence that also names the reader or the
audience. Unit: a count. Does not apply: no audience, too short.
Source: Cruz et al. 2017; Packard & Berger 2021.
"""

from __future__ import annotations

from brandcheck.language.analysis import Sentence
from brandcheck.signals.audience_index import stems_of
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reader_problem import READER, you
from brandcheck.signals.reading_audience import AudienceReading, audience_reading
from brandcheck.signals.wording import found_in, wording


def measure(draft: Draft) -> Signal:
    """How many consequences for the reader are named."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    cues = wording("relevance", "consequence")
    found = {
        hit.term: hit.span
        for s in draft.analysis.sentences
        if _for_reader(draft, s, reading)
        for hit in found_in(draft.analysis, s, cues)
    }
    return Signal(
        value=float(len(found)),
        spans=tuple(found.values()),
        target=draft.analysis.sentences[-1].span,
        facts={
            "audience": reading.index.called,
            "word": next(iter(found), ""),
            "you": you(draft),
        },
    )


def _for_reader(draft: Draft, sentence: Sentence, reading: AudienceReading) -> bool:
    words = draft.analysis.words_of(sentence)
    if any(word.lower in READER for word in words):
        return True
    return bool(stems_of(words) & reading.index.names)
