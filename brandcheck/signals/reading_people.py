"""Shared reading: which words stand for a person a reader can picture."""

from __future__ import annotations

from functools import lru_cache

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.compounds import head_of
from brandcheck.language.nl.names import is_first_name
from brandcheck.signals.lists import load_terms

SPEAKER = frozenset({"ik", "'k"})
HE_OR_SHE = frozenset({"hij", "zij", "ze", "ie", "'ie", "die"})
WE = frozenset({"we", "wij"})
GENERIC = frozenset({"je", "jij", "u", "men", "jullie", "iedereen", "mensen"})
_NAME_POS = frozenset({"PROPN", "NOUN", "X"})


@lru_cache(maxsize=20_000)
def is_human_noun(lemma: str) -> bool:
    """A noun for a person: *buurvrouw*, *wijkverpleegkundige*."""
    human = load_terms("people", "human")
    return lemma in human or (len(lemma) > 6 and head_of(lemma) in human)


def is_name(token: Token, first_in_line: bool) -> bool:
    """A person's name, by the tagger, the first-name list, or a capital inside the line."""
    if token.kind is not Kind.WORD or not token.text[0].isupper() or token.text.isupper():
        return False
    if token.entity == "PERSON":
        return True
    if token.entity or token.lower in load_terms("places", "place"):
        return False
    if is_first_name(token.lower):
        return token.pos in _NAME_POS
    return token.pos == "PROPN" and not first_in_line and token.zipf < 5


def is_someone(token: Token, first_in_line: bool) -> bool:
    """A named person or a human noun."""
    if is_name(token, first_in_line):
        return True
    return token.pos in ("NOUN", "X") and is_human_noun(token.lemma)
