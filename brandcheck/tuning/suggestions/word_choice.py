"""Which words may be suggested at all: real words that say something, no names and no numbers."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy

from brandcheck.brand import Brand
from brandcheck.brand.keyword_checks import keyword_problem
from brandcheck.language.analysis import Analysis, Kind, Token
from brandcheck.language.nl.frequency import zipf
from brandcheck.language.nl.names import is_first_name
from brandcheck.signals.lists import load_terms
from brandcheck.tuning.kinship import kin, told_words

TOO_GENERAL = 5.5
SHORTEST = 3
WORD_CLASSES = frozenset({"NOUN", "VERB", "ADJ"})


def telling_lemmas(analysis: Analysis) -> frozenset[str]:
    """The words of a text that could be a keyword."""
    return frozenset(token.lemma for token in analysis.words if may_tell(token))


def may_tell(token: Token) -> bool:
    """A noun, verb or adjective that is no name, stop word or number, and not too general."""
    if token.pos not in WORD_CLASSES or token.stop or token.entity or token.kind is not Kind.WORD:
        return False
    return (
        token.lemma.replace("-", "").isalpha()
        and len(token.lemma) >= SHORTEST
        and max(zipf(token.lemma), zipf(token.lower)) <= TOO_GENERAL
        and not is_name(token.text)
    )


def is_name(text: str) -> bool:
    """A first name, or a place where it is written as one."""
    place = text[:1].isupper() and text.lower() in load_terms("places")
    return is_first_name(text) or place


class Taken:
    """The terms that are in the brand already, in any form: not to be suggested again."""

    def __init__(self, brand: Brand) -> None:
        own = {word.lower() for word in (*brand.own_words, *brand.own_names)}
        terms = {k.term.lower() for value in brand.values for k in value.keywords}
        counter = {term.lower() for value in brand.values for term in value.counter_terms}
        self._exact = frozenset({*own, *terms, *counter})
        self._kin: dict[int, list[str]] = {}
        for term in sorted({*terms, *counter}):
            self._kin.setdefault(len(told_words(term)), []).append(term)

    def and_also(self, terms: Iterable[str]) -> Taken:
        """With terms that were decided on, as they are."""
        more = copy(self)
        more._exact = self._exact | {term.lower() for term in terms}
        return more

    def __contains__(self, term: str) -> bool:
        lower = term.lower()
        if lower in self._exact:
            return True
        return any(kin(lower, known) for known in self._kin.get(len(told_words(lower)), ()))


def may_suggest(term: str, taken: Taken) -> bool:
    """Whether a term can be a suggestion."""
    general = " " not in term and zipf(term) > TOO_GENERAL
    return not general and keyword_problem(term) is None and term not in taken
