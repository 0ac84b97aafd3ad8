"""LiNT-II, the Dutch readability formula of Kim and Pander Maat, and its four features.

Score = 100 - (-4.21 + 17.28 frequency - 1.62 dependency length - 2.54 content words per clause
+ 16.00 share of concrete nouns), kept between 0 and 100; higher is harder. Levels: below 34 is 1,
below 46 is 2, below 58 is 3, from 58 is 4. None when a feature cannot be told.

The formula was made for whole texts with SUBTLEX-NL and a list of nouns; here word frequency comes
from `wordfreq` (see `subtlex_zipf`), compounds count by their head, and a small classifier says
which nouns are concrete. A post of 40 words is outside its comfort zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

from brandcheck.language import Analysis, Sentence, Token
from brandcheck.language.nl.compounds import head_of
from brandcheck.language.nl.concreteness import concreteness
from brandcheck.language.nl.frequency import subtlex_zipf, zipf
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_sentences import read_prose

CONSTANT, FREQUENCY, LENGTH, DENSITY, CONCRETE = -4.21, 17.28, -1.62, -2.54, 16.00
LEVELS = (34.0, 46.0, 58.0)
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})


@dataclass(frozen=True)
class Features:
    """The four features, each with what it was measured on. None: cannot be told."""

    frequency: float | None
    rare: tuple[tuple[float, Token], ...]
    dependency: float | None
    longest: tuple[tuple[int, Token, Token], ...]
    density: float | None
    dense: tuple[tuple[float, int], ...]
    concrete: float | None
    nouns: tuple[tuple[float, Token], ...]

    @property
    def score(self) -> float | None:
        """The LiNT-II score, 0 easy to 100 hard."""
        values = (self.frequency, self.dependency, self.density, self.concrete)
        if any(value is None for value in values):
            return None
        weights = (FREQUENCY, LENGTH, DENSITY, CONCRETE)
        easy = CONSTANT + sum(w * v for w, v in zip(weights, values, strict=True) if v is not None)
        return min(100.0, max(0.0, 100 - easy))


def level_of(score: float) -> int:
    """The level of a score, 1 (easy) to 4 (very hard)."""
    return 1 + sum(score >= limit for limit in LEVELS)


def read_lint(draft: Draft) -> Features:
    """The four features of a draft. Ask for them as `draft.shared(read_lint)`."""
    analysis, prose = draft.analysis, draft.shared(read_prose)
    words = [token for token in prose.words if is_content(token)]
    rare = tuple((frequency_of(t), t) for t in words if t.pos != "PROPN")
    rows = ((row, _kept_longest(analysis, s, row)) for s, row in prose.sentences if len(row) > 1)
    longest = tuple((between, row[word], row[head]) for row, (between, word, head) in rows)
    dense = tuple(
        (sum(map(is_content, row)) / clauses, sentence.index)
        for sentence, row in prose.sentences
        if (clauses := sum(t.is_finite for t in row))
    )
    nouns = tuple((_concrete(analysis, t), t) for t in words if t.pos in ("NOUN", "PROPN"))
    nouns = tuple((value, token) for value, token in nouns if value >= 0)
    return Features(
        fmean(value for value, _ in rare) if rare else None,
        rare,
        fmean(length for length, _, _ in longest) if longest else None,
        longest,
        fmean(value for value, _ in dense) if dense else None,
        dense,
        fmean(value >= 0.5 for value, _ in nouns) if nouns else None,
        nouns,
    )


def is_content(token: Token) -> bool:
    """Noun, name, main verb, adjective or adverb of manner: a content word as LiNT counts it."""
    if token.dep == "cop" or "NumType=Ord" in token.feats or "NumType=Card" in token.feats:
        return False
    return token.pos in _CONTENT or token.lower in load_terms("manner_adverbs")


def frequency_of(token: Token) -> float:
    """How common a word is on SUBTLEX-NL's scale; a compound noun counts as its head."""
    word = head_of(token.lower) if token.pos == "NOUN" else token.lower
    return subtlex_zipf(max(zipf(word), token.zipf))


def _concrete(analysis: Analysis, token: Token) -> float:
    if token.pos == "PROPN":
        return {"PERSON": 1.0, "PLACE": 1.0, "ORG": 0.0}.get(token.entity, -1.0)
    vector = analysis.vectors[token.index]
    return concreteness(token.lower, vector, pipeline=analysis.pipeline)


def _kept_longest(
    analysis: Analysis, sentence: Sentence, words: tuple[Token, ...]
) -> tuple[int, int, int]:
    memo = analysis.memo(sentence)
    if _longest not in memo:
        memo[_longest] = _longest(analysis, words)
    return memo[_longest]


def _longest(analysis: Analysis, words: tuple[Token, ...]) -> tuple[int, int, int]:
    """The most words between a word and its head in a sentence, and the places of the two."""
    place = {token.index: at for at, token in enumerate(words)}
    best = (0, 0, 0)
    for at, token in enumerate(words):
        for head in _heads(analysis, token):
            between = abs(at - place[head.index]) - 1 if head.index in place else 0
            if between > best[0]:
                best = (between, at, place[head.index])
    return best


def _heads(analysis: Analysis, token: Token) -> list[Token]:
    """A conjunct hangs where the first one hangs; a subject also hangs on its verb's conjuncts."""
    base = token
    while base.dep == "conj" and base.head != base.index:
        base = analysis.tokens[base.head]
    head = analysis.tokens[base.head]
    if base.dep != "nsubj":
        return [head]
    others = [analysis.tokens[child] for child in analysis.children[head.index]]
    return [head, *(other for other in others if other.dep == "conj")]
