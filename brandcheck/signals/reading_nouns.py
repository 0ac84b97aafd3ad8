"""Shared reading: the distinct nouns of a post, each with how concrete it is (0 to 1).

The hand-written lists decide first (by the word, then by the head of the compound); the
classifier of the language room judges the rest. Measures (*minuten*, *euro*) are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.language.analysis import Token
from brandcheck.language.nl.compounds import head_of
from brandcheck.language.nl.concreteness import concreteness
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_people import is_human_noun
from brandcheck.signals.reading_prose import prose

CONCRETE = 0.6
HUMAN = 0.7


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun and how concrete it is."""

    token: Token
    concreteness: float

    @property
    def is_concrete(self) -> bool:
        """Something a reader can see before them."""
        return self.concreteness >= CONCRETE


def nouns(draft: Draft) -> tuple[Noun, ...]:
    """The first mention of every noun."""
    analysis = draft.analysis
    seen: set[str] = set()
    found: list[Noun] = []
    for token in draft.shared(prose).words:
        if token.pos != "NOUN" or token.lemma in seen or _is_measure(token):
            continue
        seen.add(token.lemma)
        found.append(Noun(token, _concreteness(draft, token, analysis.pipeline)))
    return tuple(found)


def _is_measure(token: Token) -> bool:
    units = load_terms("practical", "unit")
    return token.lower in units or token.lemma in units


def _concreteness(draft: Draft, token: Token, pipeline: str) -> float:
    for word in dict.fromkeys((token.lemma, token.lower, head_of(token.lemma))):
        if word in load_terms("concreteness", "concrete"):
            return 1.0
        if word in load_terms("concreteness", "abstract"):
            return 0.0
    if is_human_noun(token.lemma):
        return HUMAN
    return concreteness(token.lemma, draft.analysis.vectors[token.index], pipeline=pipeline)
