"""Whose is it: a private person's or an organisation's? Told by the words around it.

Words that make something private (*thuis*, *mijn nummer*) decide; then those of an organisation
(*balie*, *bezoekadres*); then the name of a person. The nearest sentence counts.
"""

from __future__ import annotations

import re
from enum import StrEnum

from brandcheck.language.nl.names import is_first_name
from brandcheck.safety.lists import pattern
from brandcheck.safety.reading import Reading

_CAPITALISED = re.compile(r"(?<![\w@.])[A-ZÀ-Ý][\w'’-]+")
_TITLED = re.compile(
    r"(?i:\b(?:mw|mevr|dhr|mevrouw|meneer|mijnheer|de heer|juf|juffrouw|meester|oma|opa|tante|oom|"
    r"buurvrouw|buurman|mevrouw|mama|papa))"
    r"\.?\s+[A-ZÀ-Ý]"
)


class Owner(StrEnum):
    """Whom something belongs to."""

    PRIVATE = "private"
    ORGANISATION = "organisation"
    PERSON = "person"
    UNKNOWN = "unknown"


def owner(reading: Reading, start: int, end: int) -> Owner:
    """Whom the thing at `start` to `end` belongs to, by its sentence."""
    first, last = reading.bounds(reading.sentence(start), reading.sentence(end - 1))
    # What stands in the place itself (*Kerkstraat*, *info@club.nl*) does not count.
    near = reading.text[first:start] + " | " + reading.text[end:last]
    if pattern("owners", "private").search(near):
        return Owner.PRIVATE
    if pattern("owners", "organisation").search(near):
        return Owner.ORGANISATION
    return Owner.PERSON if names_a_person(near) else Owner.UNKNOWN


def names_a_person(text: str) -> bool:
    """Whether a known first name, or a title with a name, stands in the text."""
    if _TITLED.search(text):
        return True
    return any(is_first_name(word) for word in _CAPITALISED.findall(text))
