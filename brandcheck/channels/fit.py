"""How a draft sits in its channel: length, what is too long, where the fold falls."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from brandcheck.channels.counting import byte_length, hashtags, length_on
from brandcheck.channels.model import Channel, Fold
from brandcheck.i18n import _, current_locale

_CLUSTERS = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class Fit:
    """`fold` is an offset into the text, None when the whole text is in sight."""

    length: int
    limit: int | None
    over: int
    fold: int | None
    notes: tuple[str, ...]


def fit(text: str, channel: Channel) -> Fit:
    """A text in a channel."""
    length = length_on(text, channel)
    over = max(0, length - channel.limit) if channel.limit else 0
    return Fit(length, channel.limit, over, fold_offset(text, channel.fold), _notes(text, channel))


def fold_offset(text: str, fold: Fold | None) -> int | None:
    """Where the fold falls: at the last space before the limit, never inside a character."""
    if fold is None:
        return None
    cut = _by_characters(text, fold.characters)
    lines = _by_lines(text, fold.lines)
    found = [offset for offset in (cut, lines) if offset is not None]
    return min(found) if found else None


def _by_characters(text: str, most: int) -> int | None:
    last_space = end = 0
    for count, match in enumerate(_CLUSTERS.finditer(text)):
        if count == most:
            return last_space or end
        if match.group().isspace():
            last_space = match.start()
        end = match.end()
    return None


def _by_lines(text: str, most: int) -> int | None:
    position = 0
    for _line in range(most):
        position = text.find("\n", position) + 1
        if position == 0:
            return None
    return position - 1 if text[position:].strip() else None


def _notes(text: str, channel: Channel) -> tuple[str, ...]:
    notes = []
    tags = len(hashtags(text))
    if channel.hashtag_limit is not None and tags > channel.hashtag_limit:
        notes.append(
            _("{name} neemt {limit} hashtags aan; hier staan er {count}.").format(
                name=channel.called, limit=channel.hashtag_limit, count=tags
            )
        )
    size = byte_length(text)
    if channel.byte_limit is not None and size > channel.byte_limit:
        notes.append(
            _("Deze tekst is {size} bytes; {name} neemt er {limit} aan.").format(
                name=channel.called, size=size, limit=channel.byte_limit
            )
        )
    note = channel.note_nl if current_locale() == "nl" else channel.note_en
    return (*notes, note) if note else tuple(notes)
