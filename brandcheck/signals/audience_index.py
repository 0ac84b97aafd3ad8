"""An audience made ready for comparing: its words, its topics, its side of the organisation."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from brandcheck.brand.model import Audience, Brand
from brandcheck.language.analysis import Analysis, Token
from brandcheck.language.nl.compounds import split_compound
from brandcheck.signals.lists import load_terms
from brandcheck.signals.matching import Matcher
from brandcheck.signals.terms import Analyse, compile_terms, stem

SIDES = ("own", "served", "partner")
# Weight of a rare word against a common one, a / (a + p): Arora et al. 2017.
SMOOTH = 1e-3
TOPIC_COUNTS = 3
K1 = 1.2
_WORDS = re.compile(r"[^\W\d_][\w'-]+")


@dataclass(frozen=True)
class AudienceIndex:
    """One audience of a brand.

    `counts` holds stems of its profile and of the posts written for it; `idf` is shared by the
    audiences of a brand. `topics` has one unit vector a topic, `centre` is the profile's own.
    """

    audience: Audience
    topic_matcher: Matcher
    place_matcher: Matcher
    counts: Mapping[str, int]
    idf: Mapping[str, float]
    topics: np.ndarray
    centre: np.ndarray
    sides: frozenset[str]
    names: frozenset[str]
    known_words: frozenset[str]
    posts: Mapping[str, frozenset[str]]

    @property
    def called(self) -> str:
        """Its name as it stands inside a sentence: *bewoners en hun naasten*."""
        name = self.audience.name
        return name[0].lower() + name[1:] if name[1:2].islower() else name

    @property
    def called_shortly(self) -> tuple[str, ...]:
        """What its readers can be called, as in its profile: *bewoners*, *naasten*."""
        for text in (self.audience.name, self.audience.description):
            words = dict.fromkeys(_WORDS.findall(text.lower()))
            named = tuple(w for w in words if {stem(w), stem(stem(w))} & self.names)
            if named:
                return named
        return (self.called,)

    def bm25(self, stems: Iterable[str], same_posts: frozenset[str] = frozenset()) -> float:
        """How much of the words of a text belongs to this audience (BM25, b = 0).

        The posts behind the index that the text itself is (by id) do not count for it.
        """
        own = [self.posts[name] for name in same_posts if name in self.posts]
        found = (
            (self.idf.get(s, 0.0), self.counts.get(s, 0) - sum(s in post for post in own))
            for s in stems
        )
        return sum(idf * tf * (K1 + 1) / (tf + K1) for idf, tf in found if tf > 0)


def stems_of(tokens: Iterable[Token]) -> set[str]:
    """The stems of the content words, and of the parts of compounds."""
    return set().union(*map(token_stems, tokens))


def token_stems(token: Token) -> frozenset[str]:
    """The stems of a content word and of its parts; none for another token."""
    return _stems(token.lower, token.lemma) if token.is_content else frozenset()


@lru_cache(maxsize=20_000)
def _stems(lower: str, lemma: str) -> frozenset[str]:
    return frozenset({stem(lemma), stem(lower), *map(stem, split_compound(lower))})


def centre_of(analysis: Analysis) -> np.ndarray:
    """The mean vector of the content words, rare words first; unit length or all zero."""
    return _centre(analysis, analysis.content_words)


def _centre(analysis: Analysis, tokens: Iterable[Token]) -> np.ndarray:
    rows = [t for t in tokens if analysis.vectors[t.index].any()]
    if not rows:
        return np.zeros(analysis.vectors.shape[1], np.float32)
    weights = np.array([rarity(t) for t in rows], np.float32)
    return _unit(weights @ analysis.vectors[[t.index for t in rows]])


def rarity(token: Token) -> float:
    """a / (a + p) with p the word's probability: near 1 for a rare word."""
    probability = 10 ** (token.zipf - 9)
    return SMOOTH / (SMOOTH + probability)


def _unit(vector: np.ndarray) -> np.ndarray:
    norm = float(np.linalg.norm(vector))
    return vector / norm if norm else vector


