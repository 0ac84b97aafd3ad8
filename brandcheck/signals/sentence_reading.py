"""One sentence against a brand: which terms, which acts, how close to the examples, which stance.

All that does not depend on the sentences around it, so that it can be kept: leaving out another
sentence changes nothing here. Places are counted from the start of the sentence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.meanings import sentence_meaning
from brandcheck.signals.acts import Place, acts_of
from brandcheck.signals.brand_texts import closest
from brandcheck.signals.lexica import load_lexicon, readable_keys
from brandcheck.signals.matching import How, Match
from brandcheck.signals.meaning import text_vector, without_common
from brandcheck.signals.negation import negated_tokens
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_finds import Cue, Hit, Related
from brandcheck.signals.stance import stances_of

CUES = (
    "refusal", "cold_rule", "closing", "blame", "dismissive", "efficiency", "pressure",
    "concealment", "coercion", "vanity", "irony",
)  # fmt: skip
COMPOUND_WEIGHT = 0.7
HASHTAG_WEIGHT = 0.3
BARE_SHARE = 0.6
RELATED = 0.55
# The readings were learned on posts: one sentence alone says less than they think it does.
ALONE = 0.4


@dataclass(frozen=True, eq=False, slots=True)
class SentenceReading:
    """What one sentence says, value by value where it matters."""

    hits: tuple[Hit, ...]
    cues: tuple[Cue, ...]
    acts: float
    act_places: tuple[Place, ...]
    against: float
    declared: float
    elsewhere: float
    keys: frozenset[str]
    vector: np.ndarray
    close_shown: np.ndarray
    close_named: np.ndarray
    close_centre: np.ndarray
    related: tuple[Related, ...]
    bare: bool
    words: int


def read_sentence(
    tokens: Sequence[Token], vectors: np.ndarray, profile: BrandProfile
) -> SentenceReading:
    """The reading of a sentence, kept by all it depends on."""
    first = tokens[0].index
    key = tuple((t.text, t.lemma, t.pos, t.dep, t.head - first, t.feats, t.entity) for t in tokens)
    return profile.remembered(key, lambda: _read(tokens, vectors, profile))


def _read(tokens: Sequence[Token], vectors: np.ndarray, profile: BrandProfile) -> SentenceReading:
    meaning = text_vector(tokens, vectors)
    vector = without_common(meaning[None], profile.common)
    close = np.array([_closeness(vector, profile, n) for n in range(len(profile.values))])
    matches = profile.matcher.find(tokens)
    keys = readable_keys(tokens)
    acts, places = acts_of(tokens)
    said = sentence_meaning(tokens)
    stance = stances_of(load_lexicon, keys, said)
    return SentenceReading(
        hits=_hits(tokens, matches, profile),
        cues=_cues(tokens),
        acts=acts,
        act_places=places,
        against=ALONE * stance.against,
        declared=ALONE * stance.declared,
        elsewhere=ALONE * stance.elsewhere,
        keys=keys,
        vector=said,
        close_shown=close[:, 0],
        close_named=close[:, 1],
        close_centre=close[:, 2],
        related=_related(tokens, vectors, matches, profile),
        bare=_bare(tokens, matches),
        words=sum(t.is_content for t in tokens),
    )


def _closeness(vector: np.ndarray, profile: BrandProfile, n: int) -> np.ndarray:
    """Standard deviations above ordinary sentences: to what shows, what names, what it means."""
    value = profile.values[n]
    rows = (value.shown, value.named, value.centre[None])
    close = np.array([closest(vector, row)[0] for row in rows])
    return (close - value.usual) / value.spread if vector.any() else np.zeros(3)


def _hits(
    tokens: Sequence[Token], matches: Sequence[Match], profile: BrandProfile
) -> tuple[Hit, ...]:
    if not matches:
        return ()
    start, first = tokens[0].start, tokens[0].index
    denied = negated_tokens(tokens)
    found: list[Hit] = []
    for match in matches:
        inside = [tokens[i - first] for i in match.tokens]
        place = (inside[0].start - start, inside[-1].end - start)
        own = set(match.tokens)
        by = next((denied[i] for i in match.tokens if i in denied and denied[i] not in own), None)
        no = (by is not None) != (match.how is How.OPPOSITE)
        denier = tokens[by - first] if by is not None else None
        where = (denier.start - start, denier.end - start) if denier else None
        found += [
            Hit(use.value, match.term, use.weight * _trust(match.how), place,
                use.counter, no, where, match.how)
            for use in profile.uses[match.term]
        ]  # fmt: skip
    return tuple(found)


def _related(
    tokens: Sequence[Token], vectors: np.ndarray, matches: Sequence[Match], profile: BrandProfile
) -> tuple[Related, ...]:
    """Words near a keyword in meaning: the list that a person would add to."""
    matched = {i for match in matches for i in match.tokens}
    rows = [
        n
        for n, t in enumerate(tokens)
        if t.is_content and t.kind is Kind.WORD and t.pos != "PROPN" and t.index not in matched
    ]
    if not rows:
        return ()
    words = without_common(vectors[rows], profile.common)
    start, found = tokens[0].start, []
    for value, of in enumerate(profile.values):
        near = closest(words, of.keywords)
        found += [
            Related(value, tokens[n].lemma, (tokens[n].start - start, tokens[n].end - start))
            for n, cosine in zip(rows, near, strict=True)
            if cosine >= RELATED
        ]
    return tuple(found)


def _trust(how: How) -> float:
    return {How.COMPOUND: COMPOUND_WEIGHT, How.HASHTAG: HASHTAG_WEIGHT}.get(how, 1.0)


def _cues(tokens: Sequence[Token]) -> tuple[Cue, ...]:
    text, starts = "", []
    for token in tokens:
        starts.append(len(text))
        text += token.lower + " "
    found: list[Cue] = []
    for kind in CUES:
        for match in load_patterns("against", kind).finditer(text):
            inside = [t for t, at in zip(tokens, starts, strict=True) if _in(match, at)]
            if inside:
                place = (inside[0].start - tokens[0].start, inside[-1].end - tokens[0].start)
                found.append(Cue(kind, place))
    return tuple(found)


def _in(match: re.Match[str], at: int) -> bool:
    return match.start() <= at < match.end()


def _bare(tokens: Sequence[Token], matches: Sequence[Match]) -> bool:
    """A list of value words without a sentence around them."""
    content = [t for t in tokens if t.is_word and (t.is_content or not t.stop)]
    if not content or not matches:
        return False
    matched = {i for match in matches for i in match.tokens}
    share = sum(t.index in matched for t in content) / len(content)
    finite = any(t.is_finite for t in tokens if t.index not in matched)
    return share >= BARE_SHARE and not finite


def sigmoid(x: float) -> float:
    """From log-odds to a share."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))
