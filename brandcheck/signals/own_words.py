"""The words an organisation uses itself: in its own texts, and in its posts with some left out.

A post is not judged by itself, so it has to be left out of what is usual. Only what it changes is
figured anew: with hundreds of posts each of them can be left out in turn.
"""

from __future__ import annotations

from collections import ChainMap, Counter
from collections.abc import Collection, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

ENOUGH_POSTS = 8
USUAL_SHARE, LEAST_SHARE = 0.15, 0.05


@dataclass(frozen=True, eq=False)
class OwnWords:
    """`own` are the telling lemmas of what the organisation says of itself, `posts` those of each
    example post by id. `approved` are the posts it would publish; `out` those that are left out."""

    own: frozenset[str]
    posts: Mapping[str, frozenset[str]]
    approved: tuple[str, ...]
    out: frozenset[str] = frozenset()
    _whole: OwnWords | None = field(default=None, repr=False)

    def without(self, posts: Collection[str]) -> OwnWords:
        """The same with some posts left out."""
        return replace(self, out=frozenset(posts), _whole=self._whole or self)

    def __contains__(self, lemma: str) -> bool:
        """Whether the organisation uses the word itself."""
        return lemma in self.own or self.counts.get(lemma, 0) > 0

    @cached_property
    def counts(self) -> MutableMapping[str, int]:
        """In how many posts a lemma occurs."""
        if self._whole is None:
            return Counter(lemma for lemmas in self.posts.values() for lemma in lemmas)
        gone = Counter(self._left_out())
        before = self._whole.counts
        return ChainMap({lemma: before[lemma] - n for lemma, n in gone.items()}, before)

    @cached_property
    def usual_share(self) -> float:
        """The share of own lemmas in an approved post that is left out: the middle one."""
        kept = [n for n, name in enumerate(self.approved) if name not in self.out]
        if len(kept) < ENOUGH_POSTS:
            return USUAL_SHARE
        shares = self._known[kept] / self._sizes[kept]
        return max(float(np.median(shares)), LEAST_SHARE)

    @cached_property
    def _sizes(self) -> np.ndarray:
        return np.array([max(len(self.posts[name]), 1) for name in self.approved])

    @cached_property
    def _known(self) -> np.ndarray:
        """How many lemmas of each approved post are own, or stand in another post too."""
        if self._whole is None:
            counts = self.counts
            rows = (self.posts[name] for name in self.approved)
            return np.array([sum(w in self.own or counts[w] > 1 for w in row) for row in rows])
        known = self._whole._known.copy()
        places = {name: n for n, name in enumerate(self.approved)}
        for name in self._last_to_say():
            if name in places:
                known[places[name]] -= 1
        return known

    def _last_to_say(self) -> Iterable[str]:
        """For each lemma that only one post has left: that post."""
        before = self._whole.counts if self._whole else self.counts
        gone = {w for w in self._left_out() if w not in self.own}
        for lemma in gone:
            if before[lemma] > 1 and self.counts[lemma] == 1:
                holders = self._holders[lemma]
                yield next(name for name in holders if name not in self.out)

    @cached_property
    def _holders(self) -> Mapping[str, tuple[str, ...]]:
        """By lemma the posts that have it."""
        if self._whole is not None:
            return self._whole._holders
        holders: dict[str, list[str]] = {}
        for name, lemmas in self.posts.items():
            for lemma in lemmas:
                holders.setdefault(lemma, []).append(name)
        return {lemma: tuple(names) for lemma, names in holders.items()}

    def _left_out(self) -> Iterable[str]:
        return (lemma for name in self.out for lemma in self.posts.get(name, ()))
