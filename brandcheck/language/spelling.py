"""Spelling and grammar, by lingotweaker (the Dutch rules of LanguageTool), without the nagging.

It runs here, without a network. Names, hashtags, mentions, addresses and the words the caller knows
stay silent, and so do compounds of known words and rules about style. Offsets are code points in
the author's own text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from threading import Lock
from typing import Any

from brandcheck.errors import SpellingUnavailable
from brandcheck.language.analysis import Span
from brandcheck.language.nl.slips import (
    SPELLING_RULE,
    WORD,
    best_first,
    has_a_name,
    is_misspelt,
    is_noise,
    message,
    settings,
)

_LEFT_ALONE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\S+|[@#]\w+|\b[\w-]+\.(?:nl|com|org|eu|net|be)\b\S*"
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Slip:
    """A possible slip: where, what is the matter, what could stand there, by which rule."""

    span: Span
    message: str
    suggestions: tuple[str, ...]
    rule: str


class Speller:
    """Checks spelling and grammar. The engine opens at the first check and is kept."""

    def check(self, text: str, known: frozenset[str] = frozenset()) -> tuple[Slip, ...]:
        """The slips in a text. `known`: words and terms that are right as they are.

        Raises `SpellingUnavailable` when lingotweaker or its data is missing.
        """
        plain = "".join(map(_plain, text))
        own = frozenset(w.casefold() for term in known for w in WORD.findall(term))
        left_alone = [match.span() for match in _LEFT_ALONE.finditer(plain)]
        slips = (
            _slip(found, place, plain, own)
            for line in _LINE.finditer(plain)
            for found, place in _found_in(line)
        )
        kept = [slip for slip in slips if slip and not _overlaps(slip.span, left_alone)]
        return tuple(sorted(kept, key=lambda slip: slip.span))


@lru_cache(maxsize=1)
def _engine() -> Any:
    try:
        data = import_module("lingotweaker_data_nl_light").data_dir()
        make = import_module("lt_py").Engine
    except ImportError as error:
        raise SpellingUnavailable(problem=error.name or str(error)) from error
    silent = sorted(settings()["silent_categories"])
    try:
        return make("nl", data_dir=str(data), disabled_categories=silent)
    except (RuntimeError, OSError, ValueError) as error:
        raise SpellingUnavailable(problem=str(error)) from error


@lru_cache(maxsize=512)
def _checked(line: str) -> tuple[dict[str, Any], ...]:
    """What the engine finds; kept per line, since most of a draft stays when it is edited."""
    with _lock:
        engine = _engine()
    return tuple(engine.check(line))


def _found_in(line: re.Match[str]) -> Iterator[tuple[dict[str, Any], Span]]:
    """What the engine finds in a line, with its place in the text."""
    offsets = _code_points(line.group())
    for found in _checked(line.group()):
        first, last = found["offset"], found["offset"] + found["length"]
        start, end = (first, last) if offsets is None else (offsets.get(first), offsets.get(last))
        if start is not None and end is not None and start < end:
            yield found, Span(line.start() + start, line.start() + end)


def _plain(character: str) -> str:
    """The character itself, or one that the engine can take; always exactly one."""
    if character in "\n\t":
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    return " " if category in ("Cc", "Zl", "Zp") else character


def _code_points(text: str) -> dict[int, int] | None:
    """From a UTF-8 offset to a code point; None when they are the same."""
    if text.isascii():
        return None
    offsets: dict[int, int] = {}
    position = 0
    for index, character in enumerate(text):
        offsets[position] = index
        position += len(character.encode())
    offsets[position] = len(text)
    return offsets


def _slip(found: dict[str, Any], place: Span, text: str, own: frozenset[str]) -> Slip | None:
    start, end = place.start, place.end
    if is_noise(found, text[start:end]):
        return None
    words = WORD.findall(text[start:end])
    if all(word.casefold() in own for word in words):
        return None
    suggestions = best_first(found, text[start:end])
    if found["rule_id"] == SPELLING_RULE:
        known = any(word.casefold() in own for word in words)
        silent = known or not is_misspelt(text, start, end, suggestions)
    else:
        silent = has_a_name(text, start, end)
    if silent:
        return None
    return Slip(place, message(found, text[start:end], suggestions), suggestions, found["rule_id"])


def _overlaps(span: Span, ranges: list[tuple[int, int]]) -> bool:
    return any(start < span.end and span.start < end for start, end in ranges)
