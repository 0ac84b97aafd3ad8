"""How well each keyword and counter-term of a brand does its work on real posts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from brandcheck.brand import Value
from brandcheck.signals.profile import BrandProfile
from brandcheck.tuning.contexts import Context, context_of
from brandcheck.tuning.judging import FoundTerm, Judged
from brandcheck.tuning.keyword_flags import Flag, Seen, flags_of
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.senses import senses_of

MOST_CONTEXTS = 200
Found = tuple[ReadPost, FoundTerm]


@dataclass(frozen=True, slots=True)
class KeywordQuality:
    """One keyword or counter-term of a value, by the posts it was looked for in.

    `times` counts every place, `posts` the posts with at least one; `on_brand` and `off_brand` are
    those that a person labelled. `denied` counts places where it is negated or its opposite. `how`
    counts by the way it was found (word, phrase, separable, compound, hashtag, opposite).
    """

    value: str
    term: str
    counter: bool
    weight: float
    times: int
    posts: int
    on_brand: int
    off_brand: int
    denied: int
    how: Mapping[str, int]
    contexts: tuple[Context, ...]
    flags: tuple[Flag, ...]


def quality(
    profile: BrandProfile, judged: Sequence[Judged], reads: Sequence[ReadPost]
) -> tuple[KeywordQuality, ...]:
    """Every keyword and counter-term, in the order of the brand. `judged` are the posts in `reads`
    under it."""
    read_by_id = {read.post.id: read for read in reads}
    found: dict[tuple[str, str, bool], list[Found]] = {}
    for one in judged:
        for hit in one.hits:
            place = (hit.value, hit.term, hit.counter)
            found.setdefault(place, []).append((read_by_id[one.post.id], hit))
    return tuple(
        _quality(
            profile,
            n,
            term,
            found.get((term.value, term.term.lower(), term.counter), []),
            len(judged),
        )
        for n, value in enumerate(profile.brand.values)
        for term in _terms(value)
    )


@dataclass(frozen=True, slots=True)
class _Term:
    value: str
    term: str
    counter: bool
    weight: float


def _terms(value: Value) -> Iterator[_Term]:
    for keyword in value.keywords:
        yield _Term(value.id, keyword.term, False, keyword.weight)
    for term in value.counter_terms:
        yield _Term(value.id, term, True, 1.0)


def _quality(
    profile: BrandProfile, n: int, term: _Term, found: Sequence[Found], looked_in: int
) -> KeywordQuality:
    posts = {read.post.id: read.post for read, _ in found}
    seen = Seen(len(posts), looked_in, senses_of(n, found, profile))
    return KeywordQuality(
        value=term.value,
        term=term.term,
        counter=term.counter,
        weight=term.weight,
        times=len(found),
        posts=len(posts),
        on_brand=sum(post.on_brand is True for post in posts.values()),
        off_brand=sum(post.on_brand is False for post in posts.values()),
        denied=sum(hit.denied for _, hit in found),
        how=Counter(hit.how.value for _, hit in found),
        contexts=tuple(context_of(read.post, hit) for read, hit in found[:MOST_CONTEXTS]),
        flags=flags_of(profile.brand, n, term.term, term.counter, seen),
    )