def build_audiences(
    brand: Brand, analyse: Analyse, analyses: Mapping[str, Analysis]
) -> dict[str, AudienceIndex]:
    """All audiences of a brand, by id. `analyses` holds those of its example posts, by id."""
    profiles = {a.id: analyse(profile_text(a)) for a in brand.audiences}
    posts = {a.id: _posts_for(a, brand, analyses) for a in brand.audiences}
    counts = {a.id: _counts(a, profiles[a.id], posts[a.id]) for a in brand.audiences}
    idf = _idf(list(counts.values()))
    return {
        a.id: AudienceIndex(
            audience=a,
            topic_matcher=Matcher(compile_terms(a.topics, analyse)),
            place_matcher=Matcher(compile_terms(a.places, analyse)),
            counts=counts[a.id],
            idf=idf,
            topics=_topic_vectors(a, profiles[a.id]),
            centre=centre_of(profiles[a.id]),
            sides=_sides(a),
            names=_names(a, profiles[a.id]),
            known_words=_known_words(a, brand),
            posts=posts[a.id],
        )
        for a in brand.audiences
    }


def profile_text(audience: Audience) -> str:
    """What is read of an audience: name, description and topics, one a line."""
    return "\n".join([audience.name, audience.description, *audience.topics])


def _posts_for(
    audience: Audience, brand: Brand, analyses: Mapping[str, Analysis]
) -> dict[str, frozenset[str]]:
    mine = (p for p in brand.posts if p.audience == audience.id and p.on_brand)
    return {p.id: frozenset(stems_of(analyses[p.id].tokens)) for p in mine if p.id in analyses}


def _counts(
    audience: Audience, profile: Analysis, posts: Mapping[str, frozenset[str]]
) -> Counter[str]:
    topics = set(audience.topics)
    counts: Counter[str] = Counter()
    for token in profile.content_words:
        weight = TOPIC_COUNTS if token.lower in topics else 1
        counts.update(dict.fromkeys(token_stems(token), weight))
    for stems in posts.values():
        counts.update(stems)
    return counts


def _idf(documents: list[Counter[str]]) -> dict[str, float]:
    total = len(documents)
    frequency = Counter(stem_ for document in documents for stem_ in document)
    return {s: math.log(1 + (total - n + 0.5) / (n + 0.5)) for s, n in frequency.items()}


def _topic_vectors(audience: Audience, profile: Analysis) -> np.ndarray:
    """A vector per topic; the topics are the last lines of the profile's text."""
    rows, end = [], len(profile.text)
    for topic in reversed(audience.topics):
        start = end - len(topic)
        inside = (t for t in profile.tokens if start <= t.start < end and t.is_word)
        rows.append(_centre(profile, inside))
        end = start - 1
    return np.array([row for row in reversed(rows) if row.any()], np.float32)


def _sides(audience: Audience) -> frozenset[str]:
    """Which sides of the organisation it is on, by its name, else by its description."""
    for text in (audience.name, audience.description):
        words = {word.strip(".,;:()!?'\"").lower() for word in text.split()}
        sides = {s for s in SIDES if words & load_terms("audience_roles", f"in_{s}")}
        if sides:
            return frozenset(sides)
    return frozenset()


def _names(audience: Audience, profile: Analysis) -> frozenset[str]:
    """What its readers call themselves: the nouns of its name, and people in its description."""
    first = (t for t in profile.content_words if t.end <= len(audience.name))
    named = {stem(token.lemma) for token in first if token.pos == "NOUN"}
    people = load_terms("audience_roles", "in_own") | load_terms("audience_roles", "in_served")
    people |= load_terms("audience_roles", "in_partner")
    described = {stem(t.lemma) for t in profile.content_words if t.lower in people}
    return frozenset(named | described)


def _known_words(audience: Audience, brand: Brand) -> frozenset[str]:
    terms = [*audience.words, *audience.topics, *audience.places, *brand.own_words, brand.name]
    terms += [keyword.term for value in brand.values for keyword in value.keywords]
    return frozenset(word.lower() for term in terms for word in [term, *term.split()])
