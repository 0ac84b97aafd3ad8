"""Shared reading: lines that ask the reader to answer the sender, without being a question.

*Laat het weten*, *ik wil van meer mensen horen hoe het is*, *lever het in bij Bianca*. Not when
somebody else says it, and not when answering is applying for a job.
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import Line, lines
from brandcheck.signals.reading_questions import questions


def invitations(draft: Draft) -> tuple[Line, ...]:
    """The lines that invite an answer, in order."""
    rows = draft.shared(lines)
    vacancy = load_patterns("speech_acts", "vacancy")
    if any(row.found(vacancy) for row in rows):
        return ()
    unasked = {q.line.index for q in draft.shared(questions) if q.fate != "asked"}
    return tuple(row for row in rows if row.index not in unasked and _invites(row))


def _invites(line: Line) -> bool:
    if line.quoted or not line.found(load_patterns("speech_acts", "invite")):
        return False
    return not any(line.found(load_patterns("speech_acts", g)) for g in ("service", "not_this"))


def calls(draft: Draft) -> tuple[Line, ...]:
    """The lines that only call for a click, a purchase, an application or a sign-up."""
    call = load_patterns("speech_acts", "call")
    answering = draft.shared(invitations)
    rows = draft.shared(lines)
    return tuple(r for r in rows if not r.quoted and r not in answering and r.found(call))


def spans_of(rows: tuple[Line, ...]) -> tuple[Span, ...]:
    """Where the lines stand."""
    return tuple(row.span for row in rows)
