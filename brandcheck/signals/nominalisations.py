"""Verbs and adjectives dressed up as nouns: *het indienen van*, *verwijdering*, *aanwezigheid*.

Unit: per 100 words, each different one once. By ending, common things that merely end so left out
(`everyday_ing`: *woning*, *rekening*), and *het ... van* round an infinitive. Cannot tell under 3
words. Source: T-Scan appendix B (list of endings; running text has about 5 per 100 words).
"""

from __future__ import annotations

from functools import lru_cache

from brandcheck.language import Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_sentences import rate_of, read_prose

ENDINGS = (
    "ing", "ingen", "atie", "aties", "itie", "ities", "ctie", "cties", "heid", "heden", "teit",
    "teiten", "nis", "nissen", "schap", "isme", "sie", "sies", "ment", "menten", "name", "ering",
    "age", "ages", "ptie", "fering", "tie", "ties",
)  # fmt: skip
SHORTEST = 6
AROUND = frozenset({"het", "bij", "voor", "na", "door", "tot", "van", "ter", "op", "in"})


def measure(draft: Draft) -> Signal:
    """The rate; the spans are the nouns, the target the first."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    own = draft.brand.own_names if draft.brand else frozenset()
    found = [
        token
        for _, words in prose.sentences
        for at, token in enumerate(words)
        if (is_nominalisation(token) or _is_noun_infinitive(words, at)) and token.text not in own
    ]
    return rate_of(found, prose)


def is_nominalisation(token: Token) -> bool:
    """A noun made of a verb or an adjective."""
    return token.pos == "NOUN" and _has_ending(token.lower)


@lru_cache(maxsize=20_000)
def _has_ending(word: str) -> bool:
    if len(word) < SHORTEST or not word.endswith(ENDINGS):
        return False
    everyday = load_terms("everyday_ing")
    forms = (word, _singular(word))
    return not any(form[at:] in everyday for form in forms for at in range(len(form) - 4))


def _singular(word: str) -> str:
    if word.endswith("heden"):
        return word[:-5] + "heid"
    return word[:-2] if word.endswith("en") else word.removesuffix("s")


def _is_noun_infinitive(words: tuple[Token, ...], at: int) -> bool:
    """*het kappen van*: an infinitive with an article or preposition before and *van* after."""
    token = words[at]
    if not token.lower.endswith("en") or token.pos not in ("NOUN", "VERB") or at == 0:
        return False
    before, after = words[at - 1].lower, words[at + 1].lower if at + 1 < len(words) else ""
    if token.pos == "NOUN" and token.lower != token.lemma:
        return False
    return after == "van" and before in AROUND and "Number=Plur" not in token.feats
