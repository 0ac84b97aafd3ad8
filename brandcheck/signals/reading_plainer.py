"""Words and phrases that have a plainer one: where they stand, and what the plainer one is.

Reads a list in which every group is named after the plainer word. `..` in a phrase stands for up to
six words between; a single word is also found by its lemma.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from brandcheck.language import Token
from brandcheck.signals.base import Draft
from brandcheck.signals.lists import load_groups
from brandcheck.signals.reading_sentences import read_prose

GAP = ".."
WIDEST_GAP = 6


@dataclass(frozen=True, slots=True)
class Plainer:
    """A word or phrase in the text, and the plainer one."""

    first: Token
    last: Token
    words: str
    plain: str


def read_formal(draft: Draft) -> tuple[Plainer, ...]:
    """Formal and old-fashioned words in a draft."""
    return _find(draft, "formal_words")


def read_management(draft: Draft) -> tuple[Plainer, ...]:
    """Management and policy words in a draft."""
    return _find(draft, "management_words")


def _find(draft: Draft, name: str) -> tuple[Plainer, ...]:
    found: list[Plainer] = []
    for sentence, words in draft.shared(read_prose).sentences:
        memo = draft.analysis.memo(sentence)
        if name not in memo:
            memo[name] = tuple(_in_sentence(words, _table(name)))
        found.extend(memo[name])
    return tuple(found)


def _in_sentence(
    words: Sequence[Token], table: dict[str, list[tuple[tuple[str, ...], str]]]
) -> Iterator[Plainer]:
    at = 0
    while at < len(words):
        match = _match(words, at, table)
        if match is None:
            at += 1
            continue
        end, phrase, plain = match
        yield Plainer(words[at], words[end], phrase, plain)
        at = end + 1 if GAP not in phrase else at + 1


def _match(
    words: Sequence[Token], at: int, table: dict[str, list[tuple[tuple[str, ...], str]]]
) -> tuple[int, str, str] | None:
    token = words[at]
    for phrase, plain in table.get(token.lower, ()):
        end = _end(words, at, phrase)
        if end is not None:
            return end, " ".join(phrase), plain
    for phrase, plain in table.get(token.lemma, ()):
        if len(phrase) == 1 and token.pos in ("VERB", "ADJ", "NOUN"):
            return at, token.lower, plain
    return None


def _end(words: Sequence[Token], at: int, phrase: tuple[str, ...]) -> int | None:
    """Where the phrase ends that starts here; None when it does not go on as it should."""
    gap = 0
    for part in phrase:
        if part == GAP:
            gap = WIDEST_GAP
            continue
        reach = words[at : at + gap + 1]
        step = next((i for i, token in enumerate(reach) if token.lower == part), None)
        if step is None:
            return None
        at, gap = at + step + 1, 0
    return at - 1


@cache
def _table(name: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Per first word the phrases that start with it, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for plain, phrases in load_groups(name).items():
        for phrase in phrases:
            words = tuple(phrase.lower().split())
            table.setdefault(words[0], []).append((words, plain))
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table
