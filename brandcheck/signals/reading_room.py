"""Where in a post there is room for something more: a sentence that has the fewest facts itself.

The figures, dates and names in a draft are its news; advice to add or replace keeps off them.
"""

from __future__ import annotations

from collections.abc import Iterable

from brandcheck.language.analysis import Kind, Span
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_people import WE, is_someone
from brandcheck.signals.reading_prose import Line
from brandcheck.signals.wording import wording


def room_for_a_moment(lines: Iterable[Line]) -> Span | None:
    """The first of the sentences with the fewest figures and moments; a question comes last."""
    best = min(lines, key=lambda line: (_asks(line), _facts(line)), default=None)
    return best.span if best else None


def room_for_a_person(lines: Iterable[Line]) -> Span | None:
    """The same, but a sentence that has people in it comes first."""
    best = min(
        lines,
        key=lambda line: (_asks(line), not _has_people(line), _facts(line)),
        default=None,
    )
    return best.span if best else None


def _facts(line: Line) -> int:
    numbers = load_terms("numbers")
    figures = sum(t.kind is Kind.NUMBER or t.lower in numbers for t in line.tokens)
    return figures + len(line.find(wording("storytelling", "moment")))


def _has_people(line: Line) -> bool:
    return any(t.lower in WE or is_someone(t, at == 0) for at, t in enumerate(line.tokens))


def _asks(line: Line) -> bool:
    return line.tokens[-1].text == "?"
