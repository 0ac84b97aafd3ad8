"""What happens in a sentence: somebody, an act, a moment, a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.names import is_first_name
from brandcheck.signals.lists import load_terms
from brandcheck.signals.phrases import load_patterns

HE_OR_SHE = frozenset({"hij", "zij", "ze", "hem", "haar", "hun", "ik", "we", "wij", "ie"})
QUOTES = frozenset({'"', "'", "‘", "’", "“", "”", "„"})
ACT, PERSON, MOMENT, QUOTE = 0.4, 0.3, 0.2, 0.2

Place = tuple[int, int]


def acts_of(tokens: Sequence[Token]) -> tuple[float, tuple[Place, ...]]:
    """How much happens: somebody, an act, a moment, a quotation. From 0 to 1."""
    kinds = {
        PERSON: [t for t in tokens if _is_person(t)],
        ACT: [t for t in tokens if _is_act(t)],
        MOMENT: [t for t in tokens if t.kind is Kind.NUMBER] or _moments(tokens),
        QUOTE + 1e-6: _quoted(tokens),
    }
    total = sum(weight for weight, found in kinds.items() if found)
    start = tokens[0].start
    shown = sorted({(t.start - start, t.end - start) for row in kinds.values() for t in row})
    return min(1.0, total), tuple(shown)


def _is_person(token: Token) -> bool:
    if token.lower in HE_OR_SHE or token.entity == "PERSON":
        return True
    if token.text[:1].isupper() and is_first_name(token.lower):
        return True
    return token.lemma in load_terms("people", "human")


def _is_act(token: Token) -> bool:
    if token.pos == "VERB" and (token.is_past or "VerbForm=Part" in token.feats):
        return True
    return token.pos == "VERB" and token.lemma in load_terms("verbs", "action")


def _moments(tokens: Sequence[Token]) -> list[Token]:
    text = " ".join(t.lower for t in tokens) + " "
    match = load_patterns("storytelling", "moment").search(text)
    return [t for t in tokens if match and t.lower in match.group().split()]


def _quoted(tokens: Sequence[Token]) -> list[Token]:
    marks = [n for n, t in enumerate(tokens) if t.text in QUOTES]
    if len(marks) < 2 or marks[-1] - marks[0] < 4:
        return []
    return list(tokens[marks[0] : marks[-1] + 1])
