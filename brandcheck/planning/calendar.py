"""What an editor decides about an organisation's calendar: rules, targets, quiet moments."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from brandcheck.scoring.report import Frozen

Line = Annotated[str, Field(max_length=300)]
Region = Literal["noord", "midden", "zuid"]
Dimension = Literal[
    "value", "c", "channel", "audience", "voice", "teller", "conversation", "congruence"
]


class Review(StrEnum):
    """Whether somebody else looks before a story is planned."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"


class ChannelRule(Frozen):
    """How often a channel may be used."""

    maximum_a_day: int = Field(default=1, ge=0, le=50)
    minutes_apart: int = Field(default=180, ge=0, le=10_080, description="Between two posts.")


class Hours(Frozen):
    """A stretch of one weekday, 0 is Monday; `end` may not lie before `start`."""

    weekday: int = Field(ge=0, le=6)
    start: time
    end: time

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end <= self.start:
            raise ValueError("end must come after start")
        return self


class Silence(Frozen):
    """A stretch in which nothing may be planned."""

    name: Line
    start: AwareDatetime
    end: AwareDatetime

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end <= self.start:
            raise ValueError("end must come after start")
        return self


class ThemeDay(Frozen):
    """A day that the organisation marks; without a year it comes back every year."""

    name: Line
    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)
    year: int | None = None

    @model_validator(mode="after")
    def _exists(self) -> Self:
        date(self.year or 2024, self.month, self.day)
        return self


class Target(Frozen):
    """A wished share of the stories in four weeks, for one key of a dimension."""

    dimension: Dimension
    key: Line
    share: float = Field(ge=0, le=1)


class TellerCard(Frozen):
    """Somebody who tells stories."""

    name: Line
    team: Line = ""
    voice: Literal["corporate", "employee", "partner"] = "employee"
    maximum_a_week: int = Field(default=2, ge=0, le=50)


class Calamity(Frozen):
    """Everything planned waits."""

    reason: Line
    since: AwareDatetime
    by: Line = ""


class CalendarSettings(Frozen):
    """An organisation's calendar. `version` rises with every stored change, as a story's."""

    organisation: Line
    version: int = 0
    region: Region = "midden"
    review: Review = Review.OPTIONAL
    review_days: int = Field(default=2, ge=0, le=30, description="A reviewer's time, in days.")
    reviewer: Line = ""
    deputy: Line = Field(default="", description="May judge too once the reviewer is late.")
    stories_a_week: int = Field(
        default=5, ge=0, le=100, description="The rhythm: a proposal fills a week no further."
    )
    default_channel_rule: ChannelRule = ChannelRule()
    channel_rules: dict[str, ChannelRule] = Field(default_factory=dict)
    tellers: tuple[TellerCard, ...] = ()
    default_teller_maximum: int = Field(default=2, ge=0, le=50)
    answer_hours: tuple[Hours, ...] = Field(
        default=tuple(Hours(weekday=d, start=time(9), end=time(17)) for d in range(5)),
        description="When somebody is there to answer.",
    )
    audience_hours: dict[str, tuple[Hours, ...]] = Field(
        default_factory=dict, description="Audience id to its good hours."
    )
    plan_on_holidays: bool = False
    silences: tuple[Silence, ...] = ()
    theme_days: tuple[ThemeDay, ...] = Field(default=(), description="Its own theme days.")
    themes: tuple[Line, ...] = Field(
        default=(), description="Ids of theme days that it chose from `theme_days.yaml`."
    )
    targets: tuple[Target, ...] = ()
    calamity: Calamity | None = None

    def channel_rule(self, channel: str) -> ChannelRule:
        """How often this channel may be used."""
        return self.channel_rules.get(channel, self.default_channel_rule)

    def teller_maximum(self, teller: str) -> int:
        """How many stories a week this person may be asked to tell."""
        known = {card.name: card.maximum_a_week for card in self.tellers}
        return known.get(teller, self.default_teller_maximum)

    def review_deadline(self, now: datetime) -> datetime:
        """When a reviewer who is asked now should have answered."""
        return now + timedelta(days=self.review_days)
