"""A patient, client, pupil or resident who can be recognised next to care, school or debt details.

Needs a full name (or a title and surname) and details about that person: a condition or trouble
(*dementie*, *schulden*) or being cared for or taught (*bewoner*, *klas 2C*). A colleague named in
their work (a trade next to the name, *werkt*, *collega*), someone to ask for help, and a first
name alone stay silent. Source: AVG, article 9; beroepsgeheim (WGBO, article 7:457 BW).
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
WEIGHTS = {"detail": 2.0, "role": 1.0}
# Words of work: in the sentence of the name, and more lightly in the two after it.
AT_WORK, WORK_NEAR = -1.0, -0.5
HELPED, TRADE, AS_TRADE, AGED, TITLED = 2.0, -4.0, -3.0, 1.0, 0.5
AT_MOST = 2
WORDS_NEAR = 4
_AGE = re.compile(
    r"(?:\(\s?\d{1,3}(?: jaar)?\s?\)|\bvan \d{1,3}(?: jaar)?\b|,\s?\d{1,3},|"
    r"\b\d{1,3} jaar\b(?! (?:bij|in|lang|ervaring|geleden|werk|dienst|op|als)))"
)
_SENTENCE_BREAK = re.compile(r"[.!?;\n]")
# Who is written to is not who is written about.
_GREETED = re.compile(
    r"^\s*(?:beste|lieve|hoi|hallo|dag)?\s*[\w'’]*collega['’]?s\b[^.!?:,]{0,40}[:,]", re.I
)
_FORMER = re.compile(r"\b(?:oud|ex)-\w+", re.IGNORECASE)
_APPOSITION = re.compile(r"\s*(?:,|\(|is|wordt|werd|-|–|als|van|uit|op)\s*[^.!?\n]{0,55}")


def find(draft: Draft) -> list[Alert]:
    """People who can be recognised next to details about them."""
    reading = read(draft)
    names = frozenset(t.lower for t in draft.analysis.tokens if t.pos == "PROPN" or t.entity)
    found = [(p.start, p.end) for p in people(reading, names) if _weight(reading, p) >= ENOUGH]
    return reading.alerts(KIND, found)


def _weight(reading: Reading, person: Person) -> float:
    """How much says that this person is helped, less how much says that they are at work."""
    index = reading.sentence(person.start)
    start, end = reading.bounds(index, index + 2)
    before = _GREETED.sub("", reading.text[start : person.start])
    about = f"{before} , {reading.text[person.end : end]}"
    own = f"{before} , {reading.text[person.end : reading.bounds(index)[1]]}"
    weight = sum(each * _count(group, about) for group, each in WEIGHTS.items())
    weight += AT_WORK * _count("work", own) + WORK_NEAR * _count("work", about)
    weight += TITLED * person.titled + AGED * bool(_AGE.search(own))
    weight += AS_TRADE * bool(pattern("patients", "as_trade").search(own))
    return weight + _beside(reading, person)


def _count(group: str, text: str) -> int:
    found = {match.group().lower() for match in pattern("patients", group).finditer(text)}
    return min(len(found), AT_MOST)


def _beside(reading: Reading, person: Person) -> float:
    """What stands right before or after the name: *kok Piet Bos*, *Piet Bos, bewoner van*."""
    before = reading.text[max(0, person.start - 60) : person.start]
    before = _GREETED.sub("", _SENTENCE_BREAK.split(before)[-1])
    before = " ".join(before.split()[-WORDS_NEAR:])
    match = _APPOSITION.match(reading.text, person.end)
    after = " ".join((match.group() if match else "").split()[: WORDS_NEAR + 2])
    beside = f"{before} | {after}"
    if pattern("patients", "helped").search(_FORMER.sub("", beside)):
        return HELPED
    just_before = " ".join(before.split()[-WORDS_NEAR + 1 :])
    at_work = pattern("patients", "trade").search(beside)
    return TRADE if at_work or pattern("patients", "contact").search(just_before) else 0.0
