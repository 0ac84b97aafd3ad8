"""Overclaim: certainty that nobody can keep.

A guarantee, a superlative of everything (*de beste van Nederland*), a cure for good, *100 procent
tevreden*: one is enough. Absolute words (*altijd*, *niemand*) count when a result stands in the
same sentence, or two of them. *Altijd welkom*, a claim that is denied or quoted, and a result with
its figures stay silent. Source: Nederlandse Reclame Code, article 8 (misleading advertising).
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.reading import Reading, read
from brandcheck.safety.tone import Place, by_sentence, distinct, outside, places, sentences_with
from brandcheck.signals.base import Draft

KIND = "overclaim"
CLAUSE = 32
_NEGATED = re.compile(r"\b(?:niet|geen|nooit|nergens|zonder)\b[^.!?,;:]*$", re.IGNORECASE)
_OUR_PROMISE = re.compile(
    r"\b(?:wij|we|onze|ons|u|uw|je|jouw|methode|product|cursus|training|behandeling|aanpak)\b",
    re.IGNORECASE,
)


def find(draft: Draft) -> list[Alert]:
    """Claims that go too far."""
    reading = read(draft)
    denied = sentences_with(reading, "overclaim", "denial")
    harmless = places(reading, "overclaim", "harmless", quoted=True)
    strong = [
        place
        for place in outside(places(reading, "overclaim", "strong"), harmless)
        if reading.sentence(place[0]) not in denied and not _negated(reading, place)
    ]
    return reading.alerts(KIND, [*strong, *_absolutes(reading, denied, harmless)])


def _negated(reading: Reading, place: Place) -> bool:
    first, _ = reading.bounds(reading.sentence(place[0]))
    return bool(_NEGATED.search(reading.text[max(first, place[0] - CLAUSE) : place[0]]))


def _absolutes(reading: Reading, denied: set[int], harmless: list[Place]) -> list[Place]:
    """Absolute words that promise a result."""
    silent = denied | sentences_with(reading, "overclaim", "hedge")
    results = sentences_with(reading, "overclaim", "result")
    found: list[Place] = []
    absolutes = outside(places(reading, "overclaim", "absolute"), harmless)
    for index, spots in by_sentence(reading, absolutes).items():
        start, end = reading.bounds(index)
        promised = _OUR_PROMISE.search(reading.text[start:end])
        needed = 2 if index in results else 3
        if index not in silent and promised and distinct(reading, spots) >= needed:
            found.extend(spots)
    return found
