"""A bank account number (IBAN) with a right checksum and the length of its country.

Source: ISO 13616, by python-stdnum.
"""

from __future__ import annotations

import re

from stdnum import iban

from brandcheck.safety.base import Alert
from brandcheck.safety.reading import read
from brandcheck.signals.base import Draft

KIND = "iban"
MIN_LENGTH, MAX_LENGTH = 15, 34
_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ ]?\d{2}(?=[ .-]?[A-Za-z0-9])")
_CHARACTER = re.compile(r"[ \u00a0.-]?[A-Za-z0-9]")


def find(draft: Draft) -> list[Alert]:
    """Bank account numbers."""
    return read(draft).alerts(KIND, iban_places(draft))


def iban_places(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Where they stand; other detectors leave those digits alone."""
    return draft.shared(_places)


def _places(draft: Draft) -> tuple[tuple[int, int], ...]:
    text = read(draft).text
    ends = ((m.start(), _end_of(text, m.start())) for m in _START.finditer(text))
    return tuple((start, end) for start, end in ends if end is not None)


def _end_of(text: str, start: int) -> int | None:
    """Where a valid number that starts here ends: words may follow without a break."""
    number, position = "", start
    while len(number) < MAX_LENGTH and (match := _CHARACTER.match(text, position)):
        number += match.group()[-1].upper()
        position = match.end()
        ended = position == len(text) or not text[position].isalnum()
        if ended and len(number) >= MIN_LENGTH and iban.is_valid(number, check_country=False):
            return position
    return None
