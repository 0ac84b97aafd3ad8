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
from pathlib import Path
from threading import Lock
from typing import Any

import yaml

from brandcheck.errors import SpellingUnavailable
from brandcheck.i18n import N_, _, current_locale
from brandcheck.language.analysis import Span
from brandcheck.language.nl.compounds import split_compound
from brandcheck.language.nl.frequency import zipf
from brandcheck.language.nl.names import is_first_name

SPELLING_RULE = "MORFOLOGIK_RULE_NL_NL"
REPLACE_RULES = "NL_SIMPLE_REPLACE"
MAX_SUGGESTIONS = 3
# A word with a capital is only a slip when a common word is close to it.
COMMON = 3.8
# Not in the dictionary, but written often: a foreign word, no slip.
BORROWED = 3.6
_LEFT_ALONE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\S+|[@#]\w+|\b[\w-]+\.(?:nl|com|org|eu|net|be)\b\S*"
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_STRETCHED = re.compile(r"(\w)\1\1|^(?:ha|he|hi|ho|ja|jee|wauw|oe|pff|mwah)+h?$", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’-]+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TAG = re.compile(r"</?suggestion>")
_YOU = (
    (re.compile(r"\b(bedoel|vergeet|schrijf|gebruik|word|vind)t u\b", re.IGNORECASE), r"\1 je"),
    (re.compile(r"\bBent u\b"), "Ben je"),
    (re.compile(r"\b([Kk]un|[Kk]an|[Zz]ul|[Ww]il)t? u\b"), r"\1 je"),
    (re.compile(r"\b[Hh]ebt u\b|\b[Hh]eeft u\b"), "Heb je"),
    (re.compile(r"\bU\b"), "Je"),
    (re.compile(r"\bu\b"), "je"),
)
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
        own = frozenset(w.casefold() for term in known for w in _WORD.findall(term))
        left_alone = [match.span() for match in _LEFT_ALONE.finditer(plain)]
        slips = (
            _slip(found, place, plain, own)
            for line in _LINE.finditer(plain)
            for found, place in _found_in(line)
        )
        kept = [slip for slip in slips if slip and not _overlaps(slip.span, left_alone)]
        return tuple(sorted(kept, key=lambda slip: slip.span))


@lru_cache(maxsize=1)
def _settings() -> dict[str, frozenset[str]]:
    data = yaml.safe_load((Path(__file__).parent / "nl" / "spelling.yaml").read_text("utf-8"))
    return {group: frozenset(terms) for group, terms in data["terms"].items()}


@lru_cache(maxsize=1)
def _engine() -> Any:
    try:
        data = import_module("lingotweaker_data_nl_light").data_dir()
        make = import_module("lt_py").Engine
    except ImportError as error:
        raise SpellingUnavailable(problem=error.name or str(error)) from error
    silent = sorted(_settings()["silent_categories"])
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
    if _is_noise(found, text[start:end]):
        return None
    words = _WORD.findall(text[start:end])
    if any(word.casefold() in own for word in words) or not words:
        return None
    suggestions = _best_first(found["suggestions"], text[start:end])
    if found["rule_id"] == SPELLING_RULE and not _is_misspelt(text, start, end, suggestions):
        return None
    if found["rule_id"] != SPELLING_RULE and _has_a_name(text, start, end):
        return None
    message = _message(found, text[start:end], suggestions)
    return Slip(place, message, suggestions, found["rule_id"])


def _best_first(suggestions: list[str], word: str) -> tuple[str, ...]:
    """The same letters come first (*collegas*: *collega's*); three at most."""
    distinct = dict.fromkeys(suggestions)
    ordered = sorted(distinct, key=lambda s: re.sub(r"\W", "", s) != re.sub(r"\W", "", word))
    return tuple(ordered[:MAX_SUGGESTIONS])


def _is_noise(found: dict[str, Any], text: str) -> bool:
    settings = _settings()
    if found["issue_type"].lower() in settings["silent_types"]:
        return True
    rule = found["rule_id"]
    if rule.startswith(REPLACE_RULES) and _is_chatty(found, text):
        return True
    return (
        found["category_id"] in settings["silent_categories"]
        or rule in settings["silent_rules"]
        or rule.startswith("KOMMA")
    )


def _is_chatty(found: dict[str, Any], text: str) -> bool:
    """Shorthand of a chat (*mn*, *ff*), or only a comma or apostrophe more or less."""
    letters = "".join(_WORD.findall(text)).lower()
    bare = {re.sub(r"[\W_]", "", suggestion).lower() for suggestion in found["suggestions"]}
    return len(letters) < 4 or re.sub(r"\W", "", letters) in bare


def _is_misspelt(text: str, start: int, end: int, suggestions: tuple[str, ...]) -> bool:
    word = text[start:end]
    if len(word) < 3 or not _LATIN.fullmatch(word) or _STRETCHED.search(word):
        return False
    if any(character.isupper() for character in word[1:]) or is_first_name(word):
        return False
    if all(zipf(part) >= COMMON for part in re.split(r"[-'’]", word) if part) and "-" in word:
        return False
    if word[0].isupper():
        common = [s for s in suggestions if zipf(s) >= COMMON and s[0].lower() == word[0].lower()]
        return bool(common) and _starts_a_sentence(text, start) and zipf(word) < 2
    return zipf(word) < BORROWED and len(split_compound(word)) == 1


def _has_a_name(text: str, start: int, end: int) -> bool:
    """A word with a capital in mid-sentence: grammar knows too little about names."""
    return any(
        match.group()[0].isupper() and not _starts_a_sentence(text, start + match.start())
        for match in _WORD.finditer(text[start:end])
    )


def _starts_a_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'‘’“”(-–•*>")
    return not before or not (before[-1].isalnum() or before[-1] in ",;")


def _overlaps(span: Span, ranges: list[tuple[int, int]]) -> bool:
    return any(start < span.end and span.start < end for start, end in ranges)


_BY_CATEGORY = {
    "REPETITIONS": N_("Staat hier een woord dubbel?"),
    "COMPOUNDING": N_("Is dit één woord of zijn het er twee?"),
    "CONFUSED_WORDS": N_("Staat hier het woord dat je bedoelt?"),
}


def _message(found: dict[str, Any], word: str, suggestions: tuple[str, ...]) -> str:
    """What is the matter, plain and in the language in use; the rules themselves speak Dutch."""
    if found["rule_id"] == SPELLING_RULE:
        if suggestions:
            return _("‘{word}’ kennen we niet. Bedoel je ‘{suggestion}’?").format(
                word=word, suggestion=suggestions[0]
            )
        return _("‘{word}’ kennen we niet. Klopt het zo?").format(word=word)
    said = _TAG.sub("", found["message"]).strip()
    if current_locale() == "nl" and said:
        for pattern, instead in _YOU:
            said = pattern.sub(instead, said)
        return said
    general = _BY_CATEGORY.get(found["category_id"], N_("Kijk hier nog even naar de taal."))
    return _(general)
