"""A draft beside the chosen audience and the other audiences of the organisation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from brandcheck.language.analysis import Analysis, Span
from brandcheck.signals.audience_index import AudienceIndex, centre_of, stems_of
from brandcheck.signals.base import Draft
from brandcheck.signals.matching import Matcher
from brandcheck.signals.sentence_said import said_sentences

MIN_WORDS = 5


@dataclass(frozen=True)
class AudienceReading:
    """The audience, the others, the stems and centre of the draft, the example posts it is."""

    index: AudienceIndex
    others: tuple[AudienceIndex, ...]
    stems: frozenset[str]
    centre: np.ndarray
    same_posts: frozenset[str]


def spans_of(analysis: Analysis, matcher: Matcher) -> Iterator[tuple[int, Span]]:
    """Every term of a list that stands in a text, by its place in the list, and where."""
    for sentence, said in zip(analysis.sentences, said_sentences(analysis), strict=True):
        if matcher.may_find(said.matching):
            for match in matcher.find(analysis.tokens_of(sentence)):
                first, last = analysis.tokens[match.first], analysis.tokens[match.last]
                yield match.term, Span(first.start, last.end)


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
