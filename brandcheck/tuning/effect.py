"""What a change of a brand does to real posts: which scores move, why, which band they cross."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import RLock

from brandcheck.brand import Brand, brand_version
from brandcheck.scoring.rubrics import own_rubrics
from brandcheck.tuning.judging import MERKFIT, FoundTerm, Judged, judge, own_scores
from brandcheck.tuning.posts import Post, ReadPost
from brandcheck.tuning.reading import PostReader, Profiles
from brandcheck.tuning.separation import Separation, separation

# Less than this nobody sees: the page shows whole points.
SEEN = 0.05
KEPT_PANELS = 4


@dataclass(frozen=True, slots=True)
class PostChange:
    """One post under the old brand and the new one.

    `delta` is the change of the score in points, `crossed` the old and the new band where they
    differ; `gained` and `lost` are the terms found only in the new and only in the old one. Where a
    score cannot be told on one side, `delta` is 0.
    """

    before: Judged
    after: Judged
    score: str
    delta: float
    crossed: tuple[str | None, str | None] | None
    gained: tuple[FoundTerm, ...]
    lost: tuple[FoundTerm, ...]

    @property
    def post(self) -> Post:
        """The post."""
        return self.after.post


@dataclass(frozen=True, slots=True)
class Effect:
    """All posts, the largest change first. `up`, `down` and `crossed` count posts; `totals` holds
    the mean score before and after, by score id, over the posts that have it on both sides."""

    changes: tuple[PostChange, ...]
    up: int
    down: int
    crossed: int
    separation_before: Separation
    separation_after: Separation
    totals: Mapping[str, tuple[float, float]]

    @property
    def same(self) -> int:
        """How many posts do not move."""
        return len(self.changes) - self.up - self.down


def effect(before: Sequence[Judged], after: Sequence[Judged], score: str = MERKFIT) -> Effect:
    """The difference between two judgements of the same posts, in the same order."""
    pairs = list(zip(before, after, strict=True))
    changes = [_change(old, new, score) for old, new in pairs]
    changes.sort(key=lambda c: (-abs(c.delta), c.post.id))
    return Effect(
        changes=tuple(changes),
        up=sum(change.delta >= SEEN for change in changes),
        down=sum(change.delta <= -SEEN for change in changes),
        crossed=sum(change.crossed is not None for change in changes),
        separation_before=separation(before),
        separation_after=separation(after),
        totals=_totals(pairs),
    )


def _change(old: Judged, new: Judged, score: str) -> PostChange:
    was, now = old.scores.get(score), new.scores.get(score)
    bands = old.bands.get(score), new.bands.get(score)
    return PostChange(
        before=old,
        after=new,
        score=score,
        delta=0.0 if was is None or now is None else now - was,
        crossed=bands if bands[0] != bands[1] else None,
        gained=_only_in(new.hits, old.hits),
        lost=_only_in(old.hits, new.hits),
    )


def _only_in(hits: tuple[FoundTerm, ...], others: tuple[FoundTerm, ...]) -> tuple[FoundTerm, ...]:
    known = Counter(others)
    return tuple(hit for hit in hits if hit not in known)


def _totals(pairs: Sequence[tuple[Judged, Judged]]) -> dict[str, tuple[float, float]]:
    found: dict[str, list[tuple[float, float]]] = {}
    for old, new in pairs:
        for name, now in new.scores.items():
            was = old.scores.get(name)
            if was is not None and now is not None:
                found.setdefault(name, []).append((was, now))
    return {
        name: (sum(was for was, _ in row) / len(row), sum(now for _, now in row) / len(row))
        for name, row in found.items()
    }


class Panel:
    """Tries brands on posts; what was read and judged before is kept. Safe to share."""

    def __init__(self, profiles: Profiles, reader: PostReader) -> None:
        self._profiles, self._reader = profiles, reader
        self._kept: OrderedDict[tuple[object, ...], tuple[Judged, ...]] = OrderedDict()
        self._lock = RLock()

    def judged(
        self, brand: Brand, reads: Sequence[ReadPost], also: tuple[str, ...] = ()
    ) -> tuple[Judged, ...]:
        """The posts under a brand. `also`: see `judge`."""
        key = (brand_version(brand), also, *(read.post for read in reads))
        with self._lock:
            if key not in self._kept:
                profile = self._profiles.of(brand)
                self._kept[key] = judge(reads, profile, own_rubrics(brand.rubrics), also)
            self._kept.move_to_end(key)
            if len(self._kept) > KEPT_PANELS:
                self._kept.popitem(last=False)
            return self._kept[key]

    def effect(self, before: Brand, after: Brand, posts: Sequence[Post]) -> Effect:
        """What the new brand does to the posts that the old one does not."""
        reads = self._reader.read(posts)
        also = tuple(sorted({*own_scores(before), *own_scores(after)}))
        return effect(self.judged(before, reads, also), self.judged(after, reads, also))
