"""Shared reading: plans, rules and offers in which readers meet each other.

*Bewoners kiezen een recept, leerlingen doen de boodschappen*, *je belt elkaar*, *vraag het niet
ons maar Noor*. A plan asks nothing in so many words, so it is told by who meets whom: the reader
and another reader is a plain sign. Two groups, a table or a swap are half a sign, and need another
half: a second one, or a frame (a day, the reader, a sender who stays out of it). In a story, of our
own people or beside a question, a frame takes more.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_invitations import invitations
from brandcheck.signals.reading_lines import Line, lines
from brandcheck.signals.reading_questions import asked

FULL, HALF = 1.0, 0.5


def plans(draft: Draft) -> dict[int, float]:
    """What each line weighs as a plan, by its index. Nothing in a vacancy or in what was."""
    rows = draft.shared(lines)
    vacancy = load_patterns("speech_acts", "vacancy")
    if any(row.found(vacancy) for row in rows):
        return {}
    told = [row for row in rows if not row.quoted and not _is_past(row)]
    found = {row.index: weight for row in told if (weight := _weight(row))}
    if list(found.values()) == [HALF]:
        (index,) = found
        if any(_has(group, row) for group in _frames(draft, rows[index], told) for row in told):
            found[index] = FULL
    return found


def _frames(draft: Draft, line: Line, told: list[Line]) -> tuple[str, ...]:
    """What can say that this is a plan: less in a story, of our own, or beside a question."""
    if draft.shared(asked) or draft.shared(invitations) or not _has("half", line):
        return ("stepping_back",)
    if len(told) < len(draft.shared(lines)) or _has("our_own", line):
        return ("to_reader",)
    return ("frame", "stepping_back")


def _has(group: str, line: Line) -> bool:
    return line.found(load_patterns("peer_plans", group)) is not None


def _is_past(line: Line) -> bool:
    """More is told of then than of now."""
    finite = [token.is_past for token in line.tokens if token.is_finite]
    return 2 * sum(finite) >= max(len(finite), 1)


def _weight(line: Line) -> float:
    if _has("full", line):
        return FULL
    if _has("elkaar", line) and not _has("stative", line):
        reader = load_patterns("directives", "reader")
        return FULL if line.found(reader) else HALF
    return HALF if _has("half", line) or _has("scene", line) else 0.0
