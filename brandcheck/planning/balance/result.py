"""What balance hands on: rows, one sentence a dimension, and the one that matters most."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from brandcheck.brand.model import Brand
from brandcheck.i18n import _
from brandcheck.planning.balance.headline import headline
from brandcheck.planning.balance.keys import DIMENSIONS, TITLES, keys_of
from brandcheck.planning.balance.rows import Row, Sight, row_of, unknown_stories
from brandcheck.planning.balance.sentences import Said, say, say_unknown
from brandcheck.planning.balance.targets import aim_of
from brandcheck.planning.calendar import Dimension
from brandcheck.planning.moments import Week

# Ties go to what people ask about first.
_RANK: tuple[Dimension, ...] = (
    "value",
    "audience",
    "voice",
    "conversation",
    "c",
    "congruence",
    "channel",
    "teller",
)


@dataclass(frozen=True, slots=True)
class DimensionBalance:
    """One dimension. `suggested`: its targets are a proposal, not the editor's. `unknown`: of how
    many stories something cannot be told here, and `unknown_sentence` why."""

    dimension: Dimension
    title: str
    sentence: str
    rows: tuple[Row, ...]
    suggested: bool
    unknown: int
    unknown_sentence: str
    said: Said


def weigh(brand: Brand, seen: Sight) -> tuple[DimensionBalance, ...]:
    """All dimensions, in their fixed order."""
    return tuple(_dimension(dimension, brand, seen) for dimension in DIMENSIONS)


def _dimension(dimension: Dimension, brand: Brand, seen: Sight) -> DimensionBalance:
    around = [story for found in seen.by_week for story in found] + list(seen.counted)
    keys = keys_of(dimension, brand, seen.settings, around)
    aim = aim_of(dimension, brand, seen.settings)
    rows = tuple(row_of(dimension, key, aim, seen) for key in keys)
    said = say(dimension, rows, len(seen.counted), aim.suggested)
    unknown = unknown_stories(dimension, keys, seen)
    return DimensionBalance(
        dimension=dimension,
        title=_(TITLES[dimension]),
        sentence=said.sentence,
        rows=rows,
        suggested=aim.suggested,
        unknown=unknown,
        unknown_sentence=say_unknown(dimension, unknown, len(seen.counted)),
        said=said,
    )


def headline_of(
    dimensions: Iterable[DimensionBalance], week: Week, seen: Sight, today: date | None
) -> str:
    """The one sentence that matters most."""
    by_name = {found.dimension: found for found in dimensions}
    said = [(by_name[name].said, not by_name[name].suggested) for name in _RANK]
    return headline(week, seen, said, today)
