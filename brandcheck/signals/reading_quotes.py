"""Shared reading: what people say in a post, between quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.language.analysis import Kind, Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.wording import wording

LONGEST = 30
LEAST_WORDS = 2


@dataclass(frozen=True)
class Quote:
    """One quotation. `spoken`: it sounds like a person, not like a press release."""

    tokens: tuple[Token, ...]
    spoken: bool

    @property
    def span(self) -> Span:
        """The quoted words."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


def quotes(draft: Draft) -> tuple[Quote, ...]:
    """The quotations of a draft, repeated sentences left out."""
    found: list[Quote] = []
    inside: list[Token] | None = None
    for token in draft.shared(prose).tokens:
        if token.text == '"':
            if inside:
                found.extend(_quote(inside))
            inside = [] if inside is None else None
        elif inside is not None:
            inside.append(token)
    return tuple(found)


def _quote(tokens: list[Token]) -> list[Quote]:
    words = [token for token in tokens if token.kind is Kind.WORD]
    if not LEAST_WORDS <= len(words) <= 2 * LONGEST:
        return []
    stock = wording("cliches").find(tokens) or wording("hype").find(tokens)
    return [Quote(tuple(tokens), spoken=len(words) <= LONGEST and not stock)]
