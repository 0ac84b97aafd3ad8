"""A Dutch licence plate, in one of the side codes, near a word about a vehicle.

A product or room code can have the same shape (*XR-200-B*): without a vehicle near it, or with a
word like *type* just before it, it stays silent. Source: RDW, side codes 1 to 14.
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.lists import pattern
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "licence_plate"
# X is a letter, 9 a digit.
SIDE_CODES = [
    "XX-99-99",
    "99-99-XX",
    "99-XX-99",
    "XX-99-XX",
    "XX-XX-99",
    "99-XX-XX",
    "99-XXX-9",
    "9-XXX-99",
    "XX-999-X",
    "X-999-XX",
    "XXX-99-X",
    "X-99-XXX",
    "9-XX-999",
    "999-XX-9",
    "XXX-99-9",
]
_BY_NAME = re.compile(r"\b(?:kenteken\w*|nummerbord\w*|nummerpla\w+)\b", re.IGNORECASE)
NEAR = 40


def _shape(code: str, between: str) -> str:
    return code.replace("-", between).replace("X", "[A-Za-z]").replace("9", r"\d")


_DASHED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(_shape(code, '[-‐‑–·•]') for code in SIDE_CODES)})(?![\w]|-\w)"
)
_LOOSE = re.compile(
    rf"(?<![\w-])(?:{'|'.join(_shape(code, ' ?') for code in SIDE_CODES)})(?![\w]|-\w)"
)


def find(draft: Draft) -> list[Alert]:
    """Licence plates."""
    reading = read(draft)
    places = [m.span() for m in _DASHED.finditer(reading.text) if _is_plate(reading, m)]
    if _BY_NAME.search(reading.text):
        places += [m.span() for m in _LOOSE.finditer(reading.text) if _is_called_plate(reading, m)]
    return reading.alerts(KIND, places)


def _is_plate(reading: Reading, match: re.Match[str]) -> bool:
    if _by_name(reading, match):
        return True
    if match.group() != match.group().upper():
        return False
    last_words = reading.text[max(0, match.start() - 25) : match.start()].split()[-2:]
    if any(pattern("vehicles", "other").fullmatch(word.strip("(,:'\"")) for word in last_words):
        return False
    near = reading.around(match.start(), before=1, after=1)
    return bool(pattern("vehicles", "vehicle").search(near))


def _is_called_plate(reading: Reading, match: re.Match[str]) -> bool:
    code = match.group()
    return code == code.upper() and _by_name(reading, match)


def _by_name(reading: Reading, match: re.Match[str]) -> bool:
    near = reading.text[max(0, match.start() - NEAR) : match.end() + NEAR]
    return bool(_BY_NAME.search(near))
