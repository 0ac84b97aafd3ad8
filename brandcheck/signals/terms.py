"""Terms made ready for matching: a word or phrase as rows of keys that a token can share.

A token and a word of a term meet when they share a key: the form, the lemma, or the stem of one
of these (*duurzame*, *duurzaam*). The stem only takes off the endings of nouns and adjectives;
a quality counts as its adjective (*betrouwbaarheid*, *betrouwbaar*).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from brandcheck.language.analysis import Analysis, Kind, Token

Analyse = Callable[[str], Analysis]
STEM = "~"
SHORTEST_STEM = 4
QUALITY = "heid"
SHORTEST_QUALITY = 9
VOWELS = "aeiouy"
_VOICELESS = {"z": "s", "v": "f"}
_ENDINGS = ("'s", "en", "e", "s")
PARTICLES = frozenset(
    {
        *("aan", "achter", "af", "bij", "binnen", "buiten", "door", "in", "langs", "los", "mee"),
        *("na", "neer", "om", "onder", "op", "open", "over", "rond", "samen", "stil", "tegen"),
        *("terug", "thuis", "toe", "tussen", "uit", "vast", "vol", "voor", "vooruit", "weg"),
    }
)
_CAMEL = re.compile(r"[A-ZÀ-Þ]?[a-zà-ÿ]+|[A-ZÀ-Þ]+(?![a-zà-ÿ])|\d+")


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase. `words` holds per word the keys that fit it.

    `verb` is the place of the verb when it may stand apart from the rest (*de tijd geven*,
    *geven ze de tijd*), else None. `particle` and `base` are set for a separable verb.
    """

    text: str
    words: tuple[frozenset[str], ...]
    verb: int | None = None
    particle: str = ""
    base: frozenset[str] = frozenset()

    @property
    def joined(self) -> str:
        """Without spaces, as it would stand in a hashtag."""
        return re.sub(r"[\W_]+", "", self.text.lower())


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without the ending of a plural or an inflected adjective, spelt one way."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM - 1:
            return _spelt_one_way(word[: -len(ending)])
    return _spelt_one_way(word)


def _spelt_one_way(rest: str) -> str:
    """*betrouwbaar* and *betrouwbar(e)*, *vers* and *verz(en)* become the same."""
    last = _VOICELESS.get(rest[-1], rest[-1])
    if len(rest) > 2 and rest[-2] == rest[-1] and rest[-1] not in VOWELS:
        return rest[:-1]
    if len(rest) > 3 and rest[-3] == rest[-2] and rest[-2] in "aeou" and last not in VOWELS:
        return rest[:-2] + last
    return rest[:-1] + last


@lru_cache(maxsize=50_000)
def keys_of(lower: str, lemma: str) -> frozenset[str]:
    """What a token can meet a term by."""
    forms = [lower, lemma]
    if lemma.endswith(QUALITY) and len(lemma) >= SHORTEST_QUALITY:
        forms.append(lemma.removesuffix(QUALITY))
    stems = [stem(form) for form in forms]
    return frozenset({lower, lemma, *(STEM + s for s in stems if len(s) >= SHORTEST_STEM)})


def token_keys(token: Token) -> frozenset[str]:
    """The keys of a token; a function word only meets itself."""
    if token.stop or token.pos in ("AUX", "ADP", "DET", "PRON"):
        return frozenset({token.lower, token.lemma} if token.pos == "AUX" else {token.lower})
    return keys_of(token.lower, token.lemma)


def compile_terms(texts: Sequence[str], analyse: Analyse) -> tuple[Term, ...]:
    """The terms, in order, each read on its own: what it fits does not depend on the others."""
    return tuple(_term(text, analyse(text).tokens) for text in texts)


def _term(text: str, tokens: Sequence[Token]) -> Term:
    row = [t for t in tokens if t.kind not in (Kind.PUNCT, Kind.SYMBOL, Kind.EMOJI)]
    words = tuple(keys_of(t.lower, t.lemma) for t in row)
    if len(words) == 1:
        particle, base = _separable(row[0].lower)
        return Term(text, words, None, particle, base)
    return Term(text, words, _loose_verb(row))


def _separable(lower: str) -> tuple[str, frozenset[str]]:
    """*meedenken*: the particle *mee* and the keys of *denken*."""
    for size in range(7, 1, -1):
        particle, rest = lower[:size], lower[size:]
        if particle in PARTICLES and len(rest) >= SHORTEST_STEM and rest.endswith("n"):
            return particle, keys_of(rest, rest)
    return "", frozenset()


def _loose_verb(row: Sequence[Token]) -> int | None:
    """The verb of a phrase may stand apart when the rest says enough by itself."""
    rest = row[:-1]
    if not rest or not row[-1].lower.endswith("n") or row[-1].pos not in ("VERB", "AUX"):
        return None
    telling = any(not t.stop and len(t.lower) >= SHORTEST_STEM for t in rest)
    return len(row) - 1 if telling else None


def hashtag_words(text: str) -> tuple[str, ...]:
    """The words of a hashtag by its capitals: *#SamenSterk* is *samen* and *sterk*."""
    return tuple(word.lower() for word in _CAMEL.findall(text.lstrip("#")))
