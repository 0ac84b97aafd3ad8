"""What placing one story does to the balance, or taking one away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brandcheck.i18n import _
from brandcheck.planning.balance.having import has
from brandcheck.planning.balance.helpers import Fill, fill_of, listed
from brandcheck.planning.balance.result import DimensionBalance
from brandcheck.planning.balance.rows import Row
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.story import Story


@dataclass(frozen=True, slots=True)
class Effect:
    """What placing a story does, or taking away one that is there. `helps`: shortages that it
    fills (or would leave open), `heavier`: keys that come by often enough already."""

    placed: bool
    helps: tuple[Fill, ...]
    heavier: tuple[Fill, ...]
    sentence: str


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
                helps.append(fill_of(dimension, row))
            elif with_it.too_many > without.too_many:
                heavier.append(fill_of(dimension, row))
    return Effect(placed, tuple(helps), tuple(heavier), _sentence(placed, helps, heavier))


def _held(
    story: Story, rows: Iterable[tuple[Dimension, Row]], settings: CalendarSettings
) -> Iterator[tuple[Dimension, Row]]:
    return ((d, row) for d, row in rows if has(story, d, row.key, settings))


def _sentence(placed: bool, helps: Iterable[Fill], heavier: Iterable[Fill]) -> str:
    helped, more = listed(helps), listed(heavier)
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
