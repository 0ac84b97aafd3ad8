"""Shared reading: every question, and what becomes of it.

A question is *asked* when the reader is the one to answer. It is not when somebody else asked it
(quoted), when the sender answers it in the next line, when it is a formula that only opens a
story or a sale (a hook), or when nobody in particular is asked. Rule-based, on the words and on
the place in the text: a question that ends a text is read kindly, one that opens a story is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from brandcheck.signals.base import Draft
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import Line, lines

Fate = Literal["asked", "answered", "quoted", "hook", "nobody"]
_NEAR_END = 2


@dataclass(frozen=True, slots=True)
class Question:
    """A question, open (wat, hoe, welke) or closed (yes, no, a choice), and its fate."""

    line: Line
    open: bool
    fate: Fate


def questions(draft: Draft) -> tuple[Question, ...]:
    """The questions of a draft, in order."""
    rows = draft.shared(lines)
    return tuple(
        Question(line, _is_open(line), _fate(line, rows)) for line in rows if line.question
    )


def asked(draft: Draft) -> tuple[Question, ...]:
    """The questions that the reader is truly asked."""
    return tuple(q for q in draft.shared(questions) if q.fate == "asked")


def _act(group: str, line: Line) -> bool:
    return line.found(load_patterns("speech_acts", group)) is not None


def _is_open(line: Line) -> bool:
    return _act("open_word", line)


def to_reader(line: Line) -> bool:
    """Speaks to the reader: je, jij, jullie, u, or an open call (wie, iemand)."""
    return _act("reader_word", line)


def _fate(line: Line, rows: tuple[Line, ...]) -> Fate:
    if line.quoted:
        return "quoted"
    if _act("hook_always", line):
        return "hook"
    after = rows[line.index + 1 :]
    if _answered(line, after):
        return "answered"
    statements = [row for row in after if not row.question]
    if not statements:
        return "asked" if _for_somebody(line, rows) else "nobody"
    if _sells(after):
        return "hook"
    return _in_the_middle(line, rows, len(statements))


def _in_the_middle(line: Line, rows: tuple[Line, ...], statements_left: int) -> Fate:
    """A question with more text after it."""
    if not to_reader(line):
        short_tail = statements_left <= 1 and line.index > 0
        return "asked" if short_tail and _for_somebody(line, rows) else "nobody"
    if _act("hook_early", line) and not _invites_after(line, rows):
        return "hook"
    if _is_open(line) or line.index >= len(rows) - 1 - _NEAR_END or _listens(rows):
        return "asked"
    opens_the_text = line.index <= 1
    return "hook" if opens_the_text else "asked"


def _answered(line: Line, after: tuple[Line, ...]) -> bool:
    if not after:
        return False
    following = after[0]
    if following.question:
        return len(after) > 1 and _act("self_answer", following)
    if not _act("answer", following):
        return False
    return not (to_reader(line) and _act("choice_of_sender", following))


def _for_somebody(line: Line, rows: tuple[Line, ...]) -> bool:
    """At the end of a text a question is for the reader, unless it only wonders about us."""
    if to_reader(line):
        return True
    return not _act("about_us", line) and len(rows) > 1


def _sells(after: tuple[Line, ...]) -> bool:
    sells = any(_act("call", row) for row in after)
    return sells and not any(_act("invite", row) for row in after)


def _invites_after(line: Line, rows: tuple[Line, ...]) -> bool:
    return any(_act("invite", row) for row in rows[line.index + 1 :])


def _listens(rows: tuple[Line, ...]) -> bool:
    return any(_act("invite", row) or _act("listens", row) for row in rows)
