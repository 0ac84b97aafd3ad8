"""A brand prepared for reading drafts: its terms ready to match, its examples as vectors, its tone.

Built once per brand and pipeline; frozen, and it can be pickled. A draft that is one of the
organisation's own example posts is read by `profile.for_draft(analysis)`, a profile without that
post and without example sentences equal to it: a post is not judged by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from brandcheck.brand.model import Brand, Value
from brandcheck.language.analysis import Analysis, Kind, Token
from brandcheck.language.nl.frequency import zipf
from brandcheck.signals.audience_index import AudienceIndex, build_audiences
from brandcheck.signals.lists import load_terms
from brandcheck.signals.matching import Matcher
from brandcheck.signals.meaning import text_vector, unit, without_common
from brandcheck.signals.rows import Analyse, analyse_rows
from brandcheck.signals.terms import compile_terms
from brandcheck.signals.tone import ToneProfile, tone_profile

SAME_POST = 0.5
LESS_COMMON = 4.0
ENOUGH_POSTS = 8
USUAL_SHARE, LEAST_SHARE = 0.15, 0.05
CACHED_SENTENCES = 4000


@dataclass(frozen=True, slots=True)
class TermUse:
    """What a term says: of which value (by place), how strongly, for or against it."""

    value: int
    weight: float
    counter: bool = False


@dataclass(frozen=True, eq=False)
class ValueVectors:
    """One value as unit vectors: its example sentences, its keywords, and all it means.

    `usual` and `spread` say how close ordinary sentences come: per row shown, named, centre.
    """

    shown: np.ndarray
    named: np.ndarray
    keywords: np.ndarray
    counter: np.ndarray
    centre: np.ndarray
    usual: np.ndarray
    spread: np.ndarray


@dataclass(frozen=True, eq=False)
class BrandProfile:
    """A brand, ready for reading drafts."""

    brand: Brand
    analyses: Mapping[str, Analysis]
    matcher: Matcher
    uses: tuple[tuple[TermUse, ...], ...]
    audiences: Mapping[str, AudienceIndex]
    values: tuple[ValueVectors, ...]
    common: np.ndarray
    own_lemmas: frozenset[str]
    _texts: _Texts = field(repr=False)
    _cache: dict[Any, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def build(cls, brand: Brand, analyse: Analyse) -> BrandProfile:
        """Reads all a brand says of itself."""
        terms, uses = _terms(brand)
        analyses = {post.id: analyse(post.text) for post in brand.posts}
        texts = _Texts.read(brand, analyse)
        common = texts.ordinary.mean(axis=0)
        return cls(
            brand=brand,
            analyses=analyses,
            matcher=Matcher(compile_terms(terms, analyse)),
            uses=uses,
            audiences=build_audiences(brand, analyse, analyses),
            values=_values(texts, common),
            common=common,
            own_lemmas=_own_lemmas(brand, analyse),
            _texts=texts,
        )

    @cached_property
    def approved(self) -> tuple[str, ...]:
        """Ids of the posts that the organisation would publish as they are."""
        return tuple(
            post.id
            for post in self.brand.posts
            if post.on_brand and post.level in ("shown", "named") and post.id in self.analyses
        )

    @cached_property
    def tone(self) -> ToneProfile:
        """How the approved posts sound."""
        return tone_profile(self.analyses[name] for name in self.approved)

    @cached_property
    def document_frequency(self) -> Counter[str]:
        """In how many example posts a less common lemma occurs."""
        return Counter(lemma for a in self.analyses.values() for lemma in set(telling_of(a)))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The less common lemmas of the organisation's own texts and posts."""
        return self.own_lemmas | self.document_frequency.keys()

    @cached_property
    def usual_share(self) -> float:
        """The share of those lemmas in an approved post that is left out: the middle one."""
        if len(self.approved) < ENOUGH_POSTS:
            return USUAL_SHARE
        shares = [self._share(set(telling_of(self.analyses[name]))) for name in self.approved]
        return max(float(np.median(shares)), LEAST_SHARE)

    def _share(self, lemmas: set[str]) -> float:
        counts = self.document_frequency
        known = sum(lemma in self.own_lemmas or counts[lemma] > 1 for lemma in lemmas)
        return known / max(len(lemmas), 1)

    def for_draft(self, analysis: Analysis) -> BrandProfile:
        """This profile without the example post that the draft is, or itself."""
        said = _sentences_said(analysis)
        same = self.same_posts(analysis)
        quoted = said if len(said) == 1 else frozenset()
        quoted &= self._texts.sentences
        if not same and not quoted:
            return self
        key = ("without", same, quoted)
        if key not in self._cache:
            self._cache[key] = self._without(same, quoted)
        return self._cache[key]

    def same_posts(self, analysis: Analysis) -> frozenset[str]:
        """Ids of the example posts that the draft is, or nearly is."""
        said = _sentences_said(analysis)
        return frozenset(name for name, post in self._posts_said.items() if _mostly(post, said))

    @cached_property
    def _posts_said(self) -> Mapping[str, frozenset[str]]:
        return {name: _sentences_said(post) for name, post in self.analyses.items()}

    def _without(self, posts: frozenset[str], quoted: frozenset[str]) -> BrandProfile:
        analyses = {name: a for name, a in self.analyses.items() if name not in posts}
        texts = self._texts.without(quoted)
        values = _values(texts, self.common) if quoted else self.values
        return replace(self, analyses=analyses, values=values, _texts=texts, _cache={})

    def remembered(self, key: Any, make: Callable[[], Any]) -> Any:
        """`make()`, kept under a key that says all it depends on; the oldest are forgotten."""
        if key not in self._cache:
            if len(self._cache) >= CACHED_SENTENCES:
                self._cache.clear()
            self._cache[key] = make()
        return self._cache[key]

    def __getstate__(self) -> dict[str, Any]:
        """Without what was only kept for speed."""
        return {**self.__dict__, "_cache": {}}


