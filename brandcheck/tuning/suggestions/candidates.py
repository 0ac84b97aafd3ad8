"""Candidate keywords of a value, with the facts that rank them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from brandcheck.brand import Value
from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.suggestions.families import Families
from brandcheck.tuning.suggestions.value_posts import MarkedWords
from brandcheck.tuning.suggestions.value_texts import KINDS, ValueTexts
from brandcheck.tuning.suggestions.word_choice import Taken, may_suggest
from brandcheck.tuning.word_space import WordSpace

FAMILIES_READ = 90
MOST_POSTS = 3
PHRASE_ZIPF = 3.5
FACTS = (
    "shared", "together", "families", "near_keywords", "near_three", "near_texts", "own_z",
    "own_times", "post_z", "post_times", "in_label", "in_means", "in_shown", "in_named", "common",
    "phrase", "family_and_post", "family_and_text",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ValueFacts:
    """All there is about a value to suggest words from."""

    value: Value
    texts: ValueTexts
    own: MarkedWords
    posts: MarkedWords

    @property
    def keywords(self) -> tuple[str, ...]:
        """Its keywords in lower case."""
        return tuple(keyword.term.lower() for keyword in self.value.keywords)


@dataclass(frozen=True, eq=False)
class Candidates:
    """Terms and a row of `FACTS` for each."""

    terms: tuple[str, ...]
    facts: np.ndarray


def candidates(about: ValueFacts, families: Families, space: WordSpace, taken: Taken) -> Candidates:
    """The terms from families akin to the value, its own texts and its posts."""
    shared = families.shared(about.keywords)
    akin = np.argsort(-shared, kind="stable")[:FAMILIES_READ]
    terms = dict.fromkeys(word for n in akin for word in families.families[n].words)
    terms |= dict.fromkeys(sorted({*about.own.scores, *about.posts.scores}))
    fine = tuple(term for term in terms if may_suggest(term, taken))
    return Candidates(fine, _facts(fine, about, families, space, shared))


def _facts(
    terms: tuple[str, ...],
    about: ValueFacts,
    families: Families,
    space: WordSpace,
    shared: np.ndarray,
) -> np.ndarray:
    """One row a term, in the order of `FACTS`."""
    if not terms:
        return np.zeros((0, len(FACTS)))
    vectors, keywords = space.of(terms), space.of(about.keywords)
    near = np.sort(vectors @ keywords.T, axis=1)
    texts = space.centre(sorted({word for words in about.texts.texts for word in words}))
    sums, together = families.weight(terms, shared), families.together(terms, about.keywords)
    counts = np.log1p([families.counts.get(term, 0) for term in terms])
    own = np.array([_own(term, about) for term in terms])
    akin = (sums, together, vectors @ space.centre(about.keywords), near[:, -3:].mean(axis=1),
            vectors @ texts)  # fmt: skip
    one, two, three, four, five = (_among(column) for column in akin)
    columns = (one, two, counts, three, four, five, *own.T, counts * (own[:, 3] > 0),
               counts * (own[:, 1] > 0))  # fmt: skip
    return np.column_stack(columns)


def _among(column: np.ndarray) -> np.ndarray:
    """In standard deviations from the mean of the candidates: values differ in how much is akin."""
    return (column - column.mean()) / (column.std() + 1e-9)


def _own(term: str, about: ValueFacts) -> list[float]:
    """What the organisation itself does with a term, and how common it is."""
    places = about.texts.places(term)
    return [
        about.own.scores.get(term, 0.0),
        min(about.own.count(term), MOST_POSTS),
        about.posts.scores.get(term, 0.0),
        min(about.posts.count(term), MOST_POSTS),
        *(float(kind in places) for kind in KINDS),
        zipf(term) if " " not in term else PHRASE_ZIPF,
        float(" " in term),
    ]
