"""Shared reading: the sentences that ask for attention instead of telling something.

A loud sentence teases, sells, hypes, rages, is mostly capitals, or heaps up names and numbers.
It earns nothing on any criterion that rewards, so that adding one never pays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.frequency import zipf
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_terms
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.reading_events import events
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_people import is_name
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

COMMON_WORD = 3.5
MOST_NAMES, MOST_NUMBERS = 2, 1
_LISTS = {"teaser": ("clickbait",), "offer": ("offers",), "outrage": ()}
_MONTHS = frozenset(
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
)
_PARTICLES = frozenset(
    {"de", "van", "den", "der", "ten", "ter", "het", "'t", "in", "op", "el", "al"}
)
_COUNTED = frozenset({"nummer", "lijn", "kamer", "groep", "gang", "bus", "huis", "klas", "spoor"})


@dataclass(frozen=True)
class Loud:
    """What is loud in one sentence: the words by kind, and whether that makes it loud."""

    teaser: tuple[Token, ...]
    offer: tuple[Token, ...]
    outrage: tuple[Token, ...]
    hype: tuple[Token, ...]
    capitals: tuple[Token, ...]
    names: tuple[Token, ...]
    numbers: tuple[Token, ...]
    shouted: bool

    @property
    def is_loud(self) -> bool:
        """The sentence asks for attention instead of telling something."""
        return bool(
            self.teaser
            or self.offer
            or self.outrage
            or self.hype
            or self.shouted
            or len(self.names) > MOST_NAMES
            or len(self.numbers) > MOST_NUMBERS
        )


def loud(draft: Draft) -> tuple[Loud, ...]:
    """One reading per distinct sentence."""
    told = {event.line for event in draft.shared(events)}
    acting = {event.actor.lower for event in draft.shared(events) if event.actor}
    concrete = {noun.token.lemma for noun in draft.shared(nouns) if noun.is_concrete}
    return tuple(
        Loud(
            teaser=_kept(line, "teaser"),
            offer=_kept(line, "offer"),
            outrage=_kept(line, "outrage"),
            hype=tuple(hit.tokens[0] for hit in line.find(wording("hype"))),
            capitals=tuple(word for word in line.words if _is_shouted(word)),
            names=_idle_names(line, acting),
            numbers=_idle_numbers(line, concrete, told=number in told),
            shouted=2 * sum(map(_is_shouted, line.words)) > len(line.words),
        )
        for number, line in enumerate(draft.shared(prose).lines)
    )


def quiet_lines(draft: Draft) -> tuple[Line, ...]:
    """Shared reading: the sentences that are not loud."""
    lines = draft.shared(prose).lines
    return tuple(
        line for line, row in zip(lines, draft.shared(loud), strict=True) if not row.is_loud
    )


def per_hundred_quiet(draft: Draft, count: float, least: int = 40) -> float:
    """A count per hundred words of quiet sentences, so that loud ones do not dilute a fault."""
    words = sum(len(line.words) for line in draft.shared(quiet_lines))
    return 100 * count / max(words, least)


def loud_sentences(draft: Draft) -> frozenset[int]:
    """Shared reading: the numbers (in the analysis) of the loud sentences."""
    lines = draft.shared(prose).lines
    rows = zip(lines, draft.shared(loud), strict=True)
    return frozenset(t.sentence for line, row in rows if row.is_loud for t in line.tokens)


def stock_sentences(draft: Draft) -> frozenset[int]:
    """Shared reading: the numbers (in the analysis) of the sentences with a stock phrase."""
    lines = draft.shared(prose).lines
    stock = wording("cliches")
    return frozenset(t.sentence for line in lines if line.find(stock) for t in line.tokens)


def _kept(line: Line, kind: str) -> tuple[Token, ...]:
    if kind not in line.memo:
        line.memo[kind] = _found(line, kind)
    return line.memo[kind]


def _found(line: Line, kind: str) -> tuple[Token, ...]:
    """The first word of every term of a kind: by the list, and by the phrase patterns."""
    first = {
        hit.tokens[0].index for name in _LISTS[kind] for hit in wording(name).find(line.tokens)
    }
    for match in load_patterns("loud", kind).finditer(line.text):
        at = line.text.count(" ", 0, match.start())
        first.add(line.tokens[at].index)
    return tuple(token for token in line.tokens if token.index in first)


def _is_shouted(token: Token) -> bool:
    """A common word in capitals; an abbreviation is not common in small letters."""
    return len(token.text) > 2 and token.text.isupper() and zipf(token.lower) >= COMMON_WORD


def _idle_names(line: Line, acting: set[str]) -> tuple[Token, ...]:
    """People by first name, who do nothing anywhere in the post."""
    tokens = line.tokens
    idle: list[Token] = []
    in_name = False
    for at, token in enumerate(tokens):
        if is_name(token, at == 0):
            titled = at > 0 and tokens[at - 1].lower in acting
            if not in_name and not titled and token.lower not in acting:
                idle.append(token)
            in_name = True
        elif token.lower not in _PARTICLES:
            in_name = False
    return tuple(idle)


def _idle_numbers(line: Line, concrete: set[str], *, told: bool) -> tuple[Token, ...]:
    """Percentages, and figures outside an event that count nothing a reader can see."""
    return tuple(
        token
        for at, token in enumerate(line.tokens)
        if _is_percentage(line.tokens, at)
        or (at and not told and token.kind is Kind.NUMBER and _is_idle(line.tokens, at, concrete))
    )


def _is_percentage(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].kind is not Kind.NUMBER:
        return False
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return "%" in tokens[at].text or following in ("%", "procent")


def _is_idle(tokens: Sequence[Token], at: int, concrete: set[str]) -> bool:
    before, following = tokens[at - 1], tokens[at + 1 : at + 3]
    if before.lemma in _COUNTED or before.text == "(" or ":" in tokens[at].text:
        return False
    if any(token.lower in _MONTHS for token in following) or before.lower in _MONTHS:
        return False
    units = load_terms("practical", "unit") | concrete
    return not any(token.lemma in units or token.lower in units for token in following)
