"""A file that somebody takes away."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
# What XML cannot hold and no agenda or table needs; line ends and tabs stay.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Download:
    """Its content, the name it gets on a disk, and what kind of file it is."""

    data: bytes
    name: str
    mime: str


def file_name(*parts: str, suffix: str) -> str:
    """A name that every disk takes: lower case, ASCII, words joined by a hyphen."""
    plain = unicodedata.normalize("NFKD", " ".join(parts)).encode("ascii", "ignore").decode()
    words = _NOT_IN_A_NAME.sub("-", plain.lower()).strip("-")
    return f"{words[:80].strip('-') or 'brandcheck'}.{suffix}"


def printable(text: str) -> str:
    """The text without control characters, and with one kind of line end."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
