"""Words that leave people out or reduce them to one trait, with what to write instead.

A word between quotation marks, or one that the sentence speaks about (*het woord allochtoon*),
stays silent. Sources: Taalkompas inclusief schrijven (communicatierijk.nl); our own list.
"""

from __future__ import annotations

import re
from functools import lru_cache

from brandcheck.safety.base import Alert
from brandcheck.safety.lists import compile_terms, load
from brandcheck.safety.reading import Reading, read
from brandcheck.signals.base import Draft

KIND = "inclusive"
_ABOUT_THE_WORD = re.compile(
    r"\b(?:het woord|de term|het begrip|de woorden|woorden als|termen als|in plaats van|"
    r"liever niet|niet meer|zeggen we|heette|heetten|noemden we|vroeger|stigma\w*|wij zeggen)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _instead() -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
    """One expression that finds any of them, and each with what to write instead."""
    pairs = [pair.rsplit(" | ", 1) for pair in load("inclusive")["pairs"]]
    each = tuple((compile_terms([term]), instead) for term, instead in pairs)
    return compile_terms([term for term, _ in pairs]), each


def find(draft: Draft) -> list[Alert]:
    """One alert per word."""
    reading = read(draft)
    anything, _ = _instead()
    found: dict[str, list[tuple[int, int]]] = {}
    for match in anything.finditer(reading.text):
        if not _is_spoken_about(reading, match.start()):
            found.setdefault(match.group().lower(), []).append(match.span())
    return [reading.alert(KIND, places, instead=_for(word)) for word, places in found.items()]


def _is_spoken_about(reading: Reading, position: int) -> bool:
    return reading.is_quoted(position) or bool(_ABOUT_THE_WORD.search(reading.around(position)))


def _for(word: str) -> str:
    """What to write instead of a word that was found."""
    return next((instead for term, instead in _instead()[1] if term.fullmatch(word)), "")
