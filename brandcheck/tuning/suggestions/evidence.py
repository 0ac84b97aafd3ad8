"""What speaks for a keyword, the strongest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from brandcheck.tuning.kinship import covers
from brandcheck.tuning.suggestions.candidates import ValueFacts
from brandcheck.tuning.suggestions.families import Families
from brandcheck.tuning.suggestions.model import Evidence, Suggestion
from brandcheck.tuning.word_space import WordSpace

CLEAR_Z = 0.8
NEAR = 0.45
MOST_WORDS = 3
SAME_START = 5


@dataclass(frozen=True, eq=False)
class Sources:
    """Where evidence for the keywords of one value is looked for."""

    about: ValueFacts
    families: Families
    space: WordSpace


def keyword_suggestion(term: str, score: float, sources: Sources, *, missed: bool) -> Suggestion:
    """A keyword with all that speaks for it. `missed`: the brand's terms do not find it yet."""
    found = tuple(_evidence(term, sources, missed))
    return Suggestion("keyword", sources.about.value.id, term, found, score=score)


def _evidence(term: str, sources: Sources, missed: bool) -> Iterator[Evidence]:
    """The organisation's own posts and texts come before what others do."""
    about = sources.about
    if about.posts.count(term) and about.posts.scores.get(term, 0.0) >= CLEAR_Z:
        yield Evidence("posts", (term,), about.posts.figures(term))
    places = about.texts.places(term)
    if places:
        yield Evidence("texts", places)
    forms = tuple(word for word in about.keywords if _same_start(term, word))
    if forms and missed:
        yield Evidence("form", forms[:MOST_WORDS])
    nearest = _by_nearness(term, sources)
    beside = sources.families.beside(term, [word for word, _ in nearest])
    if beside:
        yield Evidence("family", beside[:MOST_WORDS])
    near = tuple(word for word, cosine in nearest if cosine >= NEAR)
    if near or not (places or forms or beside):
        words = near or (nearest[0][0],)
        yield Evidence("near", words[:MOST_WORDS], {"cosine": nearest[0][1]})


def _same_start(term: str, word: str) -> bool:
    """*mantelzorgster* and *mantelzorger*: one begins as the other, or is part of it."""
    if min(len(term), len(word)) < SAME_START or " " in term + word:
        return False
    return term[:SAME_START] == word[:SAME_START] or covers(word, term)


def _by_nearness(term: str, sources: Sources) -> list[tuple[str, float]]:
    """The keywords with their cosines, nearest first."""
    keywords = sources.about.keywords
    cosines = sources.space.of([term])[0] @ sources.space.of(keywords).T
    order = np.argsort(-cosines, kind="stable")
    return [(keywords[n], float(cosines[n])) for n in order]
