"""One sentence against a brand: which terms, how close to the examples, which words are related.

What does not depend on the brand is in `said` (see `sentence_said`). Nothing here depends on the
sentences around it, so that it can be kept: leaving out another sentence changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.signals.brand_texts import closest
from brandcheck.signals.matching import How, Match
from brandcheck.signals.meaning import without_common
from brandcheck.signals.neighbours import Near
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_finds import Hit, Related
from brandcheck.signals.sentence_said import SaidSentence

COMPOUND_WEIGHT = 0.7
HASHTAG_WEIGHT = 0.3
BARE_SHARE = 0.6
CUE_WEIGHT = 1.1
AGAINST_MIDDLE = 1.0


@dataclass(frozen=True, eq=False, slots=True)
class SentenceReading:
    """What one sentence says, value by value where it matters.

    `close` has a row for what shows, what names and what is the centre of a value, and a column a
    value, in standard deviations above ordinary sentences. `turned` is how likely it turns away
    from people or from a promise, `enacted` how much it shows rather than declares: both 0 to 1.
    """

    said: SaidSentence
    hits: tuple[Hit, ...]
    close: np.ndarray
    related: tuple[Related, ...]
    bare: bool
    turned: float
    enacted: float


Rows = tuple[SaidSentence, np.ndarray]


def read_sentences(rows: Iterable[Rows], profile: BrandProfile) -> list[SentenceReading]:
    """The readings of sentences, each with the vectors of its tokens; kept in the profile."""
    asked = list(rows)
    kept = ((said, profile.readings.get(said)) for said, _ in asked)
    found = {said: reading for said, reading in kept if reading is not None}
    new = {said: vectors for said, vectors in asked if said not in found}
    if new:
        found |= zip(new, _read(new, profile), strict=True)
        profile.keep(found)
    return [found[said] for said, _ in asked]


def _read(rows: dict[SaidSentence, np.ndarray], profile: BrandProfile) -> list[SentenceReading]:
    """Closeness is figured for all at once: one product of two matrices a value."""
    topics = without_common(np.array([said.topic for said in rows]), profile.common)
    close = _closeness(topics, profile)
    words = {said.tokens[n].text: row[n] for said, row in rows.items() for n in said.plain}
    near = profile.neighbours.of(words)
    return [_one(said, close[n], near, profile) for n, said in enumerate(rows)]


def _closeness(topics: np.ndarray, profile: BrandProfile) -> np.ndarray:
    """By sentence, by shown, named and centre, by value."""
    by_value = [
        (np.stack([closest(topics, rows) for rows in (v.shown, v.named, v.centre[None])], axis=1)
         - v.usual) / v.spread
        for v in profile.values
    ]  # fmt: skip
    return np.stack(by_value, axis=2) * np.any(topics != 0, axis=1)[:, None, None]


def _one(
    said: SaidSentence, close: np.ndarray, near: Near, profile: BrandProfile
) -> SentenceReading:
    matches = profile.matcher.find(said.tokens) if profile.matcher.may_find(said.matching) else ()
    hits = _hits(said, matches, profile)
    return SentenceReading(
        said=said,
        hits=hits,
        close=close,
        related=_related(said, matches, near),
        bare=_bare(said, matches),
        turned=_turned(said, hits),
        enacted=said.acts * sigmoid(1.0 - said.declared),
    )


def _hits(said: SaidSentence, matches: Sequence[Match], profile: BrandProfile) -> tuple[Hit, ...]:
    tokens, denied, first = said.tokens, said.denied, said.tokens[0].index
    found: list[Hit] = []
    for match in matches:
        place = said.place(tokens[match.first - first], tokens[match.last - first])
        own = set(match.tokens)
        by = next((denied[i] for i in match.tokens if i in denied and denied[i] not in own), None)
        no = (by is not None) != (match.how is How.OPPOSITE)
        where = said.place(tokens[by - first], tokens[by - first]) if by is not None else None
        found += [
            Hit(use.value, match.term, use.weight * _trust(match.how), place,
                use.counter, no, where, match.how)
            for use in profile.uses[match.term]
        ]  # fmt: skip
    return tuple(found)


def _related(said: SaidSentence, matches: Sequence[Match], near: Near) -> tuple[Related, ...]:
    """Words near a keyword in meaning: the list that a person would add to."""
    matched = {i for match in matches for i in match.tokens}
    found = [
        Related(value, token.lemma, said.place(token, token))
        for token in (said.tokens[n] for n in said.plain)
        if token.index not in matched
        for value in near[token.text]
    ]
    return tuple(sorted(found, key=lambda word: word.value))


def _trust(how: How) -> float:
    return {How.COMPOUND: COMPOUND_WEIGHT, How.HASHTAG: HASHTAG_WEIGHT}.get(how, 1.0)


def _turned(said: SaidSentence, hits: Sequence[Hit]) -> float:
    counter = sum(hit.counter and not hit.denied for hit in hits)
    kinds = len({cue.kind for cue in said.cues})
    return sigmoid(said.against - AGAINST_MIDDLE + CUE_WEIGHT * (kinds + counter))


def _bare(said: SaidSentence, matches: Sequence[Match]) -> bool:
    """A list of value words without a sentence around them."""
    if not said.weighty or not matches:
        return False
    matched = {i for match in matches for i in match.tokens}
    share = sum(said.tokens[n].index in matched for n in said.weighty) / len(said.weighty)
    finite = any(t.is_finite for t in said.tokens if t.index not in matched)
    return share >= BARE_SHARE and not finite


def sigmoid(x: float) -> float:
    """From log-odds to a share."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))
