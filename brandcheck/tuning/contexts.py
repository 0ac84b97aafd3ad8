"""A keyword in context: what stands left and right of it in a post."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.language.analysis import Span
from brandcheck.signals.matching import How
from brandcheck.tuning.judging import FoundTerm
from brandcheck.tuning.posts import Post

ASIDE = 60
CUT = "…"


@dataclass(frozen=True, slots=True)
class Context:
    """One place where a term was found; `left` and `right` on one line, cut at a word."""

    post: str
    left: str
    hit: str
    right: str
    span: Span
    how: How
    denied: bool
    on_brand: bool | None


def context_of(post: Post, found: FoundTerm) -> Context:
    """The place of a term in a post."""
    start, end = found.span.start, found.span.end
    left, right = post.text[:start], post.text[end:]
    return Context(
        post=post.id,
        left=_last(left),
        hit=_line(post.text[start:end]),
        right=_first(right),
        span=found.span,
        how=found.how,
        denied=found.denied,
        on_brand=post.on_brand,
    )


def _first(text: str) -> str:
    line = _line(text)
    if len(line) <= ASIDE:
        return line
    return line[:ASIDE].rpartition(" ")[0] + CUT


def _last(text: str) -> str:
    line = _line(text)
    if len(line) <= ASIDE:
        return line
    return CUT + line[-ASIDE:].partition(" ")[2]


def _line(text: str) -> str:
    """On one line; a space at the edge stays, so that words do not run together."""
    inside = " ".join(text.split())
    return (" " if text[:1].isspace() else "") + inside + (" " if text[-1:].isspace() else "")
