"""A private person's telephone number.

A mobile number is private, unless the sentence gives it to an organisation (*storingsdienst*, *ons
nummer*). A number with an area code is an organisation's, unless the sentence gives it to a person.
0800, 088, 0900 and 14 0xx stay silent. Source: the Dutch numbering plan, by phonenumbers.
"""

from __future__ import annotations

import re

from phonenumbers import Leniency, PhoneNumberMatch, PhoneNumberMatcher

from brandcheck.safety.base import Alert
from brandcheck.safety.iban import iban_places
from brandcheck.safety.numbers import called
from brandcheck.safety.owners import Owner, has_service, owner
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "phone"
NETHERLANDS = 31
DIGITS = 9
# 14 0xx of a municipality, 0800, 0900, 088 and the like: never a private person's.
_SERVICE = re.compile(r"^(?:14|8|90|91|97|66|67)")
_STARTS_AS_A_NUMBER = re.compile(r"^\(?(?:\+|00?)")


def find(draft: Draft) -> list[Alert]:
    """Telephone numbers that seem to be a private person's."""
    reading = read(draft)
    taken = iban_places(draft)
    matches = PhoneNumberMatcher(reading.text, "NL", leniency=Leniency.POSSIBLE)
    return reading.alerts(
        KIND,
        [(m.start, m.end) for m in matches if not _inside(m, taken) and _is_private(reading, m)],
    )


def _inside(match: PhoneNumberMatch, taken: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= match.start < end for start, end in taken)


def _is_private(reading: Reading, match: PhoneNumberMatch) -> bool:
    if not _STARTS_AS_A_NUMBER.match(match.raw_string):
        return False
    national = str(match.number.national_number)
    if match.number.country_code == NETHERLANDS:
        if len(national) != DIGITS or _SERVICE.match(national):
            return False
        mobile = national.startswith("6")
    else:
        mobile = True
    if called(reading, match.start) == "other":
        return False
    whose = owner(reading, match.start, match.end)
    if mobile:
        return whose is not Owner.SERVICE
    at_a_desk = has_service(reading, match.start, match.end)
    return whose is Owner.PRIVATE or (whose is Owner.PERSON and not at_a_desk)
