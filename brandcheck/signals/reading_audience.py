"""A draft beside the chosen audience and the other audiences of the organisation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from brandcheck.signals.audience_index import AudienceIndex, centre_of, stems_of
from brandcheck.signals.base import Draft

MIN_WORDS = 5


@dataclass(frozen=True)
class AudienceReading:
    """The audience, the others, the stems and centre of the draft, the example posts it is."""

    index: AudienceIndex
    others: tuple[AudienceIndex, ...]
    stems: frozenset[str]
    centre: np.ndarray
    same_posts: frozenset[str]


def audience_reading(draft: Draft) -> AudienceReading | str:
    """The reading, or the reason why there is none."""
    if draft.profile is None:
        return "no_brand"
    if draft.audience is None:
        return "no_audience"
    if len(draft.analysis.content_words) < MIN_WORDS:
        return "too_short"
    indices = draft.profile.audiences
    return AudienceReading(
        index=indices[draft.audience.id],
        others=tuple(i for name, i in indices.items() if name != draft.audience.id),
        stems=frozenset(stems_of(draft.analysis.tokens)),
        centre=centre_of(draft.analysis),
        same_posts=draft.profile.same_posts(draft.analysis),
    )
