"""Words that the parts of the page share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import _
from brandcheck.image import By, ImageStory
from brandcheck.image.sentences import percent
from brandcheck.planning.balance.keys import label_of
from brandcheck.planning.moments import dutch_date
from brandcheck.web.components.words import number

# The values in a tooltip: more is not read.
_NAMED = 3


def day_words(story: ImageStory) -> str:
    """When a story was told, or will be."""
    if story.day is None:
        return _("onbekend") if story.told else _("nog geen moment")
    return (
        dutch_date(story.day)
        if story.told
        else _("gepland op {day}").format(day=dutch_date(story.day))
    )


def value_words(row: np.ndarray, labels: Sequence[str]) -> str:
    """The values of one story with their shares, the largest first."""
    order = [int(place) for place in np.argsort(-row, kind="stable") if row[place] > 0.005]
    return ", ".join(f"{labels[n]} {percent(row[n])} %" for n in order[:_NAMED])


def names_of(by: By, brand: Brand) -> Mapping[str, str]:
    """What the keys of voices, audiences or channels are called."""
    if by == "voice":
        return {key: label_of("voice", key) for key in ("employee", "corporate", "partner")}
    if by == "audience":
        return {audience.id: audience.name for audience in brand.audiences}
    return {id_: channel.called for id_, channel in channels().items()}


def quarter_words(key: str) -> str:
    """A quarter as people say it: 2026-Q4."""
    year, quarter = key.split("-Q")
    return _("kwartaal {quarter} van {year}").format(quarter=quarter, year=year)


def share_words(share: float) -> str:
    """A share in hundredths."""
    return f"{percent(share)} %"


def figure_words(figure: float, digits: int = 2) -> str:
    """A figure from 0 to 1."""
    return number(figure, digits)
