"""Turns what a circle reading found into a signal with its facts."""

from __future__ import annotations

from collections.abc import Iterable

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal
from brandcheck.signals.line_facts import last_line, located
from brandcheck.signals.reading_circles import hits


def distinct(draft: Draft, spans: Iterable[Span]) -> dict[str, Span]:
    """The first span of each wording."""
    found: dict[str, Span] = {}
    for span in sorted(spans):
        found.setdefault(draft.analysis.quote(span).lower(), span)
    return found


def counted(draft: Draft, group: str) -> Signal:
    """How many distinct wordings of a group of the congruence list."""
    return named(draft, distinct(draft, hits(draft, group)))


def named(draft: Draft, found: dict[str, Span], value: float | None = None) -> Signal:
    """A signal over distinct wordings; `words` names the first three of them."""
    spans = tuple(sorted(found.values()))
    words = ", ".join(draft.analysis.quote(span).strip(" ,(") for span in spans[:3])
    amount = float(len(spans)) if value is None else value
    return located(draft, amount, spans, last_line(draft), words=words)
