"""Which infinitives a Dutch verb form can come from, by spelling alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ENDINGS = ("ende", "end", "den", "ten", "en", "de", "te", "d", "t", "e", "")
_LONG = re.compile(r"([aeou])\1([bcdfgklmnprstvz])$")
_SHORT = re.compile(r"(?:^|[^aeou])([aeiou])([bdfgklmnprstvz])$")
_VOICED = {"f": "v", "s": "z"}


def infinitives(form: str) -> Iterator[str]:
    """Candidates for a form without *ge*: *werkte* gives *werkten*, *werken* and others.

    Vowel and consonant follow the spelling of an open syllable: *maakt* is *maken*, *stopt* is
    *stoppen*, *leefde* is *leven*. Most letters taken off come first.
    """
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= 2:
            yield from _open_syllable(form[: len(form) - len(ending)])


def _open_syllable(stem: str) -> Iterator[str]:
    voiced = _VOICED.get(stem[-1])
    if _LONG.search(stem):
        stem = _LONG.sub(r"\1\2", stem)
    elif _SHORT.search(stem):
        yield stem + stem[-1] + "en"
    if voiced:
        yield stem[:-1] + voiced + "en"
    yield stem + "en"
    yield stem + "n"
