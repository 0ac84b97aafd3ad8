"""Which stories of the backlog would fill a shortage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brandcheck.i18n import _
from brandcheck.planning.balance.having import has
from brandcheck.planning.balance.result import DimensionBalance
from brandcheck.planning.balance.rows import Row
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.story import Status, Story

# A reason of more than three parts is not read.
_SHOWN = 3
_DONE = frozenset({Status.PUBLISHED, Status.ARCHIVED, Status.REJECTED})


@dataclass(frozen=True, slots=True)
class Fill:
    """A shortage that a story fills."""

    dimension: Dimension
    key: str
    label: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Helper:
    """A story of the backlog that would help, and what it fills, the largest shortage first;
    `why` names three at most."""

    story: Story
    fills: tuple[Fill, ...]
    why: str


@dataclass(frozen=True, slots=True)
class _Wish:
    """A row that more stories would help. What the editor asked for weighs double."""

    dimension: Dimension
    row: Row
    size: int


def rank_helpers(
    backlog: Iterable[Story], dimensions: Iterable[DimensionBalance], settings: CalendarSettings
) -> tuple[Helper, ...]:
    """The stories that fill a shortage: most filled first, the oldest of equals first."""
    wishes = [_wish(d, row) for d in dimensions for row in d.rows if row.wished]
    wishes.sort(key=lambda wish: -wish.size)
    found = []
    for story in backlog:
        filled = [] if story.status in _DONE else _filled(story, wishes, settings)
        if filled:
            worth = sum(wish.size for wish in filled)
            found.append((-worth, story.created, story.id, _helper(story, filled)))
    return tuple(helper for *_order, helper in sorted(found, key=lambda item: item[:3]))


def _wish(found: DimensionBalance, row: Row) -> _Wish:
    size = max(row.missing, row.without if row.drought else 0)
    return _Wish(found.dimension, row, size if found.suggested else 2 * size)


def _filled(story: Story, wishes: Iterable[_Wish], settings: CalendarSettings) -> list[_Wish]:
    return [wish for wish in wishes if has(story, wish.dimension, wish.row.key, settings)]


def _helper(story: Story, filled: Iterable[_Wish]) -> Helper:
    fills = tuple(fill_of(wish.dimension, wish.row) for wish in filled)
    why = _("een verhaal {phrases}").format(phrases=listed(fills[:_SHOWN]))
    return Helper(story, fills, why)


def fill_of(dimension: Dimension, row: Row) -> Fill:
    """A row as something to fill."""
    return Fill(dimension, row.key, row.label, row.phrase)


def listed(fills: Iterable[Fill]) -> str:
    """What a story is or does, one phrase after another."""
    return ", ".join(fill.phrase for fill in fills)
