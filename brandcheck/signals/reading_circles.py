"""Shared reading: the own circle and the other circles in a draft.

*Groups* are the groups and organisations outside the own circle that are named (*bewoners*, *de
moskee*, *een huisarts*), each with the lines it stands in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from brandcheck.language.analysis import Kind, Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_terms
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import Line, lines

MIN_WORDS = 12
_OWN = frozenset({"collega's", "collegas", "mensen", "fans", "leden", "mannen", "vrouwen"})


@dataclass(frozen=True, slots=True)
class Named:
    """An outside group and a line that names it."""

    group: str
    line: Line
    span: Span


def too_short(draft: Draft) -> bool:
    """Fewer words than two circles need."""
    return len(draft.analysis.words) < MIN_WORDS


def hits(draft: Draft, group: str) -> tuple[Span, ...]:
    """Every place where a phrase of a group of the congruence list stands."""
    pattern = load_patterns("congruence", group)
    rows = draft.shared(lines)
    return tuple(r.where(m) for r in rows if not r.quoted for m in pattern.finditer(r.text))


def others(draft: Draft) -> tuple[Named, ...]:
    """Outside groups, every time they are named."""
    known = _outside()
    return tuple(
        Named(token.lower, row, token.span)
        for row in draft.shared(lines)
        for token in row.tokens
        if token.kind is Kind.WORD and _group(token, known)
    )


def _group(token: Token, known: frozenset[str]) -> bool:
    if token.lower in known:
        return True
    if token.lower.endswith(_NO_GROUP):
        return False
    compound = next((n for n in _ENDINGS if token.lower.endswith(n)), None)
    return compound is not None and len(token.lower) > len(compound) + 2


_ENDINGS = (
    "bewoners", "ouders", "gebruikers", "groep", "club", "vereniging", "stichting", "school",
    "organisaties", "raad", "medewerkers", "houders", "werkers", "kundigen", "dienst", "bedrijven",
    "instelling", "panel", "studenten", "leerlingen", "klanten", "chauffeurs", "reizigers",
)  # fmt: skip


_NO_GROUP = ("voorraad", "nachtdienst", "dagdienst", "avonddienst", "huisraad")


@cache
def _outside() -> frozenset[str]:
    named = load_terms("groups", "people") | load_terms("groups", "organisations")
    return named - _OWN
