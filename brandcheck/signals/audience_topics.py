"""What the audience cares about: its topics, met in the draft.

What: the topics of the audience, each found as a term (1), or near in meaning to the words of
the draft (up to .5). Unit: the sum of the best five topics, 0 to 5. Does not apply: no brand, no
audience, or under five content words. Source: design choice beside BEIR-NL (Lotfi et al. 2024).
"""

from __future__ import annotations

import numpy as np

from brandcheck.language.analysis import Analysis, Span
from brandcheck.signals.audience_index import AudienceIndex
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_audience import audience_reading, spans_of

BEST = 5
# Cosine from which a word is near a topic, and at which it is as good as near can be.
NEAR, VERY_NEAR = 0.5, 0.9
MOST_FOR_NEAR = 0.5


def measure(draft: Draft) -> Signal:
    """How many of the audience's topics are there."""
    reading = draft.shared(audience_reading)
    if isinstance(reading, str):
        return cannot_tell(reading)
    found = _found(draft.analysis, reading.index)
    near = _near(draft.analysis, reading.index)
    strengths = [1.0] * len(found) + sorted(near, reverse=True)
    topics = reading.index.audience.topics
    nearest = sorted(range(len(topics)), key=lambda n: -near[n] if len(near) > n else 0.0)
    missing = [n for n in nearest if n not in found]
    return Signal(
        value=sum(strengths[:BEST]),
        spans=tuple(span for spans in found.values() for span in spans),
        facts={
            "audience": reading.index.called,
            "topics": ", ".join(topics[n] for n in (list(found) or missing)[:3]),
            "suggestions": ", ".join(topics[n] for n in (missing or nearest)[:3]),
        },
    )


def _found(analysis: Analysis, index: AudienceIndex) -> dict[int, list[Span]]:
    """Per topic that stands in the draft, where."""
    found: dict[int, list[Span]] = {}
    for term, span in spans_of(analysis, index.topic_matcher):
        found.setdefault(term, []).append(span)
    return found


def _near(analysis: Analysis, index: AudienceIndex) -> list[float]:
    """Per topic how near the nearest word of the draft is, 0 to .5."""
    rows = [t.index for t in analysis.content_words]
    if not rows or not len(index.topics):
        return []
    closest = (index.topics @ analysis.vectors[rows].T).max(axis=1)
    scaled = np.clip((closest - NEAR) / (VERY_NEAR - NEAR), 0, 1)
    return [float(x) * MOST_FOR_NEAR for x in scaled]
