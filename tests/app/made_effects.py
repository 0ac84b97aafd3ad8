"""Posts with scores made by hand: effects are told without the trained pipeline."""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.scoring.points import band
from brandcheck.signals.matching import How
from brandcheck.tuning.judging import MERKFIT, FoundTerm, Judged
from brandcheck.tuning.posts import Origin, Post

TEXT = "Ze vroeg het aan haar buren. Samen haalden ze de boodschappen."


def found(word: str, value: str = "dichtbij", counter: bool = False) -> FoundTerm:
    start = TEXT.index(word)
    return FoundTerm(word, value, Span(start, start + len(word)), counter, False, How.WORD)


def judged(
    name: str,
    score: float | None,
    *words: str,
    origin: Origin = "example",
    on_brand: bool | None = None,
    text: str = TEXT,
    **others: float,
) -> Judged:
    """A post by name with its merkfit and the words found in it; `others`: other scores."""
    scores = {MERKFIT: score, **others}
    return Judged(
        post=Post(f"{origin}:{name}", name, text, origin, on_brand=on_brand),
        scores=scores,
        bands={id_: None if value is None else band(value) for id_, value in scores.items()},
        hits=tuple(found(word) for word in words),
        contributions={} if score is None else {"value_shown": score},
    )
