"""Where words of tone stand, and what takes them back: a quote, a denial, a harmless phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandcheck.safety.lists import pattern, small_pattern
from brandcheck.safety.reading import Reading

Place = tuple[int, int]


def places(reading: Reading, name: str, *groups: str, quoted: bool = False) -> list[Place]:
    """Where the phrases of some groups stand. `quoted`: between quotation marks too."""
    quick = small_pattern(name, *groups)
    if quick:
        found = quick.finditer(reading.small)
    else:
        found = pattern(name, *groups).finditer(reading.text)
    spans = (match.span() for match in found)
    return [place for place in spans if quoted or not reading.is_quoted(place[0])]


def outside(wanted: list[Place], harmless: list[Place]) -> list[Place]:
    """The places that do not lie in a harmless phrase."""
    return [p for p in wanted if not any(h[0] < p[1] and p[0] < h[1] for h in harmless)]


def by_sentence(reading: Reading, found: list[Place]) -> dict[int, list[Place]]:
    """The places, by the sentence they start in."""
    grouped: dict[int, list[Place]] = {}
    for place in found:
        grouped.setdefault(reading.sentence(place[0]), []).append(place)
    return grouped


def distinct(reading: Reading, found: list[Place]) -> int:
    """How many different wordings: a repeated word counts once."""
    return len({re.sub(r"\s+", " ", reading.text[a:b].lower()) for a, b in found})


def sentences_with(reading: Reading, name: str, *groups: str) -> set[int]:
    """The sentences in which a phrase of some groups stands."""
    return {reading.sentence(start) for start, _ in places(reading, name, *groups, quoted=True)}


_WORD = re.compile(r"(?<!\w)[A-ZÀ-Ý]{3,}(?!\w)")


def shouted(text: str) -> Iterator[re.Match[str]]:
    """Words in CAPITALS."""
    return _WORD.finditer(text)
