"""How an organisation speaks: the words of its posts and texts, against Dutch at large.

The figure of a text is the mean, over its distinct words, of the log of how much likelier the word
is with the organisation than in Dutch at large, where `PRIOR_WORDS` words of Dutch are thought to
stand beside its own (a Dirichlet prior). Function words count too: they tell how one speaks. Names
do not, so that swapping them changes nothing. Source: Zhai & Lafferty 2004; the likelihood of naive
Bayes.
"""

from __future__ import annotations

import math
from collections import ChainMap, Counter
from collections.abc import Collection, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from brandcheck.language.analysis import Analysis, Kind, Token
from brandcheck.language.nl.frequency import zipf

PRIOR_WORDS = 1000.0
# However long its own texts are, they do not drown its posts.
MOST_OWN_WORDS = 1000.0
UNKNOWN_SHARE = 1e-8
LEAST_DISTANCE = 0.05
Words = frozenset[str]


@dataclass(frozen=True, eq=False)
class OwnVoice:
    """`posts` holds the words of each approved post by id, `texts` how often a word stands in the
    organisation's own texts, `ordinary` the words of sentences that could be anyone's. The posts in
    `out` are left out: a post is not judged by itself."""

    posts: Mapping[str, Words]
    texts: Mapping[str, float]
    ordinary: Sequence[Words]
    out: frozenset[str] = frozenset()
    _whole: OwnVoice | None = field(default=None, repr=False)

    @classmethod
    def build(
        cls, posts: Mapping[str, Analysis], texts: Iterable[Analysis], ordinary: Iterable[Analysis]
    ) -> OwnVoice:
        """The voice in these posts and texts."""
        said = Counter(word for text in texts for word in text.kept(spoken))
        scale = min(1.0, MOST_OWN_WORDS / max(said.total(), 1))
        return cls(
            {name: post.kept(spoken) for name, post in posts.items()},
            {word: count * scale for word, count in said.items()},
            [sentence.kept(spoken) for sentence in ordinary],
        )

    def without(self, posts: Collection[str]) -> OwnVoice:
        """The same with some posts left out."""
        return replace(self, out=frozenset(posts), _whole=self._whole or self)

    def likeness(self, words: Words) -> float:
        """1 for a usual post of the organisation, 0 for what anyone could say; may be beyond."""
        distance = max(self._usual - self._anyone, LEAST_DISTANCE)
        return (self.figure(words) - self._anyone) / distance

    def figure(self, words: Words, less: Words = frozenset()) -> float:
        """The mean log-likelihood ratio; `less` are the words of a post that is left out too."""
        total = self._total - len(less)
        start = math.log(PRIOR_WORDS / (total + PRIOR_WORDS))
        gains = (math.log1p((self._counts.get(w, 0.0) - (w in less)) / _prior(w)) for w in words)
        return start + sum(gains) / max(len(words), 1)

    @cached_property
    def _counts(self) -> MutableMapping[str, float]:
        if self._whole is None:
            counts = dict(self.texts)
            for word in (word for words in self.posts.values() for word in words):
                counts[word] = counts.get(word, 0.0) + 1
            return counts
        before = self._whole._counts
        gone = Counter(word for name in self.out for word in self.posts.get(name, ()))
        return ChainMap({word: before[word] - n for word, n in gone.items()}, before)

    @cached_property
    def _total(self) -> float:
        if self._whole is None:
            return sum(self._counts.values())
        return self._whole._total - sum(len(self.posts.get(name, ())) for name in self.out)

    @cached_property
    def _usual(self) -> float:
        """The middle figure of the posts, each left out in turn; one more hardly moves it."""
        if self._whole is not None:
            return self._whole._usual
        figures = [self.figure(words, less=words) for words in self.posts.values()]
        return float(np.median(figures)) if figures else 0.0

    @cached_property
    def _anyone(self) -> float:
        if self._whole is not None:
            return self._whole._anyone
        return float(np.mean([self.figure(words) for words in self.ordinary]))


def speaking(analysis: Analysis) -> list[tuple[Token, ...]]:
    """The words that tell how one speaks, by sentence: all but names."""
    return [
        tuple(token for token in analysis.words_of(sentence) if _tells(token))
        for sentence in analysis.sentences
    ]


def spoken(analysis: Analysis) -> Words:
    """Those words, each once, in lower case."""
    return frozenset(token.lower for row in analysis.kept(speaking) for token in row)


def _tells(token: Token) -> bool:
    return token.kind is Kind.WORD and token.pos != "PROPN" and not token.entity


def _prior(word: str) -> float:
    """How often Dutch at large would have said it."""
    frequency = zipf(word)
    return PRIOR_WORDS * (10 ** (frequency - 9) if frequency else UNKNOWN_SHARE)
