"""What a channel allows, read from one YAML file per channel."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from ruamel.yaml import YAML

from brandcheck.errors import ChannelMissing
from brandcheck.i18n import Locale, current_locale

FOLDER = Path(__file__).parent
Words = Annotated[str, Field(min_length=1)]
CountingRule = Literal["code_points", "graphemes", "x_weighted", "mastodon", "emoji_bytes"]


class Part(BaseModel):
    """Strict and frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Fold(Part):
    """Where a reader has to press *meer* to read on. It differs per screen, so: about."""

    characters: int = Field(gt=0)
    lines: int = Field(gt=0)


class InBoth(Part):
    """One text in both languages."""

    nl: Words
    en: Words

    def text(self, locale: Locale) -> str:
        """The text in a language."""
        return self.nl if locale == "nl" else self.en


class ChannelSource(InBoth):
    """Where the numbers come from and of which date they are."""

    date: datetime.date


class Channel(Part):
    """One channel. `limit` is in units of `counting`; None: no limit."""

    id: str
    name: str
    name_en: str = Field("", description="Where English has another name for it.")
    limit: int | None = Field(None, gt=0)
    counting: CountingRule = "code_points"
    byte_limit: int | None = None
    hashtag_limit: int | None = None
    fold: Fold | None = None
    public: bool = Field(description="Can people outside the organisation read it?")
    note_nl: str = ""
    note_en: str = ""
    source: ChannelSource

    @property
    def called(self) -> str:
        """The name in the language in use."""
        return self.name if current_locale() == "nl" else self.name_en or self.name


@cache
def channels() -> dict[str, Channel]:
    """All channels by id, in alphabetical order."""
    loader = YAML(typ="safe")
    read = [Channel.model_validate(loader.load(p)) for p in sorted(FOLDER.glob("*.yaml"))]
    return {channel.id: channel for channel in read}


def find_channel(channel_id: str) -> Channel:
    """The channel by that id. Raises ChannelMissing."""
    known = channels()
    if channel_id not in known:
        raise ChannelMissing(channel=channel_id, known=", ".join(known))
    return known[channel_id]
