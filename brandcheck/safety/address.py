"""A private person's address: a house number with its postcode, and the street before it.

The address of an organisation or an event stays silent: the sentence says whose it is. Where the
sentence says nothing, a street with number and postcode is taken to be a home.
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.owners import Owner, owner
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "address"
_POSTCODE = r"(?<!\w)[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?!\w)"
_NUMBER = r"\d{1,4}(?:\s?-?\s?(?:[a-zA-Z]|[IVX]{1,4}|hs|bis|rood|zwart|\d{1,3}))?"
_STREET = r"(?:(?:[A-ZÀ-Ý0-9][\w.'’-]*|van|de|der|den|het|'t|op|aan|in|te|ter|ten)\s+){0,5}?"
_STREET_NAME = r"[A-ZÀ-Ý'][\w.'’-]*"
_FORWARD = re.compile(
    rf"{_STREET}{_STREET_NAME}\s+{_NUMBER}\s*(?:[,(;|]|\bin\b|\bte\b|-|–|\n)?\s*"
    rf"(?:[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s*[,(]?\s*)?(?:postcode\s*:?\s*)?{_POSTCODE}"
)
_BACKWARD = re.compile(
    rf"(?:postcode\s*:?\s*)?{_POSTCODE}\s*[,;(]?\s*(?:en\s+)?"
    rf"(?:huisnummer|huisnr\.?|nummer|nr\.?|no\.?)?\s*:?\s*{_NUMBER}(?![\w.,:]*\d)"
)


def find(draft: Draft) -> list[Alert]:
    """Addresses that seem to be a private person's."""
    reading = read(draft)
    matches = [*_FORWARD.finditer(reading.text), *_BACKWARD.finditer(reading.text)]
    places = [match.span() for match in matches if _is_private(reading, match)]
    outer = [p for p in places if not any(q != p and q[0] <= p[0] < q[1] for q in places)]
    return reading.alerts(KIND, outer)


def _is_private(reading: Reading, match: re.Match[str]) -> bool:
    if re.search(r"(?i)\bpostbus\b", match.group()):
        return False
    whose = owner(reading, match.start(), match.end())
    return whose not in (Owner.SERVICE, Owner.VENUE)
