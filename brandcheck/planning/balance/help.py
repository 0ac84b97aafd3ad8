"""Which stories of the backlog would help, and what one story does to the balance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brandcheck.i18n import _
from brandcheck.planning.balance.having import has
from brandcheck.planning.balance.result import DimensionBalance
from brandcheck.planning.balance.rows import Row
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.story import Status, Story

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
    """A story of the backlog that would help, and what it fills: the largest shortage first."""

    story: Story
    fills: tuple[Fill, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What placing a story does, or taking away one that is there. `helps`: shortages that it
    fills (or would leave open), `heavier`: keys that come by often enough already."""

    placed: bool
    helps: tuple[Fill, ...]
    heavier: tuple[Fill, ...]
    sentence: str


def rank_helpers(
    backlog: Iterable[Story], dimensions: Iterable[DimensionBalance], settings: CalendarSettings
) -> tuple[Helper, ...]:
    """The stories that fill a shortage: most filled first, the oldest of equals first."""
    wished: list[tuple[Dimension, Row]] = [
        (d.dimension, row) for d in dimensions for row in d.rows if row.wished
    ]
    wished.sort(key=lambda found: -_size(found[1]))
    found = []
    for story in backlog:
        rows = [] if story.status in _DONE else list(_held(story, wished, settings))
        if rows:
            worth = sum(_size(row) for _dimension, row in rows)
            found.append((-worth, story.created, story.id, _helper(story, rows)))
    return tuple(helper for *_order, helper in sorted(found, key=lambda item: item[:3]))


def _size(row: Row) -> int:
    return max(row.missing, row.without if row.drought else 0)


def _held(
    story: Story, rows: Iterable[tuple[Dimension, Row]], settings: CalendarSettings
) -> Iterator[tuple[Dimension, Row]]:
    return ((d, row) for d, row in rows if has(story, d, row.key, settings))


def _helper(story: Story, rows: Iterable[tuple[Dimension, Row]]) -> Helper:
    fills = tuple(_fill(dimension, row) for dimension, row in rows)
    why = _("een verhaal {phrases}").format(phrases=_listed(fills))
    return Helper(story, fills, why)


def _fill(dimension: Dimension, row: Row) -> Fill:
    return Fill(dimension, row.key, row.label, row.phrase)


def _listed(fills: Iterable[Fill]) -> str:
    return ", ".join(fill.phrase for fill in fills)


def effect_of(
    story: Story,
    before: Iterable[DimensionBalance],
    after: Iterable[DimensionBalance],
    settings: CalendarSettings,
    placed: bool,
) -> Effect:
    """Compares the rows that a story has, before and after."""
    helps, heavier = [], []
    for old, new in zip(before, after, strict=True):
        later = {row.key: row for row in new.rows}
        for dimension, row in _held(story, ((old.dimension, r) for r in old.rows), settings):
            changed = later.get(row.key, row)
            with_it, without = (changed, row) if placed else (row, changed)
            if without.drought > with_it.drought or without.missing > with_it.missing:
                helps.append(_fill(dimension, row))
            elif with_it.too_many > without.too_many:
                heavier.append(_fill(dimension, row))
    return Effect(placed, tuple(helps), tuple(heavier), _sentence(placed, helps, heavier))


def _sentence(placed: bool, helps: Iterable[Fill], heavier: Iterable[Fill]) -> str:
    helped, more = _listed(helps), _listed(heavier)
    parts = []
    if helped:
        text = (
            _("Dit helpt: er komt een verhaal bij {phrases}.")
            if placed
            else _("Zonder dit verhaal mis je een verhaal {phrases}.")
        )
        parts.append(text.format(phrases=helped))
    if more:
        text = (
            _("Nog een verhaal {phrases}: daarvan zijn er al genoeg.")
            if placed
            else _("Een verhaal minder {phrases}: dat kan.")
        )
        parts.append(text.format(phrases=more))
    return " ".join(parts) or _("Dit verandert weinig aan het evenwicht.")