@dataclass(frozen=True, eq=False)
class _Texts:
    """The sentences of a brand as vectors, before anything is taken out."""

    rows: Mapping[str, tuple[tuple[str, np.ndarray], ...]]
    ordinary: np.ndarray
    count: int

    @classmethod
    def read(cls, brand: Brand, analyse: Analyse) -> _Texts:
        """Reads the values' texts, examples and terms, and the ordinary sentences."""
        ordinary = sorted(load_terms("ordinary"))
        keyed = [("ordinary", text) for text in ordinary]
        for n, value in enumerate(brand.values):
            for kind, texts in _texts_of(value).items():
                keyed += [(f"{n}:{kind}", text) for text in texts]
        read = analyse_rows([text for _, text in keyed], analyse)
        rows: dict[str, list[tuple[str, np.ndarray]]] = {}
        for (key, text), row in zip(keyed, read, strict=True):
            rows.setdefault(key, []).append((_said(text), text_vector(row.tokens, row.vectors)))
        vectors = np.array([vector for _, vector in rows.pop("ordinary")])
        return cls({key: tuple(row) for key, row in rows.items()}, vectors, len(brand.values))

    def of(self, value: int, kind: str) -> np.ndarray:
        """The vectors of one kind of text of a value."""
        rows = [vector for _, vector in self.rows.get(f"{value}:{kind}", ()) if vector.any()]
        return np.array(rows) if rows else np.zeros((0, self.ordinary.shape[1]), np.float32)

    @cached_property
    def sentences(self) -> frozenset[str]:
        """All example sentences, as compared."""
        return frozenset(said for row in self.rows.values() for said, _ in row)

    def without(self, quoted: frozenset[str]) -> _Texts:
        """The same without some sentences."""
        rows = {k: tuple(r for r in row if r[0] not in quoted) for k, row in self.rows.items()}
        return replace(self, rows=rows)


