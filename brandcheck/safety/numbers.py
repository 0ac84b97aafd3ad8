"""What a number is called in the text: *ordernummer 732501709* is no citizen service number."""

from __future__ import annotations

import re

from brandcheck.safety.reading import Reading

REACH = 60
WORDS_BETWEEN = 2
_BSN = re.compile(r"\b(?:bsn\w*|burger\s?service\s?nummers?|sofi[\w-]*)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:\w+-?(?:nummers?|nrs?|code|kenmerk|-id)|id|kvk|rsin|btw|isbn|ean|agb|big|brin|iban|"
    r"referentie|kenmerk|barcode|track\s?(?:&|and|en)\s?trace|artikel|nr|fax)\b\W*"
    rf"(?:[\w'-]+\W+){{0,{WORDS_BETWEEN}}}$",
    re.IGNORECASE,
)
_MONEY = re.compile(r"(?:€|\$|eur|euro)\s*$", re.IGNORECASE)
_TELEPHONE = re.compile(
    r"\b(?:telefoon|mobiele?|tel|06|whatsapp|app|priv\w*|thuis|nood|door\w*|bel|gsm)-?n",
    re.IGNORECASE,
)


def called(reading: Reading, start: int) -> str:
    """`bsn`, `other`, or "" when nothing before the number says what it is."""
    first, _ = reading.bounds(reading.sentence(start))
    before = reading.text[max(first, start - REACH) : start]
    if _BSN.search(before):
        return "bsn"
    if _MONEY.search(before):
        return "other"
    other = _OTHER.search(before)
    return "other" if other and not _TELEPHONE.search(other.group()) else ""
