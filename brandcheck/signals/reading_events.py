"""Shared reading: the events a post tells. Somebody did something, at some time.

An event is a verb from the list of acts that can be filmed. The past counts in full; the present
counts half, and only with a known person as its subject; a plan, an appeal, a general truth
(*je*, *men*, *altijd*) or a passive is no event.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from brandcheck.language.analysis import Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_people import GENERIC, HE_OR_SHE, SPEAKER, WE, is_someone
from brandcheck.signals.reading_prose import Line, prose

PAST, PERFECT, PRESENT = 1.0, 0.8, 0.5
_PREFIXES = (
    "achterna", "achter", "tegen", "terug", "binnen", "buiten", "samen", "thuis", "dicht", "langs",
    "onder", "open", "over", "door", "neer", "voor", "vast", "voort", "rond", "vol", "weg", "mee",
    "los", "aan", "uit", "toe", "bij", "af", "in", "na", "om", "op",
)  # fmt: skip
_AUXILIARIES = frozenset({"hebben", "zijn"})
_SWEEPING = frozenset({"altijd", "vaak", "soms", "meestal", "steeds", "iedere", "elke", "nooit"})


@dataclass(frozen=True, slots=True)
class Event:
    """One told event. `actor` is who did it, when that can be seen; `who` is its kind."""

    line: int
    verb: Token
    strength: float
    actor: Token | None
    who: str

    @property
    def span(self) -> Span:
        """The words from the actor to the verb, or the verb alone."""
        if self.actor is None:
            return self.verb.span
        ends = (self.actor.span, self.verb.span)
        return Span(min(s.start for s in ends), max(s.end for s in ends))


def events(draft: Draft) -> tuple[Event, ...]:
    """The events of a draft, in order, at most one a verb."""
    found: list[Event] = []
    for number, line in enumerate(draft.shared(prose).lines):
        found.extend(_events_of(number, line))
    return tuple(found)


@lru_cache(maxsize=20_000)
def is_action(lemma: str) -> bool:
    """A verb for an act that can be filmed, with or without a prefix."""
    actions = load_terms("verbs", "action") | load_terms("verbs", "speech")
    if lemma in load_terms("verbs", "vague"):
        return False
    if lemma in actions:
        return True
    return any(lemma.startswith(p) and lemma[len(p) :] in actions for p in _PREFIXES)


def _events_of(number: int, line: Line) -> Iterator[Event]:
    tokens = line.tokens
    auxiliary = any(t.lemma in _AUXILIARIES and t.is_finite for t in tokens)
    passive = any(t.lemma == "worden" for t in tokens)
    before: tuple[Token | None, str] = (None, "")
    for at, token in enumerate(tokens):
        if token.pos not in ("VERB", "AUX") or not is_action(token.lemma):
            continue
        strength = _strength(token, auxiliary, passive)
        if not strength:
            continue
        actor, who = _actor(tokens, at)
        if actor is None:
            actor, who = before
        if strength == PRESENT and not _is_scene(tokens, who):
            continue
        if who == "generic":
            continue
        before = (actor, who)
        yield Event(number, token, strength, actor, who)


def _strength(token: Token, auxiliary: bool, passive: bool) -> float:
    if token.is_past:
        return PAST
    if token.is_finite:
        return PRESENT
    if "VerbForm=Part" in token.feats and auxiliary and not passive:
        return PERFECT
    return 0.0


def _is_scene(tokens: Sequence[Token], who: str) -> bool:
    """Present tense tells an event only of a known person, and not of what happens always."""
    if who not in ("speaker", "third", "someone"):
        return False
    return not any(t.lower in _SWEEPING for t in tokens)


def _actor(tokens: Sequence[Token], at: int) -> tuple[Token | None, str]:
    """The subject: by the parse, else the nearest candidate around the verb."""
    verb = tokens[at]
    heads = {verb.index, verb.head}
    for place, token in enumerate(tokens):
        if token.dep == "nsubj" and token.head in heads and token.index != verb.index:
            who = _kind(token, place == 0)
            return (token, who) if who else (None, "thing")
    for place in (*range(at - 1, max(-1, at - 6), -1), *range(at + 1, min(len(tokens), at + 4))):
        who = _kind(tokens[place], place == 0)
        if who:
            return tokens[place], who
    return None, ""


def _kind(token: Token, first_in_line: bool) -> str:
    lower = token.lower
    if lower in SPEAKER:
        return "speaker"
    if lower in HE_OR_SHE:
        return "third"
    if lower in WE:
        return "we"
    if lower in GENERIC:
        return "generic"
    return "someone" if is_someone(token, first_in_line) else ""
