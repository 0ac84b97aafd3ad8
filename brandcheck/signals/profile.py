"""A brand prepared for reading drafts: its terms ready to match, its examples as vectors, its tone.

Built once per brand and pipeline; frozen, and it can be pickled. A draft that is one of the
organisation's own example posts is read by `profile.for_draft(analysis)`, a profile without that
post and without example sentences equal to it: a post is not judged by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from brandcheck.brand.model import Brand
from brandcheck.language.analysis import Analysis, Kind, Token
from brandcheck.signals.audience_index import AudienceIndex, build_audiences
from brandcheck.signals.brand_texts import BrandTexts, ValueVectors, said, value_vectors
from brandcheck.signals.matching import Matcher
from brandcheck.signals.rows import Analyse, analyse_rows
from brandcheck.signals.term_uses import TermUse, terms_of_values
from brandcheck.signals.terms import compile_terms
from brandcheck.signals.tone import ToneProfile, tone_profile

SAME_POST = 0.5
LESS_COMMON = 4.0
ENOUGH_POSTS = 8
USUAL_SHARE, LEAST_SHARE = 0.15, 0.05
CACHED_SENTENCES = 4000


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
    _texts: BrandTexts = field(repr=False)
    _cache: dict[Any, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def build(cls, brand: Brand, analyse: Analyse) -> BrandProfile:
        """Reads all a brand says of itself."""
        terms, uses = terms_of_values(brand)
        analyses = {post.id: analyse(post.text) for post in brand.posts}
        texts = BrandTexts.read(brand, analyse)
        common = texts.ordinary.mean(axis=0)
        return cls(
            brand=brand,
            analyses=analyses,
            matcher=Matcher(compile_terms(terms, analyse)),
            uses=uses,
            audiences=build_audiences(brand, analyse, analyses),
            values=value_vectors(texts, common),
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
        values = value_vectors(texts, self.common) if quoted else self.values
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


def _sentences_said(analysis: Analysis) -> frozenset[str]:
    found = (said(analysis.quote(sentence.span)) for sentence in analysis.sentences)
    return frozenset(s for s in found if s)


def _mostly(post: frozenset[str], said: frozenset[str]) -> bool:
    """The draft is this post, or it with a sentence more or less."""
    shared = len(post & said)
    return shared > SAME_POST * max(len(post), 1) and shared > SAME_POST * max(len(said), 1)
