"""Tips about a platform: links, hashtags, emoji, the hour. Beside the score, never in it."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator
from ruamel.yaml import YAML

from brandcheck.channels.model import InBoth, Part, find_channel

FILE = Path(__file__).parent / "lists" / "platform_tips.yaml"
EvidenceTag = Literal["F", "A", "U", "R", "C", "D"]


class PlatformTip(Part):
    """One piece of advice. `tag`: F full text read, A abstract, U unreviewed, R recalled,
    C computed, D our own choice."""

    id: str = Field(pattern=r"^[a-z][a-z_]*$")
    channels: tuple[str, ...] = Field(min_length=1, description="Ids of the channels it is about.")
    tag: EvidenceTag
    advice: InBoth
    source: InBoth


class TipList(Part):
    """The file with tips, and the date of what they say."""

    date: datetime.date
    tips: tuple[PlatformTip, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        ids = [tip.id for tip in self.tips]
        if len(set(ids)) != len(ids):
            raise ValueError("tip id used twice")
        return self


@cache
def all_tips() -> TipList:
    """The tips that come with brandcheck. Raises ChannelMissing when one is about no channel."""
    found = TipList.model_validate(YAML(typ="safe").load(FILE))
    for tip in found.tips:
        for channel_id in tip.channels:
            find_channel(channel_id)
    return found


def platform_tips(channel_id: str) -> tuple[PlatformTip, ...]:
    """What there is to say about a channel; often nothing. Raises ChannelMissing."""
    channel = find_channel(channel_id)
    return tuple(tip for tip in all_tips().tips if channel.id in tip.channels)
