"""People who can be recognised in a text: a full name, or a title with a surname.

A first name alone, initials, and a title with one letter (*meneer B.*) recognise nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from brandcheck.language.nl.frequency import zipf
from brandcheck.language.nl.names import is_first_name
from brandcheck.safety.lists import pattern
from brandcheck.safety.reading import Reading

_PARTICLE = (
    r"(?:van|von|de|der|den|het|'t|te|ten|ter|in|op|la|le|du|el|al|bin|ben|ould|aan|d'|vd|v\.d\.)"
)
_WORD = r"[A-ZÀ-ÖØ-ÞŞĞİ][a-zà-öø-ÿşğıćčžłńśźęąőű'’]+(?:-[A-ZÀ-ÞŞ]?[a-zà-öø-ÿşğı]+)*"
_CAPITAL_PARTICLE = r"(?:El|Al|Van|De|Den|Ter|Ben|Ait|Aït|Da|Dos|Mc)"
_SURNAME = rf"(?:{_PARTICLE}\s+){{0,3}}(?:{_CAPITAL_PARTICLE}\s+)?(?:(?:de|der|den|van)\s+)?{_WORD}"
_TITLE = (
    r"(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Mm]w\.?|[Mm]evr\.?|[Dd]hr\.?|[Dd]e heer|[Mm]ej\.?|"
    r"[Jj]uffrouw)"
)
_FULL = re.compile(
    rf"(?<![\w@#.-])(?P<first>{_WORD})\s+(?:[A-Z]\.\s*){{0,3}}(?P<last>{_SURNAME})(?!\w)"
)
_TITLED = re.compile(
    rf"(?<![\w@#])(?P<title>{_TITLE})\s+(?P<rest>(?:[A-Z]\.\s*){{0,4}}(?:{_WORD}\s+)?{_SURNAME})(?!\w)"
)
# An ordinary word with a capital, at the start of a sentence, is no first name.
ORDINARY = 3.8


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can be recognised. `titled`: addressed as *mevrouw* or *meneer*."""

    start: int
    end: int
    first: str
    titled: bool


def people(reading: Reading, names: frozenset[str]) -> list[Person]:
    """Everyone who can be recognised. `names`: words (lower case) that the tagger calls names."""
    titled = [Person(*m.span(), "", True) for m in _TITLED.finditer(reading.text)]
    full = (p for p in _full_names(reading, names) if not _within(p, titled))
    return sorted([*titled, *full], key=lambda person: person.start)


def _within(person: Person, others: list[Person]) -> bool:
    return any(o.start < person.end and person.start < o.end for o in others)


def _full_names(reading: Reading, names: frozenset[str]) -> Iterator[Person]:
    position = 0
    while match := _FULL.search(reading.text, position):
        position = match.end("first")
        if _is_name(match, names):
            position = match.end()
            yield Person(*match.span(), match["first"], False)


def _is_name(match: re.Match[str], names: frozenset[str]) -> bool:
    first, last = match["first"], match["last"].split()[-1]
    words = re.findall(r"[\w'’]+", match.group())
    if any(pattern("patients", "not_a_person").fullmatch(word) for word in words):
        return False
    if is_first_name(first):
        return True
    if zipf(first) >= ORDINARY or "\n" in match.group():
        return False
    return first.lower() in names and last.lower() in names
