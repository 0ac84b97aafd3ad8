"""A text within the limit of its channel, by the channel's own way of counting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from brandcheck.channels import Channel
from brandcheck.channels.counting import byte_length, length_on

ELLIPSIS = "…"
# A cut at the end of a sentence is worth losing this share of what would fit.
_WORTH = 0.3
_CLUSTERS = regex.compile(r"\X")
_WORD_END = re.compile(r"(?<=\S)(?=\s)")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'’”»)]*(?=\s)")


@dataclass(frozen=True, slots=True)
class Fitted:
    """`text` with what comes behind it; `dropped` characters of the author's own text are gone."""

    text: str
    dropped: int = 0


def fits(text: str, channel: Channel) -> bool:
    """Whether a channel takes the text whole."""
    if channel.limit is not None and length_on(text, channel) > channel.limit:
        return False
    return channel.byte_limit is None or byte_length(text) <= channel.byte_limit


def fitted(text: str, channel: Channel, tail: str = "") -> Fitted:
    """The text with `tail` behind it, shortened until it fits: at the end of a sentence, else
    behind a word, else behind a character as a reader sees it. The tail stays whole."""
    whole = text.strip()
    if fits(whole + tail, channel):
        return Fitted(whole + tail)
    clusters = [found.end() for found in _CLUSTERS.finditer(whole)]
    word = _longest(whole, _ends(_WORD_END, whole, clusters), ELLIPSIS + tail, channel)
    sentence = _longest(whole, _ends(_SENTENCE_END, whole, clusters), tail, channel)
    if sentence and sentence >= word * (1 - _WORTH):
        return Fitted(whole[:sentence].rstrip() + tail, len(whole) - sentence)
    cut = word or _longest(whole, clusters, ELLIPSIS + tail, channel)
    kept = whole[:cut].rstrip().rstrip(",;:–-")
    shown = kept + ELLIPSIS + tail if kept else tail.strip()
    return Fitted(shown if fits(shown, channel) else "", len(whole) - len(kept))


def _ends(pattern: re.Pattern[str], text: str, clusters: Sequence[int]) -> list[int]:
    """Where the pattern ends, never inside what a reader sees as one character."""
    allowed = frozenset(clusters)
    return [found.end() for found in pattern.finditer(text) if found.end() in allowed]


def _longest(text: str, ends: Sequence[int], tail: str, channel: Channel) -> int:
    """The last of `ends` at which the text still fits; 0 when there is none.

    Halving finds it at once for a length that only grows; a link that counts for less than its
    letters can break that, so what it finds is tried and taken back until it fits.
    """
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high) // 2
        if fits(text[: ends[middle]].rstrip() + tail, channel):
            low = middle + 1
        else:
            high = middle
    while low and not fits(text[: ends[low - 1]].rstrip() + tail, channel):
        low -= 1
    return ends[low - 1] if low else 0
