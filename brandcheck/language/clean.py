"""Makes a text readable for the pipeline, and keeps the way back to the author's own characters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import emoji
import regex

EMOJI = "🙂"
_CLUSTERS = regex.compile(r"\X")
_QUOTES = str.maketrans("‘’‚‛“”„‟´`«»‹›", "''''\"\"\"\"''\"\"''")
_TEXT_SYMBOLS = frozenset("©®™ℹ↔↕↩↪▪▫▶◀◻◼✔✖")
_DECORATED = ("<font>", "<wide>", "<circle>", "<square>", "<super>", "<compat>")


@dataclass(frozen=True, slots=True)
class CleanText:
    """The text as the pipeline reads it.

    `starts[i]` and `ends[i]` bound the author's characters behind character i of `text`.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The author's range behind a non-empty range of the clean text."""
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=4)  # a draft is looked at from several sides
def clean(text: str) -> CleanText:
    """NFC, one kind of line end, straight quotes, plain letters, one emoji for all.

    One emoji stands for all of them, so that swapping one for another changes no analysis.
    Control and invisible characters go; a lone surrogate becomes U+FFFD.
    """
    if text.isascii() and text.isprintable():
        positions = range(len(text) + 1)
        return CleanText(text, tuple(positions[:-1]), tuple(positions[1:]))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTERS.finditer(text):
        piece = _plain(match.group())
        pieces.append(piece)
        starts.extend([match.start()] * len(piece))
        ends.extend([match.end()] * len(piece))
    return CleanText("".join(pieces), tuple(starts), tuple(ends))


def _plain(cluster: str) -> str:
    if cluster in ("\n", "\r", "\r\n", "\u2028", "\u2029", "\x85"):
        return "\n"
    if len(cluster) == 1 and (" " <= cluster <= "~"):
        return cluster
    if is_emoji(cluster):
        return EMOJI
    return "".join(_character(c) for c in unicodedata.normalize("NFC", cluster))


def is_emoji(cluster: str) -> bool:
    """One emoji, whatever sequence it is made of."""
    bare = cluster.rstrip("\ufe0e\ufe0f")
    if not bare or bare in _TEXT_SYMBOLS or bare.isdecimal():
        return False
    return emoji.is_emoji(cluster) or emoji.is_emoji(bare) or any(map(emoji.is_emoji, bare))


def _character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    if character == "\t" or category in ("Cc", "Zs"):
        return " "
    if category in ("Lu", "Ll", "Lo", "So", "Lm", "Nd", "No") and _is_decorated(character):
        return unicodedata.normalize("NFKC", character)
    return character.translate(_QUOTES)


def _is_decorated(character: str) -> bool:
    if not unicodedata.decomposition(character).startswith(_DECORATED):
        return False
    return unicodedata.normalize("NFKC", character).isalnum()
