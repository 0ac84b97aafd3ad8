"""Turns lines into a signal: the count, where they stand, and the facts the texts need."""

from __future__ import annotations

from collections.abc import Sequence

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal
from brandcheck.signals.reading_lines import Line, lines

MIN_WORDS = 5
_SHOWN = 70


def too_short(draft: Draft) -> bool:
    """Fewer words than a person could judge."""
    return len(draft.analysis.words) < MIN_WORDS


def last_line(draft: Draft) -> Span | None:
    """Where the draft ends: the place for a question."""
    rows = draft.shared(lines)
    return rows[-1].span if rows else None


def clip(draft: Draft, span: Span | None) -> str:
    """The author's words of a span, short enough for one line."""
    words = draft.analysis.quote(span).split() if span else []
    whole = " ".join(words)
    if len(whole) <= _SHOWN:
        return whole
    return whole[:_SHOWN].rsplit(" ", 1)[0] + " …"


def counted(draft: Draft, rows: Sequence[Line], target: Span | None = None) -> Signal:
    """The number of lines. `target`, by default the end of the draft, is where to add one."""
    spans = tuple(row.span for row in rows)
    return located(draft, float(len(spans)), spans, target or last_line(draft))


def located(
    draft: Draft, value: float, spans: tuple[Span, ...], target: Span | None, **facts: object
) -> Signal:
    """A value with its spans; `count`, `sentence` (the first span or the target) are its facts."""
    sentence = clip(draft, spans[0] if spans else target)
    shown = {"count": len(spans), "sentence": sentence, **facts}
    return Signal(value, spans, target=None if spans else target, facts=shown)
