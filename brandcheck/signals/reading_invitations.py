"""Shared reading: lines that ask the reader to answer the sender, without being a question.

*Laat het weten*, *ik wil van meer mensen horen hoe het is*, *lever het in bij Bianca*. Not when
somebody else says it, and not when answering is applying for a job.
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import Line, lines


def invitations(draft: Draft) -> tuple[Line, ...]:
    """The lines that invite an answer, in order."""
    rows = draft.shared(lines)
    vacancy = load_patterns("speech_acts", "vacancy")
    if any(row.found(vacancy) for row in rows):
        return ()
    invite = load_patterns("speech_acts", "invite")
    service = load_patterns("speech_acts", "service")
    return tuple(
        row for row in rows if not row.quoted and row.found(invite) and not row.found(service)
    )


def calls(draft: Draft) -> tuple[Line, ...]:
    """The lines that only call for a click, a purchase, an application or a sign-up."""
    call = load_patterns("speech_acts", "call")
    answering = draft.shared(invitations)
    rows = draft.shared(lines)
    return tuple(r for r in rows if not r.quoted and r not in answering and r.found(call))


def spans_of(rows: tuple[Line, ...]) -> tuple[Span, ...]:
    """Where the lines stand."""
    return tuple(row.span for row in rows)
