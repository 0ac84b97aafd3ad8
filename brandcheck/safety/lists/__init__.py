"""The word lists of the warnings, and the little language they are written in.

A list is a YAML file with `source`, `date` and `terms`: groups of words and phrases. In a phrase

- `*` stands for the rest of a word: `schand*` is *schande* and *schandalig*;
- `...` stands for up to five words within the sentence: `dit ... nooit`;
- `(a|b)` is a choice, `(a|b)?` a choice that may be absent;
- `#` stands for a number, in digits or (up to twelve) in a word;
- a space is any white space;
- capitals do not matter, but a term all in CAPITALS is found in capitals only (*ALS*, not *als*).
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML

_GAP = r"(?:[^\s.!?]+\s+){0,5}?"
_LAST_CHOICE = re.compile(r" (\([^()]*\))\?$")
_NUMBER = r"(?:\d+|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_TOKEN = re.compile(r"\s*\.\.\.\s*|\(|\)\??|\||\*|#|\s+|[^\s()|*#]+?(?=\.\.\.|[\s()|*#]|$)")


@lru_cache(maxsize=64)
def load(name: str) -> dict[str, tuple[str, ...]]:
    """The groups of a list."""
    data = YAML(typ="safe").load(Path(__file__).with_name(f"{name}.yaml").read_text("utf-8"))
    return {group: tuple(terms) for group, terms in data["terms"].items()}


@lru_cache(maxsize=64)
def pattern(name: str, *groups: str) -> re.Pattern[str]:
    """One expression for all the phrases of some groups of a list."""
    return compile_terms(_terms(name, groups))


@lru_cache(maxsize=64)
def small_pattern(name: str, *groups: str) -> re.Pattern[str] | None:
    """`pattern` for a text in small letters, which takes a third of the time. None when a phrase is
    found in capitals only."""
    terms = _terms(name, groups)
    if any(map(_in_capitals, terms)):
        return None
    return compile_terms([term.lower() for term in terms], re.NOFLAG)


def _terms(name: str, groups: tuple[str, ...]) -> list[str]:
    return [term for group in groups for term in load(name)[group]]


def compile_terms(terms: list[str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """One expression for some phrases; the longest comes first."""
    ordered = sorted(dict.fromkeys(terms), key=len, reverse=True)
    choices = "|".join(map(_expression, ordered))
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", flags)


def _in_capitals(term: str) -> bool:
    return term.isupper() and len(term) > 1


def _expression(term: str) -> str:
    """A choice that may be absent at the end takes its space along."""
    whole = _LAST_CHOICE.sub(r"( \1)?", term.strip())
    expression = "".join(map(_part, _TOKEN.findall(whole)))
    return f"(?-i:{expression})" if _in_capitals(term) else expression


def _part(token: str) -> str:
    if "..." in token:
        return r"[,:;]?\s+" + _GAP
    if token in ("(", ")", ")?", "|"):
        return "(?:" if token == "(" else token
    if token in ("*", "#"):
        return _NUMBER if token == "#" else r"\w*"
    return r"\s+" if token.isspace() else re.escape(token)