def _texts_of(value: Value) -> dict[str, Sequence[str]]:
    return {
        "shown": value.examples.shown,
        "named": value.examples.named,
        "means": (value.means,),
        "keywords": [keyword.term for keyword in value.keywords],
        "counter": value.counter_terms,
    }


def telling(token: Token) -> bool:
    """A less common content word, no name: it tells what a text is about."""
    plain = token.pos != "PROPN" and not token.entity and token.kind is Kind.WORD
    return token.is_content and plain and token.zipf < LESS_COMMON


def telling_of(analysis: Analysis) -> list[str]:
    """The lemmas of the telling words of a text."""
    return [token.lemma for token in analysis.words if telling(token)]


def _own_lemmas(brand: Brand, analyse: Analyse) -> frozenset[str]:
    """The telling lemmas of all that the organisation says of itself."""
    texts = [brand.mission, brand.sector, *brand.own_words]
    for audience in brand.audiences:
        texts += [audience.description, *audience.topics, *audience.places, *audience.words]
    for value in brand.values:
        texts += [value.means, value.does_not_mean, *(k.term for k in value.keywords)]
        texts += [*value.examples.shown, *value.examples.named]
    rows = analyse_rows([text for text in texts if text], analyse)
    return frozenset(t.lemma for row in rows for t in row.tokens if telling(t))


def _terms(brand: Brand) -> tuple[list[str], tuple[tuple[TermUse, ...], ...]]:
    """The distinct terms of all values, with what each says."""
    uses: dict[str, list[TermUse]] = {}
    for n, value in enumerate(brand.values):
        for keyword in value.keywords:
            weight = keyword.weight * _rarity(keyword.term)
            uses.setdefault(keyword.term.lower(), []).append(TermUse(n, weight))
        for term in value.counter_terms:
            uses.setdefault(term.lower(), []).append(TermUse(n, 1.0, counter=True))
    return list(uses), tuple(map(tuple, uses.values()))


def _rarity(term: str) -> float:
    """A common word (*samen*, *iedereen*) says less of a value than a rare one or a phrase."""
    words = term.split()
    return 1.0 if len(words) > 1 else float(np.clip((7.0 - zipf(words[0])) / 2.5, 0.35, 1.0))


def _values(texts: _Texts, common: np.ndarray) -> tuple[ValueVectors, ...]:
    return tuple(_value(texts, n, common) for n in range(texts.count))


def _value(texts: _Texts, n: int, common: np.ndarray) -> ValueVectors:
    shown, named, means, keywords, counter = (
        without_common(texts.of(n, kind), common)
        for kind in ("shown", "named", "means", "keywords", "counter")
    )
    parts = [rows.mean(axis=0) for rows in (shown, keywords, means) if len(rows)]
    centre = unit(np.sum(parts, axis=0))
    ordinary = without_common(texts.ordinary, common)
    close = np.stack([closest(ordinary, rows) for rows in (shown, named, centre[None])])
    return ValueVectors(
        shown, named, keywords, counter, centre, close.mean(axis=1), close.std(axis=1) + 1e-6
    )


def closest(vectors: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """Per vector how close the nearest example comes: a cosine, 0 when there are none."""
    if not len(examples) or not len(vectors):
        return np.zeros(len(vectors), dtype=np.float32)
    return (vectors @ examples.T).max(axis=1)


def _said(text: str) -> str:
    return " ".join(text.lower().split())


def _sentences_said(analysis: Analysis) -> frozenset[str]:
    said = (_said(analysis.quote(sentence.span)) for sentence in analysis.sentences)
    return frozenset(s for s in said if s)


def _mostly(post: frozenset[str], said: frozenset[str]) -> bool:
    """The draft is this post, or it with a sentence more or less."""
    shared = len(post & said)
    return shared > SAME_POST * max(len(post), 1) and shared > SAME_POST * max(len(said), 1)
