"""Writing that a screen reader or a hurried reader stumbles over.

A hashtag of several words without capitals, decorative letters (𝒱𝒶𝓃), four or more emoji in a row,
a link that does not say where it leads (*klik hier*). Sources: WCAG 2.2, 2.4.4 and 1.1.1; guidance
of unia.be and internetacademy.nl.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import regex

from brandcheck.language.analysis import Span
from brandcheck.language.clean import is_emoji
from brandcheck.language.nl.frequency import zipf
from brandcheck.safety.base import Alert
from brandcheck.safety.lists import load, pattern
from brandcheck.signals.base import Draft

KIND = "inaccessible"
EMOJI_IN_A_ROW = 4
DECORATED = 3
# How common a word must be to stand alone in a hashtag, and the hashtag to be one word.
KNOWN = 3.2
ONE_WORD = 2.3
PER_WORD = 9.5
_HASHTAG = re.compile(r"(?<![\w&/])#([^\W\d_]{6,60})(?!\w)")
_CLUSTER = regex.compile(r"\X")
_BARE_LINK = re.compile(
    r"(?:(?<!\w)(?:klik|tik|druk)\s+(?:dan\s+|nu\s+|even\s+|snel\s+)?hier(?!\w)|"
    r"(?<!\w)(?:lees\s+meer|meer\s+info|meer\s+lezen|lees\s+verder)\s*[:>»👉]*\s*(?=https?://)|"
    r"\[(?:hier|klik hier|link|lees meer|deze link)\]\()",
    re.IGNORECASE,
)
_DECORATIVE = re.compile(
    "[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f189"
    "\u1d00-\u1d25\u210a-\u2113\u211b-\u211e\u2128-\u2134\ua730\ua731\u0262\u026a\u0274\u0280"
    "\u028f\u0299\u029c\u029f]"
)


def find(draft: Draft) -> list[Alert]:
    """What makes the post harder to read or to hear."""
    text = draft.analysis.text
    found = {
        "hashtag": _hashtags(text, _own_names(draft)),
        "letters": _decorated_words(text),
        "emoji": _emoji_rows(text),
        "link": [Span(*match.span()) for match in _BARE_LINK.finditer(text)],
    }
    return [
        Alert(KIND, tuple(spans), _facts(text, problem, spans))
        for problem, spans in found.items()
        if spans
    ]


def _facts(text: str, problem: str, spans: list[Span]) -> dict[str, object]:
    found = text[spans[0].start : spans[0].end]
    better = camel_case(found) if problem == "hashtag" else ""
    return {"problem": problem, "found": found, "count": len(spans), "better": better}


def _own_names(draft: Draft) -> frozenset[str]:
    """The organisation's names as a hashtag has them: one word, in lower case."""
    if draft.brand is None:
        return frozenset()
    names = (draft.brand.name, draft.brand.id, *draft.brand.own_words)
    return frozenset(re.sub(r"[\W_]", "", name).lower() for name in names)


def _hashtags(text: str, own: frozenset[str]) -> list[Span]:
    return [
        Span(*match.span())
        for match in _HASHTAG.finditer(text)
        if match[1].lower() not in own
        and (match[1].islower() or match[1].isupper() or match[1][1:].islower())
        and len(words_in(match[1].lower())) > 1
    ]


def camel_case(hashtag: str) -> str:
    """*#dagvandezorg* as *#DagVanDeZorg*."""
    return "#" + "".join(word.capitalize() for word in words_in(hashtag.lstrip("#").lower()))


@lru_cache(maxsize=5_000)
def words_in(tag: str) -> tuple[str, ...]:
    """The words that were written together; a Dutch compound is one word."""
    if zipf(tag) >= ONE_WORD or tag in load("hashtags")["one_word"]:
        return (tag,)
    best = _cut(tag)
    # Nouns alone make one Dutch word, however long; a small word shows that there are several.
    if best is None or not any(pattern("hashtags", "small").fullmatch(word) for word in best):
        return (tag,)
    return best


def _cut(tag: str) -> tuple[str, ...] | None:
    """The likeliest words: few, and common ones."""
    best: list[tuple[float, tuple[str, ...]] | None] = [None] * (len(tag) + 1)
    best[0] = (0.0, ())
    for end in range(1, len(tag) + 1):
        for start in range(max(0, end - 20), end):
            before, word = best[start], tag[start:end]
            if before is None or not _may_be_word(word):
                continue
            cost = before[0] + PER_WORD - zipf(word)
            known = best[end]
            if known is None or cost < known[0]:
                best[end] = (cost, (*before[1], word))
    return best[-1][1] if best[-1] else None


def _may_be_word(word: str) -> bool:
    if len(word) < 3:
        return word in load("hashtags")["short"]
    if word in load("hashtags")["tail"]:
        return False
    return zipf(word) >= (4.2 if len(word) == 3 else KNOWN)


def _decorated_words(text: str) -> list[Span]:
    if text.isascii():
        return []
    spans = (match.span() for match in re.finditer(r"\S+(?:[ ]\S+)*", text))
    found: list[Span] = []
    for start, end in spans:
        spots = [start + m.start() for m in _DECORATIVE.finditer(text[start:end]) if _is_letter(m)]
        if len(spots) >= DECORATED:
            found.append(Span(spots[0], spots[-1] + 1))
    return found


def _is_letter(match: re.Match[str]) -> bool:
    return unicodedata.category(match.group()) in ("Lu", "Ll", "Lo", "Lm", "So")


def _emoji_rows(text: str) -> list[Span]:
    if text.isascii():
        return []
    rows: list[Span] = []
    row: list[tuple[int, int]] = []
    for match in [*_CLUSTER.finditer(text), None]:
        if match and is_emoji(match.group()):
            row.append(match.span())
        elif match is None or not match.group().isspace():
            if len(row) >= EMOJI_IN_A_ROW:
                rows.append(Span(row[0][0], row[-1][1]))
            row = []
    return rows
