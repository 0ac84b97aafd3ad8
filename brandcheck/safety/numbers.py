"""What a number is called in the text: *ordernummer 732501709* is no citizen service number."""

from __future__ import annotations

import re

from brandcheck.safety.reading import Reading

REACH = 48
_NAMED = re.compile(
    r"\b(?:(?P<bsn>bsn\w*|burgerservice\s?nummers?|burger\s?service\s?nummers?|sofi-?nummers?|"
    r"sofi)|(?P<other>\w*(?:nummers?|nrs?|code|kenmerk)|(?:klant|order|polis|zaak|dossier|factuur)"
    r"\w*|kvk(?:-\w+)?|rsin|btw(?:-\w+)?|isbn|ean|serienr|ref|referentie|barcode|"
    r"track\s?&?\s?trace|artikel|model|agb\w*|big\w*|brin\w*|id|tel|telefoon|fax|mobiel))\b",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(r"(?:€|\$|eur|euro)\s*$", re.IGNORECASE)


def called(reading: Reading, start: int) -> str:
    """`bsn`, `other`, or "" when nothing close before the number says what it is."""
    first, _ = reading.bounds(reading.sentence(start))
    before = reading.text[max(first, start - REACH) : start]
    if _MONEY_BEFORE.search(before):
        return "other"
    last = None
    for last in _NAMED.finditer(before):
        pass
    return (last.lastgroup or "") if last else ""
