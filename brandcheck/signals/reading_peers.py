"""Shared reading: where readers, clients, colleagues or partners are led to each other.

A line leads people to each other when it sends the reader to another person (*vraag je buurman*,
*tag die collega*), speaks of *elkaar* while it asks for something, brings seekers and offerers
together, or asks two parties at once; so does a plan in which they meet. A sender who steps back
(*bel de ander, niet ons*) is half a sign. A report of what others did together is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brandcheck.language.analysis import Kind, Span
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_terms
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_invitations import calls, invitations
from brandcheck.signals.reading_lines import Line, lines
from brandcheck.signals.reading_plans import plans
from brandcheck.signals.reading_questions import asked

_FULL, _HALF = 1.0, 0.5
_VOCATIVE_WORDS = 10
_PLURAL = r"(\w{3,}(?:s|en|'s))"
_CALLED = re.compile(rf"(?:en |beste |lieve )?{_PLURAL}(?: en {_PLURAL})? , (?!\w+ (?:ik|we|wij) )")


@dataclass(frozen=True, slots=True)
class Prompt:
    """A line that leads readers to each other; `weight` is 1 for a plain sign, .5 for half."""

    span: Span
    weight: float


def peer_prompts(draft: Draft) -> tuple[Prompt, ...]:
    """The prompts of a draft, at most one a line, and one for parties asked together."""
    rows = draft.shared(lines)
    plan = draft.shared(plans)
    found = [
        (row, max(_weight(row, rows), plan.get(row.index, 0.0))) for row in rows if not row.quoted
    ]
    if not draft.shared(calls):
        found.extend((row, _FULL) for row in rows if not row.quoted and _has("bring", row))
    talks = bool(draft.shared(asked) or draft.shared(invitations))
    prompts = [Prompt(row.span, weight) for row, weight in found if weight]
    prompts.extend(Prompt(row.span, _HALF) for row, _ in found if talks and _has("aside", row))
    parties = draft.shared(parties_asked)
    if len(parties) > 1:
        prompts.append(Prompt(Span(parties[0].start, parties[-1].end), _FULL))
    prompts.extend(_groups_called(draft))
    return tuple(prompts)


def _has(group: str, line: Line) -> bool:
    return line.found(load_patterns("peer_prompts", group)) is not None


def _weight(line: Line, rows: tuple[Line, ...]) -> float:
    if _has("strong", line) and not _our_own(line):
        return _FULL
    if _has("pronoun", line) and line.index and _speaks_of_a_peer(rows[line.index - 1]):
        return _FULL
    directive = directs(line)
    if _has("elkaar", line) and directive:
        return _FULL
    if (_has("matching", line) or _has("together", line)) and (directive or _speaks(line)):
        return _HALF
    return _HALF if _has("aside", line) or _has("host", line) else 0.0


def _speaks_of_a_peer(line: Line) -> bool:
    return line.found(load_patterns("peer_prompts", "a_peer")) is not None


def _our_own(line: Line) -> bool:
    return line.found(load_patterns("directives", "our_people")) is not None


def _speaks(line: Line) -> bool:
    return line.found(load_patterns("directives", "reader")) is not None


def _calls(line: Line) -> bool:
    return line.question or _speaks(line) or directs(line)


def directs(line: Line) -> bool:
    """Asks the reader to do something: an imperative, a request, a plan for *jullie*."""
    if line.found(load_patterns("directives", "report")):
        return False
    return line.found(load_patterns("directives", "request")) is not None


def parties_asked(draft: Draft) -> tuple[Span, ...]:
    """Who is named and asked something: every @name near a question or an invitation."""
    rows = draft.shared(lines)
    asks = {q.line.index for q in draft.shared(asked)}
    asks |= {row.index for row in draft.shared(invitations)}
    found: dict[str, Span] = {}
    for row in rows:
        names = [t for t in row.tokens if t.kind is Kind.MENTION]
        if not names or _has("thanks", row):
            continue
        if directs(row) or asks & {row.index, row.index + 1, row.index + 2}:
            found.update({t.lower: t.span for t in names if t.lower not in found})
    return tuple(found.values())


def _groups_called(draft: Draft) -> list[Prompt]:
    """Two or more groups of readers called in one post: *Leraren, … Ondernemers, …*."""
    called: dict[str, Line] = {}
    rows = draft.shared(lines)
    for row in rows:
        if row.quoted or _has("thanks", row):
            continue
        groups = _vocatives(row)
        if groups and any(_calls(near) for near in rows[row.index : row.index + 2]):
            called.update({group: row for group in groups if group not in called})
    if len(called) < 2:
        return []
    first, last = next(iter(called.values())), list(called.values())[-1]
    return [Prompt(Span(first.span.start, last.span.end), _FULL)]


def _vocatives(line: Line) -> list[str]:
    """Groups named before the first colon, or before a comma at the start of a line."""
    called = _CALLED.match(line.text)
    if called:
        return [group for group in called.groups() if group]
    people = load_terms("groups", "people") | load_terms("groups", "organisations")
    words = line.text.split()
    colon = words.index(":") if ":" in words else 0
    comma = words.index(",") if "," in words else 0
    end = colon if 0 < colon <= 2 * _VOCATIVE_WORDS else min(comma, _VOCATIVE_WORDS)
    head = words[:end]
    if not head or any(w in ("we", "wij", "ik", "onze", "ons", "je", "jij", "u") for w in head):
        return []
    kinds = load_patterns("peer_prompts", "two_kinds")
    named = [w for w in head if w in people]
    if named and (line.found(kinds) or len(named) > len(set(named))):
        named.append(f"{named[0]} (2)")
    return named
