"""A quotable line: one short sentence that can stand on its own and be said again.

What: the best sentence of 4 to 18 words, by length (6 to 14 best), no loose pronoun at its start,
a contrast, negation or repeated word in it, something concrete in simple syntax; sales talk, stock
phrases and shouting rule it out. Unit: 0 to 1. Does not apply: under eight words.
Source: Danescu-Niculescu-Mizil et al. 2012 (distinct words in common patterns); Bendersky &
Smith 2012. Ours is a rule of thumb, not their language model.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import quiet_lines, stock_sentences
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_prose import Line, prose
from brandcheck.signals.wording import wording

SHORTEST, LONGEST = 4, 18
SNUG = range(6, 15)
_LOOSE = frozenset(
    [
        "hij",
        "zij",
        "ze",
        "dit",
        "dat",
        "deze",
        "die",
        "daar",
        "hier",
        "daarom",
        "daardoor",
        "hiermee",
        "daarmee",
        "het",
        "er",
        "zo",
        "ook",
        "en",
    ]
)
_NEGATIONS = frozenset(
    ["niet", "geen", "nooit", "niemand", "niets", "niks", "zonder", "nergens", "nauwelijks"]
)


@dataclass(frozen=True)
class KeptLine:
    """The best line, with its worth."""

    line: Line | None
    worth: float


def kept_line(draft: Draft) -> KeptLine:
    """Shared reading: the line a reader would remember."""
    concrete = {n.token.index for n in draft.shared(nouns) if n.is_concrete}
    best = KeptLine(None, 0.0)
    stock = draft.shared(stock_sentences)
    for line in draft.shared(quiet_lines):
        if line.sentence.index in stock:
            continue
        worth = _worth(line, concrete)
        if worth > best.worth:
            best = KeptLine(line, worth)
    return best


def measure(draft: Draft) -> Signal:
    """How quotable the best line is."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    best = draft.shared(kept_line)
    shown = best.line or text.lines[-1]
    return Signal(
        value=best.worth,
        spans=(best.line.span,) if best.line else (),
        target=shown.span,
        facts={"sentence": draft.analysis.quote(shown.span), "count": len(shown.words)},
    )


def _worth(line: Line, concrete: set[int]) -> float:
    length = len(line.words)
    if not SHORTEST <= length <= LONGEST or _is_hollow(line):
        return 0.0
    worth = 0.25 if length in SNUG else 0.15
    worth += 0.2 * (line.words[0].lower not in _LOOSE)
    worth += 0.3 * _turns(line)
    worth += 0.15 * any(word.index in concrete for word in line.words)
    worth += 0.1 * (sum(token.text == "," for token in line.tokens) <= 1)
    return worth


def _is_hollow(line: Line) -> bool:
    loud = any(token.text.count("!") for token in line.tokens)
    vague = line.find(wording("vague", "judging", "empty"))
    return loud or len(vague) > 1


def _turns(line: Line) -> bool:
    """A negation, a contrast, or a word said twice on purpose."""
    if any(word.lower in _NEGATIONS for word in line.words):
        return True
    if line.find(wording("surprise", "contrast")):
        return True
    said = Counter(word.lemma for word in line.words if word.is_content)
    return any(count > 1 for count in said.values())
