"""A brand prepared for reading drafts: its terms ready to match, its examples as vectors, its tone.

Built once per brand and pipeline; frozen, and it can be pickled. A draft that is one of the
organisation's own example posts is read by `profile.for_draft(analysis)`, a profile without that
post and without example sentences equal to it: a post is not judged by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from brandcheck.brand.model import Brand
from brandcheck.language.analysis import Analysis, Kind, Token
from brandcheck.signals.audience_index import AudienceIndex, build_audiences
from brandcheck.signals.brand_texts import BrandTexts, ValueVectors, said, value_vectors
from brandcheck.signals.lists import load_terms
from brandcheck.signals.matching import Matcher
from brandcheck.signals.neighbours import Neighbours
from brandcheck.signals.own_texts import own_texts
from brandcheck.signals.own_voice import OwnVoice
from brandcheck.signals.own_words import OwnWords
from brandcheck.signals.term_uses import TermUse, terms_of_values
from brandcheck.signals.terms import Analyse, compile_terms
from brandcheck.signals.tone import ToneProfile, tone_profile

if TYPE_CHECKING:
    from brandcheck.signals.sentence_reading import SentenceReading
    from brandcheck.signals.sentence_said import SaidSentence

SAME_POST = 0.5
LESS_COMMON = 4.0
KEPT_READINGS = 8000
KEPT_VARIANTS = 1000


@dataclass(frozen=True, eq=False)
class BrandProfile:
    """A brand, ready for reading drafts. `readings` holds what was read before."""

    brand: Brand
    analyses: Mapping[str, Analysis]
    matcher: Matcher
    uses: tuple[tuple[TermUse, ...], ...]
    audiences: Mapping[str, AudienceIndex]
    values: tuple[ValueVectors, ...]
    common: np.ndarray
    own_words: OwnWords
    own_voice: OwnVoice
    neighbours: Neighbours
    readings: dict[SaidSentence, SentenceReading] = field(default_factory=dict, repr=False)
    _texts: BrandTexts = field(kw_only=True, repr=False)
    _variants: dict[Any, BrandProfile] = field(default_factory=dict, repr=False)
    _whole: BrandProfile | None = field(default=None, repr=False)

    @classmethod
    def build(cls, brand: Brand, analyse: Analyse) -> BrandProfile:
        """Reads all a brand says of itself: each text of `texts_of` on its own."""
        terms, uses = terms_of_values(brand)
        analyses = {post.id: analyse(post.text) for post in brand.posts}
        texts = BrandTexts.read(brand, analyse)
        common = texts.ordinary.mean(axis=0)
        values = value_vectors(texts, common)
        posts = {name: text.kept(telling_lemmas) for name, text in analyses.items()}
        return cls(
            brand=brand,
            analyses=analyses,
            matcher=Matcher(compile_terms(terms, analyse)),
            uses=uses,
            audiences=build_audiences(brand, analyse, analyses),
            values=values,
            common=common,
            own_words=OwnWords(_own_lemmas(brand, analyse), posts, _approved(brand)),
            own_voice=_own_voice(brand, analyse, analyses),
            neighbours=Neighbours([value.keywords for value in values], common),
            _texts=texts,
        )

    @cached_property
    def approved(self) -> tuple[str, ...]:
        """Ids of the posts that the organisation would publish as they are."""
        return tuple(name for name in _approved(self.brand) if name in self.analyses)

    @cached_property
    def tone(self) -> ToneProfile:
        """How the approved posts sound."""
        if self._whole is None:
            return tone_profile(self.analyses[name] for name in self.approved)
        tone = self._whole.tone
        for name in self._whole.approved:
            if name not in self.analyses:
                tone = tone.without(self._whole.analyses[name])
        return tone

    def for_draft(self, analysis: Analysis) -> BrandProfile:
        """This profile without the example post that the draft is, or itself."""
        said = analysis.kept(sentences_said)
        same = self.same_posts(analysis)
        quoted = said if len(said) == 1 else frozenset()
        quoted &= self._texts.sentences
        if not same and not quoted:
            return self
        key = (same, quoted)
        if key not in self._variants:
            if len(self._variants) >= KEPT_VARIANTS:
                self._variants.clear()
            self._variants[key] = self._without(same, quoted)
        return self._variants[key]

    def same_posts(self, analysis: Analysis) -> frozenset[str]:
        """Ids of the example posts that the draft is, or nearly is."""
        said = analysis.kept(sentences_said)
        shared = Counter(name for s in said for name in self._posts_by_sentence.get(s, ()))
        return frozenset(
            name
            for name, count in shared.items()
            if _mostly(count, len(self.analyses[name].kept(sentences_said)), len(said))
        )

    @cached_property
    def _posts_by_sentence(self) -> Mapping[str, list[str]]:
        posts: dict[str, list[str]] = {}
        for name, post in self.analyses.items():
            for sentence in post.kept(sentences_said):
                posts.setdefault(sentence, []).append(name)
        return posts

    def _without(self, posts: frozenset[str], quoted: frozenset[str]) -> BrandProfile:
        fewer = replace(
            self,
            analyses={name: a for name, a in self.analyses.items() if name not in posts},
            own_words=self.own_words.without(posts),
            own_voice=self.own_voice.without(posts),
            _variants={},
            _whole=self,
        )
        if not quoted:
            return fewer
        texts = self._texts.without(quoted)
        values = value_vectors(texts, self.common)
        near = Neighbours([value.keywords for value in values], self.common)
        return replace(fewer, values=values, neighbours=near, readings={}, _texts=texts)

    def keep(self, readings: Mapping[SaidSentence, SentenceReading]) -> None:
        """Keeps readings for the next draft; all are forgotten when there are many."""
        if len(self.readings) + len(readings) > KEPT_READINGS:
            self.readings.clear()
        self.readings.update(readings)

    def __getstate__(self) -> dict[str, Any]:
        """Without what was only kept for speed."""
        return {**self.__dict__, "readings": {}, "_variants": {}}


def telling(token: Token) -> bool:
    """A less common content word, no name: it tells what a text is about."""
    plain = token.pos != "PROPN" and not token.entity and token.kind is Kind.WORD
    return token.is_content and plain and token.zipf < LESS_COMMON


def telling_words(analysis: Analysis) -> list[list[Token]]:
    """The telling words of a text, by sentence."""
    rows = (analysis.words_of(sentence) for sentence in analysis.sentences)
    return [[token for token in row if telling(token)] for row in rows]


def telling_lemmas(analysis: Analysis) -> frozenset[str]:
    """The lemmas of the telling words of a text."""
    return frozenset(token.lemma for row in analysis.kept(telling_words) for token in row)


def _own_lemmas(brand: Brand, analyse: Analyse) -> frozenset[str]:
    rows = (analyse(text).kept(telling_lemmas) for text in own_texts(brand))
    return frozenset().union(*rows)


def _own_voice(brand: Brand, analyse: Analyse, analyses: Mapping[str, Analysis]) -> OwnVoice:
    posts = {name: analyses[name] for name in _approved(brand)}
    ordinary = (analyse(text) for text in sorted(load_terms("ordinary")))
    return OwnVoice.build(posts, map(analyse, own_texts(brand)), ordinary)


def _approved(brand: Brand) -> tuple[str, ...]:
    levels = ("shown", "named")
    return tuple(post.id for post in brand.posts if post.on_brand and post.level in levels)


def sentences_said(analysis: Analysis) -> frozenset[str]:
    """The distinct sentences of a text, as compared."""
    found = (said(analysis.quote(sentence.span)) for sentence in analysis.sentences)
    return frozenset(s for s in found if s)


def _mostly(shared: int, post: int, said: int) -> bool:
    """The draft is this post, or it with a sentence more or less."""
    return shared > SAME_POST * max(post, 1) and shared > SAME_POST * max(said, 1)
