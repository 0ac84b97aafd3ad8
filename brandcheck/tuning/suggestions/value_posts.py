"""The posts for and against a value: what people said of them, and the words in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from brandcheck.brand import Value
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.suggestions.log_odds import log_odds
from brandcheck.tuning.suggestions.word_choice import telling_lemmas

SHOWS = frozenset({"shown", "named", None})


@dataclass(frozen=True, slots=True)
class ReadWords:
    """A post with the words in it that could be keywords."""

    read: ReadPost
    words: frozenset[str]

    @property
    def id(self) -> str:
        """The post's id."""
        return self.read.post.id


def words_of(reads: Sequence[ReadPost]) -> tuple[ReadWords, ...]:
    """The posts with their words, in order."""
    return tuple(ReadWords(read, read.analysis.kept(telling_lemmas)) for read in reads)


class MarkedWords:
    """Words that mark some texts against others, with how often they stand in each."""

    def __init__(self, here: Sequence[Set[str]], there: Sequence[Set[str]]) -> None:
        self.here, self.there = tuple(here), tuple(there)
        self.scores = log_odds(self.here, self.there)
        self._counts = Counter(word for text in self.here for word in text)
        self._elsewhere = Counter(word for text in self.there for word in text)

    def count(self, word: str) -> int:
        """In how many of the texts it stands."""
        return self._counts[word]

    def count_elsewhere(self, word: str) -> int:
        """In how many of the others."""
        return self._elsewhere[word]

    def figures(self, word: str) -> dict[str, float]:
        """What `Evidence` tells of posts."""
        return {
            "here": self.count(word),
            "of": len(self.here),
            "elsewhere": self.count_elsewhere(word),
            "others": len(self.there),
            "z": self.scores.get(word, 0.0),
        }


def marks_of(value: Value, posts: Sequence[ReadWords]) -> MarkedWords:
    """The on-brand posts of a value against all others."""
    here = [one.words for one in posts if _for(value, one)]
    return MarkedWords(here, [one.words for one in posts if not _for(value, one)])


def _for(value: Value, one: ReadWords) -> bool:
    post = one.read.post
    return post.on_brand is True and value.id in post.values and post.level in SHOWS
