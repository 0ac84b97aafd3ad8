"""Judged posts made by hand."""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.scoring.points import band
from brandcheck.signals.matching import How
from brandcheck.tuning.judging import MERKFIT, FoundTerm, Judged
from brandcheck.tuning.posts import Post


def judged(
    name: str,
    score: float | None,
    on_brand: bool | None = None,
    hits: tuple[FoundTerm, ...] = (),
) -> Judged:
    """A post with a merkfit."""
    post = Post(f"example:{name}", name, "Een post.", "example", on_brand=on_brand)
    bands = {MERKFIT: None if score is None else band(score)}
    return Judged(post, {MERKFIT: score}, bands, hits, {})


def term(text: str, start: int) -> FoundTerm:
    """A keyword at a place."""
    return FoundTerm(text, "samen", Span(start, start + len(text)), False, False, How.WORD)
