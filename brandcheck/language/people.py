"""Second thoughts about names: what tagger and first names say about the entities found.

The names component learned from made-up people and errs on capitals that make no name. A person
needs a proper noun or a first name in it; a first name that the tagger calls a proper noun is a
person even where the names component missed it, with the surname that follows.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

NAME = "brandcheck_people"
PERSON = "PERSON"

_FIRST_NAMES = Path(__file__).parent / "nl" / "first_names.txt"
_PARTICLES = re.compile("(?:van|de|der|den|het|'t|ter|ten?|in|el|la|le|du)$")
_TRUSTED = frozenset({"ORG", "LOC", "GPE"})


@Language.component(NAME, requires=["token.pos"], assigns=["doc.ents"])
def check_people(doc: Doc) -> Doc:
    """Drop entities that are no names, and add first names that were missed."""
    kept = [span for span in doc.ents if is_likely(span)]
    taken = {token.i for span in kept for token in span}
    for token in doc:
        if token.i not in taken and is_person(token):
            span = doc[token.i : _end(doc, token.i + 1, taken)]
            taken.update(range(span.start, span.end))
            kept.append(Span(doc, span.start, span.end, label=PERSON))
    doc.ents = kept  # type: ignore[assignment]
    return doc


@cache
def first_names() -> frozenset[str]:
    """First names as they are written, with a capital."""
    lines = _FIRST_NAMES.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_likely(span: Span) -> bool:
    """Whether an entity holds a proper noun; a person also has a capital or a first name."""
    if span[0].text[0] in "#@" or not any(character.isalpha() for character in span.text):
        return False
    proper = [token for token in span if token.pos_ == "PROPN"]
    if span.label_ in _TRUSTED:
        return bool(proper) or any(token.is_upper or token.is_title for token in span)
    named = span[0].text in first_names()
    return named or any(token.text[0].isupper() for token in proper)


def is_person(token: Token) -> bool:
    """A first name that the tagger sees as a proper noun."""
    first = token.text.split("-")[0]
    return token.pos_ == "PROPN" and (token.text in first_names() or first in first_names())


def _end(doc: Doc, index: int, taken: set[int]) -> int:
    """Past the surname, particles included: *Piet van der Laak*."""
    end = index
    while index < len(doc) and index not in taken:
        token = doc[index]
        if token.pos_ == "PROPN" and token.is_title and not _PARTICLES.match(token.lower_):
            end = index + 1
        elif not _PARTICLES.match(token.lower_):
            break
        index += 1
    return end
