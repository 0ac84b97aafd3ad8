"""From facts to points: merit per criterion, contributions that sum to the score, caps.

Score = 100 · Σ w·d / Σ w over the criteria that apply (d: merit between 0 and 1, w: weight).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.scoring.rubric import Criterion, Guard, Rubric
from brandcheck.signals import Signal

BANDS = ((45.0, "nog_niet"), (70.0, "bijna"), (float("inf"), "klaar"))
# Under this share of the weights a score would rest on too little.
MIN_WEIGHT_SHARE = 0.5
# From this merit on a criterion works for the author.
WORKS_FROM = 0.5
# What adding up leaves short of a whole number.
ALMOST = 1e-9


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion at work: its fact, its merit, its points and what it could bring."""

    criterion: Criterion
    signal: Signal
    merit: float
    points: float
    available: float


@dataclass(frozen=True, slots=True)
class Tally:
    """A score and where its points come from. `value` is None when too little applies."""

    value: float | None
    rows: tuple[Row, ...]
    guard: Guard | None = None
    uncapped: float | None = None

    def gain(self, row: Row) -> float:
        """What full merit on one criterion would bring, caps included."""
        if self.value is None or self.uncapped is None:
            return 0.0
        better = self.uncapped + row.available - row.points
        cap = self.guard.cap if self.guard and row.criterion.signal != self.guard.signal else 100.0
        return max(0.0, min(better, cap) - self.value)


def merit(criterion: Criterion, value: float) -> float:
    """0..1 for a fact, linear between the criterion's three knots."""
    low, middle, high = criterion.knots
    rising = _between(value, low, middle, high)
    if criterion.direction == "more":
        return rising
    if criterion.direction == "less":
        return 1.0 - rising
    return 1.0 - abs(2.0 * rising - 1.0)


def _between(value: float, low: float, middle: float, high: float) -> float:
    if value <= low:
        return 0.0 if value < low or low < middle else 0.5
    if value >= high:
        return 1.0 if value > high or high > middle else 0.5
    if value <= middle:
        return 0.5 * (value - low) / (middle - low)
    return 0.5 + 0.5 * (value - middle) / (high - middle)


def tally(
    rubric: Rubric, signals: Mapping[str, Signal], set_aside: frozenset[str] = frozenset()
) -> Tally:
    """The score of a rubric on these facts. `set_aside` holds ids of criteria to leave out."""
    applying = [
        (c, signals[c.signal], value)
        for c in rubric.criteria
        if c.id not in set_aside and (value := signals[c.signal].value) is not None
    ]
    total = sum(c.weight for c, _, _ in applying)
    asked = sum(c.weight for c in rubric.criteria if c.id not in set_aside)
    rows = tuple(_row(c, signal, value, total) for c, signal, value in applying)
    if not rows or total < MIN_WEIGHT_SHARE * asked:
        return Tally(None, rows)
    uncapped = sum(row.points for row in rows)
    guard = _guard(rubric, signals, uncapped, set_aside)
    return Tally(guard.cap if guard else uncapped, rows, guard, uncapped)


def _row(criterion: Criterion, signal: Signal, value: float, total: float) -> Row:
    available = 100.0 * criterion.weight / total
    d = merit(criterion, value)
    return Row(criterion, signal, d, available * d, available)


def _guard(
    rubric: Rubric, signals: Mapping[str, Signal], uncapped: float, set_aside: frozenset[str]
) -> Guard | None:
    """The lowest cap that bites; setting aside the criterion of its fact takes the cap away."""
    aside = {c.signal for c in rubric.criteria if c.id in set_aside}
    biting = [
        guard
        for guard in biting_guards(rubric, signals)
        if guard.signal not in aside and guard.cap < uncapped
    ]
    return min(biting, key=lambda guard: guard.cap, default=None)


def biting_guards(rubric: Rubric, signals: Mapping[str, Signal]) -> list[Guard]:
    """The guards whose fact is there."""
    return [
        guard
        for guard in rubric.guards
        if (value := signals[guard.signal].value) is not None and value >= guard.at_least
    ]


def part_scores(rubric: Rubric, rows: tuple[Row, ...]) -> dict[str, float | None]:
    """The sub-scores: the same sum over the criteria of each part."""
    return {part: _part(part, rows) for part in rubric.parts}


def _part(part: str, rows: tuple[Row, ...]) -> float | None:
    mine = [row for row in rows if part in row.criterion.parts]
    total = sum(row.criterion.weight for row in mine)
    return 100.0 * sum(row.criterion.weight * row.merit for row in mine) / total if mine else None


def told(value: float) -> int:
    """A score as a whole number, rounded down so that it never says more than its band: 69.6 is
    *bijna* and reads 69."""
    return math.floor(value + ALMOST)


def told_range(low: float, high: float) -> tuple[int, int]:
    """A range of scores as whole numbers, rounded outwards: the score as told lies in it."""
    return told(low), math.ceil(high - ALMOST)


def band(value: float) -> str:
    """nog_niet [0, 45), bijna [45, 70), klaar [70, 100]."""
    return next(name for limit, name in BANDS if value < limit)
