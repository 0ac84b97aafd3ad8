"""How long a text is, by the published rule of each channel."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import regex

from brandcheck.channels.links import mask_links
from brandcheck.channels.model import Channel, CountingRule
from brandcheck.language.clean import is_emoji

LINK_LENGTH = 23
# twitter-text, config v3: these code points weigh one, all others two.
X_SINGLE = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_CLUSTERS = regex.compile(r"\X")
_URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\"'.,;:!?)\]]")
_REMOTE_MENTION = re.compile(r"(?<![\w/])(@\w+)@[\w.-]+\w")
_HASHTAG = re.compile(r"(?<![\w&/])#\w*[^\W\d_]\w*")


def _code_points(text: str) -> int:
    return len(unicodedata.normalize("NFC", text.replace("\r\n", "\n")))


def _graphemes(text: str) -> int:
    return sum(1 for _ in _CLUSTERS.finditer(text))


def _x_weighted(text: str) -> int:
    text = unicodedata.normalize("NFC", text)
    rest, links = mask_links(text)
    return links * LINK_LENGTH + sum(_x_weight(m.group()) for m in _CLUSTERS.finditer(rest))


def _x_weight(cluster: str) -> int:
    if is_emoji(cluster):
        return 2
    return sum(1 if any(a <= ord(c) <= b for a, b in X_SINGLE) else 2 for c in cluster)


def _mastodon(text: str) -> int:
    text = _REMOTE_MENTION.sub(r"\1", text)
    return _graphemes(_URL.sub("x" * LINK_LENGTH, text))


def _emoji_bytes(text: str) -> int:
    """Threads: an emoji counts as its UTF-8 bytes, anything else as its code points."""
    total = 0
    for match in _CLUSTERS.finditer(unicodedata.normalize("NFC", text)):
        cluster = match.group()
        total += len(cluster.encode("utf-8", "replace")) if is_emoji(cluster) else len(cluster)
    return total


RULES: dict[CountingRule, Callable[[str], int]] = {
    "code_points": _code_points,
    "graphemes": _graphemes,
    "x_weighted": _x_weighted,
    "mastodon": _mastodon,
    "emoji_bytes": _emoji_bytes,
}


def length_on(text: str, channel: Channel) -> int:
    """How many units of its channel a text takes."""
    return RULES[channel.counting](text)


def byte_length(text: str) -> int:
    """UTF-8 bytes; a lone surrogate counts as the question mark it becomes."""
    return len(text.encode("utf-8", "replace"))


def hashtags(text: str) -> list[str]:
    """The hashtags of a text: # with letters, not inside a word or an address."""
    return _HASHTAG.findall(text)
