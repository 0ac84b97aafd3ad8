"""The parts of a Dutch compound: *wijkverpleegkundigenoverleg* is a kind of *overleg*.

A word is split where both halves are words that are common enough for their length; the first half
may carry a linking letter: -s- (*station-s-hal*), -en- (*paard-en-bloem*), -e- (*zon-ne-bloem*).
The last part is the head: it says what sort of thing the word names. There is no list of compounds:
the halves are looked up in the word counts of `wordfreq`, so a word made up today is split too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.language.nl.frequency import zipf

MIN_LENGTH = 6
MAX_LENGTH = 45
MIN_PART = 3
# A word this common is known as a whole: nobody takes *station* or *maandag* apart.
KNOWN_AS_A_WHOLE = 4.5
# Short strings are often foreign words or abbreviations: the shorter, the more common it must be.
LEAST_ZIPF = {3: 3.7, 4: 3.1, 5: 2.7}
LEAST_ZIPF_LONG = 1.6
LONG_PART = 5
RARER_IF_LONG = 1.0
FREQUENT_ENOUGH = 5.2
VOWELS = "aeiouy"
_VOICELESS = {"z": "s", "v": "f"}


@lru_cache(maxsize=50_000)
def split_compound(word: str) -> tuple[str, ...]:
    """The parts of a word in lower case, linking letters left out; the word itself if it is one."""
    lower = word.lower()
    if "-" in lower:
        pieces = [piece for piece in lower.split("-") if piece]
        return tuple(part for piece in pieces for part in split_compound(piece)) or (lower,)
    if not MIN_LENGTH <= len(lower) <= MAX_LENGTH or not lower.isalpha():
        return (lower,)
    if zipf(lower) >= KNOWN_AS_A_WHOLE:
        return (lower,)
    halves = max(_halves(lower), key=_plausible, default=None)
    if halves is None or min(map(zipf, halves)) + _slack(halves) < zipf(lower):
        return (lower,)
    first, last = halves
    return (*split_compound(first), *split_compound(last))


def head_of(word: str) -> str:
    """The part that says what sort of thing it is: *huurdersvereniging* is a *vereniging*."""
    return split_compound(word)[-1]


def _halves(word: str) -> Iterator[tuple[str, str]]:
    for cut in range(MIN_PART, len(word) - MIN_PART + 1):
        last = word[cut:]
        if not _is_part(last) or last in _no_part("never_last"):
            continue
        for first in _without_link(word[:cut]):
            if _is_part(first) and first not in _no_part("never_first"):
                yield first, last


def _is_part(text: str) -> bool:
    return len(text) >= MIN_PART and zipf(text) >= LEAST_ZIPF.get(len(text), LEAST_ZIPF_LONG)


def _plausible(halves: tuple[str, str]) -> float:
    """Common halves, and a long one last, are more likely to be meant."""
    first, last = halves
    common = min(zipf(first), FREQUENT_ENOUGH) + min(zipf(last), FREQUENT_ENOUGH)
    return 0.5 * common + 0.25 * min(len(last), 8) + 0.125 * min(len(first), 8)


def _slack(halves: tuple[str, str]) -> float:
    """Long halves are seldom there by chance: they may be rarer than the word as a whole."""
    return RARER_IF_LONG if min(map(len, halves)) >= LONG_PART else 0.0


def _without_link(first: str) -> Iterator[str]:
    """The first half as it stands, and without a letter that only links."""
    yield first
    if len(first) > 4 and first.endswith("s"):
        yield first[:-1]
    for link in ("en", "e"):
        if len(first) > 3 + len(link) and first.endswith(link):
            yield first[: -len(link)]
            yield _closed(first[: -len(link)])
            return


def _closed(stem: str) -> str:
    """The stem as it is spelt on its own: *zonn* is *zon*, *huiz* is *huis*, *ban* is *baan*."""
    last = stem[-1]
    if last in VOWELS:
        return stem
    if stem[-2] == last:
        return stem[:-1]
    last = _VOICELESS.get(last, last)
    if stem[-2] in "aeou" and stem[-3] not in VOWELS:
        return stem[:-2] + stem[-2] * 2 + last
    return stem[:-1] + last


@lru_cache(maxsize=2)
def _no_part(group: str) -> frozenset[str]:
    data = YAML(typ="safe").load(Path(__file__).with_name("word_parts.yaml").read_text("utf-8"))
    return frozenset(data[group])
