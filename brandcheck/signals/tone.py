"""How an organisation sounds: the tone of its approved posts, in figures and in its own words."""

from __future__ import annotations

import math
from collections import ChainMap, Counter
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from brandcheck.language.analysis import Analysis, Token

JE = frozenset({"je", "jij", "jou", "jouw", "jullie", "jezelf"})
U = frozenset({"u", "uw", "uzelf"})
WE = frozenset({"we", "wij", "ons", "onze", "wijzelf"})
PRIOR_WORDS = 500.0
MEASURES = ("we", "words_per_sentence", "letters_per_word")


@dataclass(frozen=True, slots=True)
class Tone:
    """The tone of one text: rates per 100 words, sentence length, word length, je and u."""

    we: float
    words_per_sentence: float
    letters_per_word: float
    je: int
    u: int


@dataclass(frozen=True)
class ToneProfile:
    """Mean and spread of each measure over the approved posts, and how often lemmas occur."""

    posts: int
    mean: Mapping[str, float]
    spread: Mapping[str, float]
    lemmas: MutableMapping[str, int]
    total: int

    def without(self, text: Analysis) -> ToneProfile:
        """The same as if one of the texts had not been there."""
        left, tone = self.posts - 1, text.kept(tone_of)
        if not left:
            return tone_profile(())
        mean, spread = {}, {}
        for name in MEASURES:
            figure, square = getattr(tone, name), self.spread[name] ** 2 + self.mean[name] ** 2
            mean[name] = (self.posts * self.mean[name] - figure) / left
            rest = (self.posts * square - figure**2) / left - mean[name] ** 2
            spread[name] = math.sqrt(max(0.0, rest))
        fewer = {lemma: self.lemmas[lemma] - 1 for lemma in text.kept(own_lemmas)}
        lemmas = ChainMap(fewer, self.lemmas)
        return ToneProfile(left, mean, spread, lemmas, self.total - len(text.words))


def tone_of(analysis: Analysis) -> Tone:
    """The tone of a text."""
    words = analysis.words
    count = max(len(words), 1)
    return Tone(
        we=100 * sum(t.lower in WE for t in words) / count,
        words_per_sentence=count / max(len(analysis.sentences), 1),
        letters_per_word=sum(len(t.lower) for t in words) / count,
        je=sum(t.lower in JE for t in words),
        u=sum(t.lower in U for t in words),
    )


def tone_profile(analyses: Iterable[Analysis]) -> ToneProfile:
    """The tone of several texts together."""
    texts = list(analyses)
    tones = [text.kept(tone_of) for text in texts]
    lemmas = Counter(lemma for text in texts for lemma in text.kept(own_lemmas))
    mean, spread = {}, {}
    for name in MEASURES:
        row = [getattr(tone, name) for tone in tones]
        mean[name], spread[name] = _mean_and_spread(row)
    return ToneProfile(len(texts), mean, spread, lemmas, sum(len(t.words) for t in texts))


def words_by_sentence(analysis: Analysis) -> list[tuple[Token, ...]]:
    """The words of a text, by sentence."""
    return [analysis.words_of(sentence) for sentence in analysis.sentences]


def saying_how(analysis: Analysis) -> list[list[Token]]:
    """The words that say how one speaks, by sentence: no names, no numbers."""
    rows = analysis.kept(words_by_sentence)
    return [[t for t in row if t.is_content and t.pos != "PROPN" and not t.entity] for row in rows]


def own_lemmas(analysis: Analysis) -> frozenset[str]:
    """The lemmas of a text that say how one speaks."""
    return frozenset(token.lemma for row in analysis.kept(saying_how) for token in row)


def log_odds(lemma: str, zipf: float, profile: ToneProfile) -> float:
    """z-score of a lemma in the approved posts against Dutch at large (Monroe et al. 2008).

    Dutch at large is the prior: `PRIOR_WORDS` imagined words with the frequencies of `wordfreq`.
    """
    share = 10 ** (zipf - 9) if zipf else 1e-8
    prior = max(PRIOR_WORDS * share, 0.01)
    count = profile.lemmas.get(lemma, 0)
    here = (count + prior) / (profile.total + PRIOR_WORDS - count - prior)
    large = share / (1 - share)
    return (math.log(here) - math.log(large)) / math.sqrt(1 / (count + prior))


def _mean_and_spread(row: Sequence[float]) -> tuple[float, float]:
    if not row:
        return 0.0, 0.0
    mean = sum(row) / len(row)
    return mean, math.sqrt(sum((x - mean) ** 2 for x in row) / len(row))
