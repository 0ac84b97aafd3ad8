"""What can be found at a place in a sentence: a term, a wording, a related word."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.signals.acts import Place
from brandcheck.signals.matching import How


@dataclass(frozen=True, slots=True)
class Hit:
    """A term of a value in a sentence. `denied`: negated, or the term's opposite."""

    value: int
    term: int
    weight: float
    place: Place
    counter: bool
    denied: bool
    denier: Place | None
    how: How


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording that turns away from people or from a promise, and in what way."""

    kind: str
    place: Place


@dataclass(frozen=True, slots=True)
class Related:
    """A word close in meaning to a value's terms, and not one of them."""

    value: int
    lemma: str
    place: Place
