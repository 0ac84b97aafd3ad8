"""How an organisation sounds: the tone of its approved posts, in figures and in its own words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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
    lemmas: Mapping[str, int]
    total: int


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
    tones = [tone_of(text) for text in texts]
    lemmas = Counter(lemma for text in texts for lemma in set(telling_lemmas(text.words)))
    mean, spread = {}, {}
    for name in MEASURES:
        row = [getattr(tone, name) for tone in tones]
        mean[name], spread[name] = _mean_and_spread(row)
    return ToneProfile(len(texts), mean, spread, dict(lemmas), sum(len(t.words) for t in texts))


def telling_lemmas(tokens: Iterable[Token]) -> list[str]:
    """Lemmas that say how one speaks: no names, no numbers."""
    return [t.lemma for t in tokens if t.is_content and t.pos != "PROPN" and not t.entity]


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
