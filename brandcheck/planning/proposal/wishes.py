"""What a proposal weighs: opinions as data, read from `wishes.yaml`."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

from pydantic import Field
from ruamel.yaml import YAML

from brandcheck.planning.story import Status
from brandcheck.scoring.report import Frozen


class Wishes(Frozen):
    """Points to win or to lose; the file says what each is."""

    source: str
    date: datetime.date
    placed: int = Field(ge=0)
    too_few: int = Field(ge=0)
    too_many: int = Field(ge=0)
    suggested_too_few: int = Field(ge=0)
    suggested_too_many: int = Field(ge=0)
    ready: dict[Status, int]
    work_days: dict[Status, int]
    too_soon: int = Field(ge=0)
    good: int = Field(ge=0)
    old: int = Field(ge=0)
    ripe_days: int = Field(gt=0)
    urgent: int = Field(ge=0)
    good_hour: int = Field(ge=0)
    answered: int = Field(ge=0)
    alike: dict[str, int]
    crowded: int = Field(ge=0)


@cache
def shipped_wishes() -> Wishes:
    """The weights that brandcheck comes with."""
    file = Path(__file__).with_name("wishes.yaml")
    return Wishes.model_validate(YAML(typ="safe").load(file.read_text("utf-8")))
