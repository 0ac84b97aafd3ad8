"""Whose is it: a private person's or an organisation's? Told by the words of its sentence.

Words that make something private (*thuis*, *mijn nummer*) decide. Otherwise the clue that stands
nearest before it does: a person, a desk (*balie*) or a place people come to (*wijkcentrum*). Where
its sentence says nothing, the one before it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from brandcheck.language.nl.names import is_first_name
from brandcheck.safety.lists import pattern
from brandcheck.safety.reading import Reading

_CAPITALISED = re.compile(r"(?<![\w@.])[A-ZÀ-Ý][\w'’-]+")
_TITLED = re.compile(
    r"(?i:\b(?:mw|mevr|dhr|mevrouw|meneer|mijnheer|de heer|juf|juffrouw|meester|oma|opa|tante|oom|"
    r"buurvrouw|buurman|mama|papa))\.?\s+[A-ZÀ-Ý]"
)


class Owner(StrEnum):
    """Whom something belongs to."""

    PRIVATE = "private"
    PERSON = "person"
    SERVICE = "service"
    VENUE = "venue"
    UNKNOWN = "unknown"


def owner(reading: Reading, start: int, end: int) -> Owner:
    """Whom the thing at `start` to `end` belongs to."""
    first, last = reading.bounds(reading.sentence(start), reading.sentence(end - 1))
    # What stands in the place itself (*Kerkstraat*, *info@club.nl*) does not count.
    before, after = reading.text[first:start], reading.text[end:last]
    if pattern("owners", "private").search(f"{before} | {after}"):
        return Owner.PRIVATE
    clues = sorted(_clues(before))
    if clues:
        return clues[-1][1]
    found = min(_clues(after), default=(0, Owner.UNKNOWN))[1]
    if found is not Owner.UNKNOWN or first == 0:
        return found
    earlier, _ = reading.bounds(reading.sentence(start) - 1)
    return max(_clues(reading.text[earlier:first]), default=(0, Owner.UNKNOWN))[1]


def has_service(reading: Reading, start: int, end: int) -> bool:
    """Whether the sentence speaks of a desk, a line or a practice."""
    first, last = reading.bounds(reading.sentence(start), reading.sentence(end - 1))
    near = f"{reading.text[first:start]} | {reading.text[end:last]}"
    return bool(pattern("owners", "service").search(near))


def _clues(text: str) -> Iterator[tuple[int, Owner]]:
    """Where a person, a desk or a place is spoken of."""
    for match in _TITLED.finditer(text):
        yield match.start(), Owner.PERSON
    for match in _CAPITALISED.finditer(text):
        if is_first_name(match.group()):
            yield match.start(), Owner.PERSON
    for group in (Owner.SERVICE, Owner.VENUE):
        for match in pattern("owners", group.value).finditer(text):
            yield match.end(), group
