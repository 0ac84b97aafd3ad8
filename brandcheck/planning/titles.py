"""A title for a story that has only a text yet."""

from __future__ import annotations

import re

LONGEST = 80
_LINK = re.compile(r"https?://\S+|#\w+")
_END = re.compile(r"(?<=[.!?…])[\s”’\"']")


def suggested_title(text: str) -> str:
    """The first sentence of the first line with words, without links and hashtags, cut at a word;
    empty when there are no words."""
    lines = (" ".join(_LINK.sub(" ", line).split()) for line in text.splitlines())
    first = next((line for line in lines if re.search(r"\w", line)), "")
    sentence = _END.split(first, maxsplit=1)[0].rstrip(" .")
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[: LONGEST - 2].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
