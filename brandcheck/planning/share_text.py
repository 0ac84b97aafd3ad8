"""The text of a story for one channel: whole where it fits, else shortened, and then it says so.

The hashtags at the end and the link survive a cut, as far as there is room.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from brandcheck.channels import Channel
from brandcheck.channels.counting import hashtags, length_on
from brandcheck.i18n import _, ngettext
from brandcheck.planning.shortening import Fitted, fits, fitted
from brandcheck.planning.story import Story

# So many hashtags stay when the text itself has to give way.
_KEPT_TAGS = 3
_NOT_A_LETTER = re.compile(r"\W+")
_LINK = re.compile(r"https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]]")
_TAGS_AT_END = re.compile(r"(?:\s+#\w+)+\s*\Z")


@dataclass(frozen=True, slots=True)
class ChannelText:
    """A text to copy. `length` and `limit` are in the channel's own units; `note` says what was
    changed about the author's text, empty when nothing was."""

    channel: str
    name: str
    text: str
    length: int
    limit: int | None
    shortened: bool
    hashtags: tuple[str, ...]
    note: str = ""


def label_hashtags(story: Story) -> tuple[str, ...]:
    """The labels of a story as hashtags that its text does not have. Only to choose from: a label
    may be for the editors alone. One of several words gets a capital on each, so that a screen
    reader reads them apart."""
    present = {tag.casefold() for tag in hashtags(story.text)}
    found: list[str] = []
    for label in story.tags:
        words = [word for word in _NOT_A_LETTER.split(label) if word]
        joined = words[0] if len(words) == 1 else "".join(w[:1].upper() + w[1:] for w in words)
        found.extend(hashtags("#" + joined))
    return tuple(tag for tag in once(found) if tag.casefold() not in present)


def once(tags: Sequence[str]) -> tuple[str, ...]:
    """Each hashtag once, whatever its capitals."""
    first: dict[str, str] = {}
    for tag in tags:
        first.setdefault(tag.casefold(), tag)
    return tuple(first.values())


def channel_text(story: Story, channel: Channel) -> ChannelText:
    """The text of a story for a channel."""
    text = story.text.strip()
    made = Fitted(text) if fits(text, channel) else _shortened(text, channel)
    tags = once(hashtags(made.text))
    return ChannelText(
        channel=channel.id,
        name=channel.called,
        text=made.text,
        length=length_on(made.text, channel),
        limit=channel.limit,
        shortened=made.dropped > 0,
        hashtags=tags,
        note=" ".join(_notes(made, len(tags), channel)),
    )


def _shortened(text: str, channel: Channel) -> Fitted:
    body = _TAGS_AT_END.sub("", text)
    tags = once(hashtags(text[len(body) :]))[: min(_KEPT_TAGS, channel.hashtag_limit or _KEPT_TAGS)]
    made = fitted(body, channel, _tail(tags))
    if not made.text:
        made = fitted(body, channel)
    lost = [link for link in _LINK.findall(body) if link not in made.text]
    if lost:
        again = fitted(body, channel, f"\n{lost[0]}{_tail(tags)}")
        if 0 < again.dropped < len(body):
            made = again
    return Fitted(made.text, max(1, len(text) - len(made.text)))


def _tail(tags: Sequence[str]) -> str:
    return "\n\n" + " ".join(tags) if tags else ""


def _notes(made: Fitted, tags: int, channel: Channel) -> list[str]:
    if not made.text:
        told = _("Dit past niet op {channel}. Schrijf er een kortere tekst voor.")
        return [told.format(channel=channel.called)]
    notes = []
    if made.dropped:
        told = ngettext(
            "Ingekort voor {channel}: er viel {n} teken weg. Lees na of het nog klopt.",
            "Ingekort voor {channel}: er vielen {n} tekens weg. Lees na of het nog klopt.",
            made.dropped,
        )
        notes.append(told.format(channel=channel.called, n=made.dropped))
    if channel.hashtag_limit is not None and tags > channel.hashtag_limit:
        told = _("{name} neemt {limit} hashtags aan; hier staan er {count}.")
        notes.append(told.format(name=channel.called, limit=channel.hashtag_limit, count=tags))
    return notes
