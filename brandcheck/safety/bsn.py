"""A citizen service number (BSN): nine digits that pass the eleven-test.

One in eleven arbitrary numbers passes too, so a number that the text calls something else (an order
number, a Chamber of Commerce number) stays silent. A BSN never belongs in a post: the law forbids
using it without a legal ground. Source: Wet algemene bepalingen burgerservicenummer, article 10;
eleven-test by python-stdnum.
"""

from __future__ import annotations

import re

from stdnum.nl import bsn

from brandcheck.safety.base import Alert
from brandcheck.safety.numbers import called
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "bsn"
_DIGITS = re.compile(
    r"(?<![\w.,/=-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|"
    r"\d{2}([ .-])\d{3}\3\d{4}|\d{8})(?![\w/]|[.,-]\d)"
)
_LOOSE = re.compile(r"(?<![\w.,/=-])\d(?:[ .-]?\d){8}(?![\w/]|[ .,-]\d)")
_SAID = re.compile(r"\b(?:bsn\w*|burger\s?service\s?nummer\w*|sofi[\w-]*)\b", re.IGNORECASE)


def find(draft: Draft) -> list[Alert]:
    """Numbers that are a BSN."""
    reading = read(draft)
    said = bool(_SAID.search(reading.text))
    matches = [m for m in _DIGITS.finditer(reading.text) if _is_bsn(reading, m, said)]
    if said and not matches:
        matches = [m for m in _LOOSE.finditer(reading.text) if _is_called_bsn(reading, m)]
    return reading.alerts(KIND, [match.span() for match in matches])


def _is_bsn(reading: Reading, match: re.Match[str], said: bool) -> bool:
    digits = re.sub(r"\D", "", match.group())
    name = called(reading, match.start())
    # Eight digits are a BSN without its leading zero, where the text says so.
    if len(digits) == 8 and name != "bsn":
        return False
    if not bsn.is_valid(digits.zfill(9)):
        return False
    return name == "bsn" or (name == "" and (said or len(set(digits)) > 2))


def _is_called_bsn(reading: Reading, match: re.Match[str]) -> bool:
    """Nine digits in an odd grouping are a BSN where the text says so."""
    named = called(reading, match.start()) == "bsn"
    return named and bsn.is_valid(re.sub(r"\D", "", match.group()))
