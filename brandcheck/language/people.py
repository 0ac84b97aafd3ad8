"""Second thoughts about names: what tagger, first names and capitals say about those found.

The names component learned from made-up people and errs on capitals that make no name. A person
needs a proper noun or a first name in it; a first name that the tagger calls a proper noun is a
person even where the names component missed it, with the surname that follows. Two surnames joined
by & are an organisation, and an unknown word after *in* is a place.
"""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from brandcheck.language.nl.names import is_written_as_first_name as is_first_name

NAME = "brandcheck_people"
PERSON, PLACE, ORGANISATION = "PERSON", "LOC", "ORG"

_PARTICLE = re.compile("(?:van|de|der|den|het|'t|ter|ten?|in|el|la|le|du)$")
_CAPITAL_PARTICLE = re.compile("(?:Van|De|Den|Ter|Ten|El|Al|Ait|Ben)$")


@Language.component(NAME, requires=["token.pos"], assigns=["doc.ents"])
def check_people(doc: Doc) -> Doc:
    """Drop entities that are no names, straighten the others, add first names that were missed."""
    kept: list[Span] = []
    taken = -1  # the last token that belongs to a name
    for span in sorted([*doc.ents, *_missed(doc)], key=lambda span: (span.start, -span.end)):
        if span.start <= taken:
            continue
        span = _other(_straighten(doc, span, taken + 1)) if span.label_ == PERSON else span
        if len(span) and is_likely(span):
            kept.append(span)
            taken = span.end - 1
    doc.ents = kept  # type: ignore[assignment]
    return doc


def _other(span: Span) -> Span:
    """The person, or what it is instead: a firm (*Brugman & Tideman*), a place (*in Hoorne*)."""
    doc = span.doc
    if not len(span) or any(is_first_name(token.text) for token in span):
        return span
    after = doc[span.end : span.end + 2]
    if len(after) == 2 and after[0].text == "&" and _can_be_surname(after[1]):
        return Span(doc, span.start, after.end, label=ORGANISATION)
    if len(span) == 1 and span.start and doc[span.start - 1].text == "in":
        return Span(doc, span.start, span.end, label=PLACE)
    return span


def is_likely(span: Span) -> bool:
    """Whether an entity holds a proper noun, and a person is more than a capital after a stop."""
    if span[0].text[0] in "#@" or not any(character.isalpha() for character in span.text):
        return False
    proper = any(token.pos_ == "PROPN" and token.text[0].isupper() for token in span)
    if span.label_ != PERSON:
        return proper or any(token.is_upper or token.is_title for token in span)
    if is_first_name(span[0].text):
        return True
    common = len(span) == 1 and span.doc.vocab.has_vector(span[0].lower_)
    return proper and not (common and _is_first_word(span[0]))


def _is_first_word(token: Token) -> bool:
    """First of its sentence, or after a mark that ends something."""
    return token.i == 0 or bool(token.is_sent_start) or token.nbor(-1).text in ".!?:\"'"


def _missed(doc: Doc) -> list[Span]:
    """First names that the tagger sees as proper nouns."""
    found = (t for t in doc if t.pos_ == "PROPN" and not t.ent_type_ and is_first_name(t.text))
    return [Span(doc, token.i, token.i + 1, label=PERSON) for token in found]


def _straighten(doc: Doc, span: Span, free: int) -> Span:
    """Without the noun before it and lower case after it, with particle and surname around it."""
    start, end = span.start, span.end
    while end > start and not any(c.isupper() for c in doc[end - 1].text):
        end -= 1
    while start + 1 < end and _is_title(doc[start]) and is_first_name(doc[start + 1].text):
        start += 1
    if start - 1 > free and _CAPITAL_PARTICLE.match(doc[start - 1].text):
        start -= 1
    if end > start and is_first_name(doc[end - 1].text):
        end = _past_surname(doc, end)
    return Span(doc, start, end, label=PERSON)


def _can_be_surname(token: Token) -> bool:
    return token.is_title and not is_first_name(token.text)


def _is_title(token: Token) -> bool:
    """A common word before a name: *Accountmanager Floris*."""
    common = token.vocab.has_vector(token.lower_) and not is_first_name(token.text)
    return token.pos_ == "NOUN" or common


def _past_surname(doc: Doc, index: int) -> int:
    """Past the surname, particles included: *Piet van der Laak*."""
    end = index
    while index < len(doc):
        token = doc[index]
        if token.pos_ == "PROPN" and token.is_title and not is_first_name(token.text):
            end = index + 1
        elif not _PARTICLE.match(token.text):
            break
        index += 1
    return end
