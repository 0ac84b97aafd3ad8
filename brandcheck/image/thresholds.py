"""The limits of the verdict: opinions as data, read from `thresholds.yaml`."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

from pydantic import Field
from ruamel.yaml import YAML

from brandcheck.scoring.report import Frozen


class Thresholds(Frozen):
    """The file says what each is."""

    source: str
    date: datetime.date
    fewest_stories: int = Field(ge=2)
    fewest_in_group: int = Field(ge=2)
    narrow: float = Field(ge=0, le=1)
    scattered: float = Field(ge=0, le=1)
    elsewhere: float = Field(ge=0, le=1)


@cache
def shipped_thresholds() -> Thresholds:
    """The limits that brandcheck comes with."""
    file = Path(__file__).with_suffix(".yaml")
    return Thresholds.model_validate(YAML(typ="safe").load(file.read_text("utf-8")))
