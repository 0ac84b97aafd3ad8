"""A person's full date of birth: day, month and year, where the text says that it is one.

The birth of an organisation, an idea or an animal stays silent, and so does someone who was born
before 1915.
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "birth_date"
EARLIEST = 1915
_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|"
    r"sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?\s*[-/.\s]\s*(?:0?[1-9]|1[0-2])\s*[-/.\s]\s*"
    r"(?:(?P<y{n}>(?:18|19|20)\d\d)|'?\d\d)|(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?[\s-]+"
    + _MONTH
    + r"\.?[\s-]+(?:(?P<z{n}>(?:18|19|20)\d\d)|'\d\d)|"
    r"(?P<x{n}>(?:18|19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d%])"
)
_BORN = (
    r"\b(?:geboren|geboortedatum|geboortedag|geboortedata|geb\.?|geb\.?\s?datum|geboorte|"
    r"verjaardag|jarig|DOB|ter wereld|het levenslicht)"
)
_AFTER = re.compile(
    _BORN + r"(?:[^.!?\n\d]|(?<=\bgeb)\.|\.(?=\s?[\d:])){0,45}?" + f"(?P<date>{_DATE.format(n=1)})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    f"(?P<date>{_DATE.format(n=1)})" + r"[^.!?\n\d]{0,40}?\b(?:geboren|ter wereld)\b",
    re.IGNORECASE,
)
_NAME_THEN_DATE = re.compile(
    r"(?:(?:mevrouw|meneer|mw\.|dhr\.|de heer)\s+[A-Z][\w'’-]+|[A-Z][\w'’-]+\s+"
    r"(?:(?:van|de|der|den|ten|ter|el|'t)\s+){0,3}[A-Z][\w'’-]+)\s*"
    f"[(,*°]+\\s*(?P<date>{_DATE.format(n=1)})\\s*[),]"
)
_A_DEADLINE = re.compile(r"\b(?:vóór|voor|uiterlijk|tot|vanaf|door)\b", re.IGNORECASE)
_NOT_A_PERSON = re.compile(
    r"\b(?:\w*(?:stichting|vereniging|bedrijf|organisatie|coöperatie|merk|club|fabriek|winkel|"
    r"school|museum|festival|platform|partij)|(?:ons|het|dit|een|mijn|hun) (?:nieuwe )?"
    r"(?:\w*(?:idee|plan|project|initiatief|concept|team|kantoor|programma|app|koor))|"
    r"(?:kalf|kalfje|kalfjes|veulen|lam|lammetje|lammetjes|pup|pups|puppy|kitten|kittens|olifant\w*|"
    r"giraf\w*|welp\w*|big|biggen|kuiken\w*|ooievaar\w*|panda\w*|hond|kat|koe|merrie|geit\w*)|"
    r"samenwerking|fusie|wijkteam|website|vriendschap|traditie)\b",
    re.IGNORECASE,
)


def find(draft: Draft) -> list[Alert]:
    """Dates of birth of people."""
    reading = read(draft)
    places = [
        match.span("date")
        for expression in (_AFTER, _BEFORE, _NAME_THEN_DATE)
        for match in expression.finditer(reading.text)
        if _is_of_a_person(reading, match)
    ]
    return reading.alerts(KIND, places)


def _is_of_a_person(reading: Reading, match: re.Match[str]) -> bool:
    year = match.groupdict()
    written = year.get("y1") or year.get("z1") or year.get("x1")
    if written and int(written) < EARLIEST:
        return False
    first, _ = reading.bounds(reading.sentence(match.start()))
    if _A_DEADLINE.search(match.group()):
        return False
    # *geboortedatum* is said of people only.
    if re.search(r"(?i)geboortedat|geb\.", match.group()):
        return True
    return not _NOT_A_PERSON.search(reading.text[max(first, match.start() - 80) : match.end()])
