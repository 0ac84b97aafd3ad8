"""Shared reading: every question, and what becomes of it.

A question is *asked* when the reader is the one to answer. It is not when somebody else asked it
(quoted), when the sender answers it in the next line, when it is a formula that only opens a
story or a sale (a hook), or when nobody in particular is asked. Rule-based, on the words and on
the place in the text: a question that ends a text is read kindly, one that opens a story is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from brandcheck.language.analysis import Kind
from brandcheck.signals.base import Draft
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_lines import Line, lines

Fate = Literal["asked", "answered", "quoted", "hook", "nobody"]
_NEAR_END = 2
_SIGN_OFF = 2


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


def _opens(group: str, line: Line) -> bool:
    return load_patterns("speech_acts", group).match(line.text) is not None


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
    statements = [row for row in after if not row.question and _says_something(row)]
    if not statements:
        return "asked" if _for_somebody(line, rows) else "nobody"
    if _sells(after) or _applies(line, rows):
        return "hook"
    return _in_the_middle(line, rows, statements)


def _in_the_middle(line: Line, rows: tuple[Line, ...], statements: list[Line]) -> Fate:
    """A question with more text after it."""
    if any(t.kind is Kind.MENTION for t in line.tokens):
        return "asked"
    if not to_reader(line):
        return "nobody"
    emphatic = _act("emphatic", line)
    near_end = len(statements) <= (_NEAR_END if line.index > 0 else int(emphatic))
    if _act("hook_early", line) and not (near_end and line.index > 0):
        return "hook"
    if _is_condition(line, rows):
        return "hook"
    if near_end or _listens(rows):
        return "asked"
    return "asked" if _is_open(line) and emphatic else "hook"


def _is_condition(line: Line, rows: tuple[Line, ...]) -> bool:
    """*Ziet u iets? Bel.* The question only says for whom the request is."""
    following = rows[line.index + 1]
    return not _is_open(line) and following.found(load_patterns("directives", "order")) is not None


def _applies(line: Line, rows: tuple[Line, ...]) -> bool:
    """*Ben jij een aanpakker?* in a vacancy."""
    vacancy = any(_act("vacancy", row) for row in rows)
    return vacancy and _act("vacancy_hook", line)


def _says_something(line: Line) -> bool:
    return sum(t.kind is Kind.WORD for t in line.tokens) > _SIGN_OFF


def _answered(line: Line, after: tuple[Line, ...]) -> bool:
    if not after:
        return False
    following = after[0]
    if following.question:
        return len(after) > 1 and _opens("self_answer", following)
    if not _opens("answer", following):
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


def _listens(rows: tuple[Line, ...]) -> bool:
    return any(_act("invite", row) or _act("listens", row) for row in rows)
