"""A patient, client, pupil or resident who can be recognised next to care, school or debt details.

Needs a full name (or a title and surname) and details about that person: a condition or trouble
(*dementie*, *schulden*) or being cared for or taught (*bewoner*, *klas 2C*). A colleague named in
their work (a trade next to the name, *werkt*, *collega*) and a first name alone stay silent. Source:
AVG, article 9; beroepsgeheim (WGBO, article 7:457 BW).
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.lists import pattern
from brandcheck.safety.people import Person, people
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "patient_named"
ENOUGH = 2.0
DETAIL, ROLE, WORK, TRADE, AGED, TITLED = 2.0, 1.0, -1.5, -4.0, 1.0, 0.5
AT_MOST = 2
_AGE = re.compile(
    r"(?:\(\s?\d{1,3}(?: jaar)?\s?\)|\bvan \d{1,3}(?: jaar)?\b|\b\d{1,3} jaar\b(?! (?:bij|in|lang|"
    r"ervaring|geleden|werk|dienst|op|als))|,\s?\d{1,3},)"
)
_BEFORE_NAME = re.compile(r"((?:[\w'’.-]+\s+){0,3})[\w'’.-]*\s*$")
_SENTENCE_BREAK = re.compile(r"[.!?:;\n]")


def find(draft: Draft) -> list[Alert]:
    """People who can be recognised next to details about them."""
    reading = read(draft)
    names = frozenset(t.lower for t in draft.analysis.tokens if t.pos == "PROPN" or t.entity)
    return reading.alerts(
        KIND,
        [(p.start, p.end) for p in people(reading, names) if _weight(reading, p) >= ENOUGH],
    )


def _weight(reading: Reading, person: Person) -> float:
    """How much says that this person is helped, less how much says that they are at work."""
    index = reading.sentence(person.start)
    start, end = reading.bounds(index, index + 2)
    about = reading.text[start : person.start] + " , " + reading.text[person.end : end]
    own = reading.text[start : reading.bounds(index)[1]]
    weight = DETAIL * _count("detail", about) + ROLE * _count("role", about)
    weight += TITLED * person.titled + AGED * bool(_AGE.search(about[: len(own) + 3]))
    weight += WORK * _count("work", about)
    return weight + TRADE * _has_trade(reading, person)


def _count(group: str, text: str) -> int:
    found = {match.group().lower() for match in pattern("patients", group).finditer(text)}
    return min(len(found), AT_MOST)


def _has_trade(reading: Reading, person: Person) -> bool:
    """A trade right before the name, or right after it: *kok Piet Bos*, *Piet Bos, onze kok*."""
    before = reading.text[max(0, person.start - 50) : person.start]
    before = _SENTENCE_BREAK.split(before)[-1].split()[-3:]
    after = reading.text[person.end : person.end + 70]
    after = re.match(r"\s*(?:,|\(|is|wordt|werd|-|–|als|van)\s*([^.!?\n]{0,55})", after)
    trade = pattern("patients", "trade")
    words = " ".join(before) + " | " + " ".join((after[1] if after else "").split()[:5])
    return bool(trade.search(words))
