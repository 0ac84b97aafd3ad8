"""Whether a story has a key of a dimension, or it cannot be told."""

from __future__ import annotations

from collections.abc import Callable

from brandcheck.planning.balance.six_cs import CLEARLY, serves
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.story import Story


def has(story: Story, dimension: Dimension, key: str, settings: CalendarSettings) -> bool | None:
    """Whether a story has a key; None: cannot be told (no reading, nothing filled in).

    A story's values are those that somebody gave it, or else those that its text shows.
    """
    if dimension == "c":
        return serves(story, key, settings)
    return _HAS[dimension](story, key)


def _value(story: Story, key: str) -> bool | None:
    if story.values:
        return key in story.values
    return None if story.reading is None else key in story.reading.values


def _channel(story: Story, key: str) -> bool | None:
    return key in story.channels if story.channels else None


def _audience(story: Story, key: str) -> bool | None:
    return story.audience == key if story.audience else None


def _voice(story: Story, key: str) -> bool | None:
    return story.voice == key


def _teller(story: Story, key: str) -> bool | None:
    """What the organisation tells needs no name."""
    if story.teller:
        return story.teller == key
    return False if story.voice == "corporate" else None


def _conversation(story: Story, key: str) -> bool | None:
    if story.reading is None or story.reading.conversation is None:
        return None
    return story.reading.conversation == key


def _congruence(story: Story, key: str) -> bool | None:
    if story.reading is None:
        return None
    bars = {"bonding": story.reading.bonding, "bridging": story.reading.bridging}
    bar = bars.get(key)
    return None if bar is None else bar >= CLEARLY


_HAS: dict[Dimension, Callable[[Story, str], bool | None]] = {
    "value": _value,
    "channel": _channel,
    "audience": _audience,
    "voice": _voice,
    "teller": _teller,
    "conversation": _conversation,
    "congruence": _congruence,
}
