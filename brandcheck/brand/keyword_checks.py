"""Can this be a keyword? For one that is typed, and for a list pasted from a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from brandcheck.brand.model import Keyword
from brandcheck.brand.pasted_rows import PastedRow, pasted_rows, plain
from brandcheck.i18n import N_, _

MOST = 1000
SHORTEST, LONGEST = 2, 80
# So many common words together do say something: *ervan op aan kunnen*, *zo doen we dat hier*.
EXPRESSION = 3
EMPTY = N_("Hier staat nog niets. Vul een woord of een paar woorden in.")
NO_WORD = N_("Hier staat geen woord in.")
TOO_SHORT = N_("Eén letter is te kort voor een trefwoord.")
TOO_LONG = N_("Dit is langer dan {limit} tekens. Een hele zin past beter bij de voorbeelden.")
STOP_WORD = N_(
    "Dit woord staat in bijna elke tekst en zegt niets over een waarde. Kies een woord dat bij "
    "deze waarde hoort."
)
STOP_WORDS = N_(
    "Deze woorden staan in bijna elke tekst en zeggen niets over een waarde. Zet er een woord bij "
    "dat bij deze waarde hoort."
)
PATTERN = N_(
    "Dit lijkt op een zoekpatroon (reguliere expressie). Schrijf het woord zelf: meervoud, "
    "verbuigingen en samenstellingen vinden we vanzelf."
)
FORMULA = N_("Dit is een formule of een fout uit een spreadsheet, geen woord.")
TWICE = N_("Dit staat er al.")
HEADING = N_("Dit lazen we als kop van de kolom.")
FULL = N_(
    "Een waarde heeft plaats voor {most} trefwoorden. Dit past er niet meer bij; haal er eerst een "
    "paar weg."
)
HEADINGS = frozenset({"trefwoord", "trefwoorden", "keyword", "keywords", "term", "termen"})
_PATTERN = re.compile(r"[\\^$*\[\]{}|]|\.[+?]|\(\?|[)\]][+?]|\w\([^)\s]*\)|\([^)\s]*\)\w")
_FORMULA = re.compile(r"[=@]\w|#(?:n/[ba]|ref|verw|naam|name|waarde|value|div/0|getal|num)\b[!?]?")


class Refused(NamedTuple):
    """What could not be taken in, as it was pasted, and why in a sentence."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class PastedTerms:
    """A pasted list, read: every word of it is in one of the two, so nothing is lost.

    `left_out` counts those that were fine but did not fit any more; they are in `refused` too.
    """

    accepted: tuple[Keyword, ...]
    refused: tuple[Refused, ...]
    left_out: int = 0

    @property
    def terms(self) -> tuple[str, ...]:
        """The accepted words without weight and note."""
        return tuple(keyword.term for keyword in self.accepted)


def keyword_problem(term: str) -> str | None:
    """Why this cannot be a keyword or counter-term, as a sentence; None when it can."""
    term = plain(term)
    if not term:
        return _(EMPTY)
    if _FORMULA.match(term.lower()):
        return _(FORMULA)
    if _PATTERN.search(term):
        return _(PATTERN)
    if not any(character.isalnum() for character in term):
        return _(NO_WORD)
    if len(term) < SHORTEST:
        return _(TOO_SHORT)
    if len(term) > LONGEST:
        return _(TOO_LONG).format(limit=LONGEST)
    words = re.findall(r"[\w']+", term.lower())
    if 0 < len(words) < EXPRESSION and all(word in stop_words() for word in words):
        return _(STOP_WORD if len(words) == 1 else STOP_WORDS)
    return None


def read_keywords(
    pasted: str, present: Collection[str] = (), counter_terms: Collection[str] = ()
) -> PastedTerms:
    """The keywords in a pasted text: one a line or cell, with or without a weight and a note.

    `present` are the words the value has already; with these it holds `MOST` at most.
    `counter_terms` are taken as present too: a word cannot be for and against a value.
    """
    rows = pasted_rows(pasted)
    if not rows:
        return PastedTerms((), (Refused("", _(EMPTY)),))
    taken = {term.casefold() for term in (*present, *counter_terms)}
    return _sorted(rows, taken, max(0, MOST - len(present)))


def _sorted(rows: Sequence[PastedRow], taken: set[str], room: int) -> PastedTerms:
    heading = rows[0].line if rows[0].term.casefold() in HEADINGS else None
    accepted: list[Keyword] = []
    refused: list[Refused] = []
    left_out = 0
    for row in rows:
        problem = _(HEADING) if row.line == heading else _row_problem(row, taken)
        if problem is None and len(accepted) >= room:
            problem, left_out = _(FULL).format(most=MOST), left_out + 1
        if problem is None:
            accepted.append(Keyword(term=row.term, weight=row.weight, note=row.note))
        else:
            refused.append(Refused(row.term, problem))
        taken.add(row.term.casefold())
    return PastedTerms(tuple(accepted), tuple(refused), left_out)


def _row_problem(row: PastedRow, taken: set[str]) -> str | None:
    return keyword_problem(row.term) or (_(TWICE) if row.term.casefold() in taken else None)


@cache
def stop_words() -> frozenset[str]:
    """Dutch function words, in lower case."""
    lines = Path(__file__).with_name("stop_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
