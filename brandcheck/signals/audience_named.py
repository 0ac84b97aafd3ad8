"""The audience by its name: what its readers call themselves stands in the draft.

What: distinct nouns of the audience's name (*mantelzorgers*, *huurders*) found in the draft, also
inside compounds. Unit: a count. Does not apply: no brand, no audience, too short.
Source: design choice (Cruz et al. 2017: readers who recognise themselves get involved).
"""

from __future__ import annotations

from brandcheck.language.analysis import Analysis, Span
from brandcheck.signals.audience_index import token_stems
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import audience_reading
from brandcheck.signals.tone import JE, U

YOU = JE | U


def measure(draft: Draft) -> Signal:
    """How many names of the audience are there."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    words = draft.analysis.content_words
    found = [t for t in words if token_stems(t) & reading.index.names]
    kinds = {name for t in found for name in token_stems(t) & reading.index.names}
    return Signal(
        value=float(len(kinds)),
        spans=tuple(t.span for t in found),
        target=_place(draft.analysis),
        facts={
            "audience": reading.index.called,
            "word": found[0].text if found else reading.index.called,
            "names": ", ".join(reading.index.called_shortly[:3]),
        },
    )


def _place(analysis: Analysis) -> Span:
    """Where the readers can be named: the first sentence that speaks to them, else the first."""
    spoken_to = (
        s for s in analysis.sentences if any(t.lower in YOU for t in analysis.tokens_of(s))
    )
    return next(spoken_to, analysis.sentences[0]).span
