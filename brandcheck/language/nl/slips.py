"""Which finds of LanguageTool's Dutch rules are slips and which are nagging, and their words."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from brandcheck.i18n import N_, _, current_locale
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
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STRETCHED = re.compile(r"(\w)\1\1|^(?:ha|he|hi|ho|ja|jee|wauw|oe|pff|mwah)+h?$", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’-]+")
_TAG = re.compile(r"</?suggestion>")
_YOU = (
    (re.compile(r"\b(bedoel|vergeet|schrijf|gebruik|word|vind)t u\b", re.IGNORECASE), r"\1 je"),
    (re.compile(r"\bBent u\b"), "Ben je"),
    (re.compile(r"\b([Kk]un|[Kk]an|[Zz]ul|[Ww]il)t? u\b"), r"\1 je"),
    (re.compile(r"\b[Hh]ebt u\b|\b[Hh]eeft u\b"), "Heb je"),
    (re.compile(r"\bU\b"), "Je"),
    (re.compile(r"\bu\b"), "je"),
)
_BY_CATEGORY = {
    "REPETITIONS": N_("Staat hier een woord dubbel?"),
    "COMPOUNDING": N_("Is dit één woord of zijn het er twee?"),
    "CONFUSED_WORDS": N_("Staat hier het woord dat je bedoelt?"),
}


@lru_cache(maxsize=1)
def settings() -> dict[str, frozenset[str]]:
    """The groups of `spelling.yaml`: what stays silent."""
    data = YAML(typ="safe").load(Path(__file__).with_name("spelling.yaml").read_text("utf-8"))
    return {group: frozenset(terms) for group, terms in data["terms"].items()}


def best_first(found: dict[str, Any], word: str) -> tuple[str, ...]:
    """What could stand here, three at most; a word of the same letters first (*collega's*)."""
    suggestions = list(dict.fromkeys(found["suggestions"]))
    if found["rule_id"] == SPELLING_RULE:
        suggestions.sort(key=lambda s: re.sub(r"\W", "", s) != re.sub(r"\W", "", word))
    return tuple(suggestions[:MAX_SUGGESTIONS])


def is_noise(found: dict[str, Any], text: str) -> bool:
    """About taste, or a rule that is more often wrong than right on posts."""
    silent = settings()
    if found["issue_type"].lower() in silent["silent_types"] or _STRETCHED.search(text):
        return True
    rule = found["rule_id"]
    if rule.startswith(REPLACE_RULES) and _is_chatty(found, text):
        return True
    return (
        found["category_id"] in silent["silent_categories"]
        or rule in silent["silent_rules"]
        or rule.startswith("KOMMA")
    )


def _is_chatty(found: dict[str, Any], text: str) -> bool:
    """Shorthand of a chat (*mn*, *ff*), or only a comma or apostrophe more or less."""
    letters = "".join(WORD.findall(text)).lower()
    bare = {re.sub(r"[\W_]", "", suggestion).lower() for suggestion in found["suggestions"]}
    return len(letters) < 4 or re.sub(r"\W", "", letters) in bare


def is_misspelt(text: str, start: int, end: int, suggestions: tuple[str, ...]) -> bool:
    """Not a name, a borrowed word, a stretched *heeel* or a compound of known words."""
    word = text[start:end]
    if len(word) < 3 or not _LATIN.fullmatch(word):
        return False
    if any(character.isupper() for character in word[1:]) or is_first_name(word):
        return False
    if all(zipf(part) >= COMMON for part in re.split(r"[-'’]", word) if part) and "-" in word:
        return False
    if word[0].isupper():
        common = [s for s in suggestions if zipf(s) >= COMMON and s[0].lower() == word[0].lower()]
        return bool(common) and _starts_a_sentence(text, start) and zipf(word) < 2
    return zipf(word) < BORROWED and len(split_compound(word)) == 1


def has_a_name(text: str, start: int, end: int) -> bool:
    """A word with a capital in mid-sentence: grammar knows too little about names."""
    return any(
        match.group()[0].isupper() and not _starts_a_sentence(text, start + match.start())
        for match in WORD.finditer(text[start:end])
    )


def _starts_a_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'‘’“”(-–•*>")
    return not before or not (before[-1].isalnum() or before[-1] in ",;")


def message(found: dict[str, Any], word: str, suggestions: tuple[str, ...]) -> str:
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
