"""Phrase patterns: word lists a person can read, turned into one regular expression.

A phrase is a row of slots, matched on a sentence in lower case with a space around every token:

    word      that word                     a|b|c   one of these words
    word*     a word that starts so         *word   a word that ends so
    ..        up to four words between      ...     up to nine words or commas between
    ^         the start of a clause         $       the end of the sentence
    ~         the start of a request: a clause that opens with its verb, perhaps after *gerust*
              or *dan*; no subject follows the verb (*vraag* asks, *vraag ik* tells)
    (word)    may be left out               <name>  a group of classes.yaml, <list:name> of a list
"""

from __future__ import annotations

import re
from functools import cache

from brandcheck.signals.lists import load_terms

_CLAUSE = (
    r"(?:^(?:(?:en|of|dus|maar|dan) )?"
    r"|(?<=[,:;.!?–—(\"-] )|(?<= en )|(?<= of )|(?<= dus )|(?<= maar )|(?<= dan ))"
)
_WORD = r"(?<![^ ])"
_NOT_A_SUBJECT = r"(?!(?:ik|we|wij|hij) )"
_SPECIAL = {
    "..": r"(?:[\w'@#«][^ ]* ){0,4}?",
    "...": r"(?:[\w'@#«,][^ ]* ){0,9}?",
    "$": r"(?=[^\w]*$)",
}


@cache
def load_patterns(name: str, group: str) -> re.Pattern[str]:
    """One expression for all phrases of a group; longer phrases are tried first."""
    phrases = sorted(load_terms(name, group), key=lambda phrase: (-len(phrase), phrase))
    rows: dict[str, list[str]] = {"^": [], "~": [], "": []}
    for phrase in phrases:
        slots = phrase.split()
        mark = slots[0] if slots[0] in rows else ""
        rows[mark].append(_request(slots[1:]) if mark == "~" else _slots(slots[bool(mark) :]))
    opening = {"^": _CLAUSE, "~": _CLAUSE + _slot("(<soft>)"), "": _WORD}
    branches = (f"{opening[mark]}(?:{'|'.join(row)})" for mark, row in rows.items() if row)
    return re.compile("|".join(branches))


def _request(slots: list[str]) -> str:
    return _slot(slots[0]) + _NOT_A_SUBJECT + _slots(slots[1:])


def _slots(slots: list[str]) -> str:
    return "".join(_slot(slot) for slot in slots)


def _slot(slot: str) -> str:
    if slot in _SPECIAL:
        return _SPECIAL[slot]
    if slot.startswith("(") and slot.endswith(")"):
        return f"(?:{_slot(slot[1:-1])})?"
    words = "|".join(_words(word) for word in slot.split("|"))
    return f"(?:{words}) "


def _words(word: str) -> str:
    if word.startswith("<") and word.endswith(">"):
        name, _, group = word[1:-1].rpartition(":")
        terms = sorted(load_terms(name or "classes", group), key=lambda term: (-len(term), term))
        return "|".join(_word(term) for term in terms)
    return _word(word)


def _word(word: str) -> str:
    stem = re.escape(word.strip("*"))
    before = "[^ ]*" if word.startswith("*") else ""
    after = "[^ ]*" if word.endswith("*") else ""
    return before + stem + after
