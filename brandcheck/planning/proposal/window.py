"""The weeks to fill, what already stands in and around them, and what may come in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from brandcheck.brand.model import Brand
from brandcheck.planning.balance import on_the_calendar
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import Week
from brandcheck.planning.proposal.moment_rules import PROPOSABLE
from brandcheck.planning.proposal.placed import Placed
from brandcheck.planning.story import Story

# Targets are about four weeks, and a proposal fills no more than that.
MOST_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Window:
    """One to four weeks from `first`. Moments are in UTC.

    `fixed`: every story with a moment that counts, also before and after these weeks.
    """

    first: Week
    weeks: int
    now: datetime
    settings: CalendarSettings
    brand: Brand
    fixed: tuple[Placed, ...]
    candidates: tuple[Story, ...]

    @property
    def start(self) -> datetime:
        """Monday, midnight."""
        return self.first.start.astimezone(UTC)

    @property
    def end(self) -> datetime:
        """The first moment after."""
        return self.first.later(self.weeks).start.astimezone(UTC)

    @property
    def balance_start(self) -> datetime:
        """The targets are about four weeks: these, after as many before as make it four."""
        return self.first.later(self.weeks - MOST_WEEKS).start.astimezone(UTC)

    def week_index(self, moment: datetime) -> int:
        """0 is the first week; below or beyond for a moment outside."""
        return (Week.of(moment).days[0] - self.first.days[0]).days // 7

    def inside(self, placed: Iterable[Placed]) -> list[Placed]:
        """Those in these weeks."""
        return [p for p in placed if self.start <= p.moment < self.end]


def open_window(
    stories: Sequence[Story],
    settings: CalendarSettings,
    first: Week,
    weeks: int,
    now: datetime,
    brand: Brand,
) -> Window:
    """The weeks with the stories sorted into what stands and what may come; the order in which
    they were given does not matter."""
    ordered = sorted({s.id: s for s in stories}.values(), key=lambda s: (s.created, s.id))
    return Window(
        first=first,
        weeks=weeks,
        now=now.astimezone(UTC),
        settings=settings,
        brand=brand,
        fixed=tuple(Placed(s, s.planned) for s in ordered if on_the_calendar(s) and s.planned),
        candidates=tuple(
            s for s in ordered if s.planned is None and s.deleted is None and s.status in PROPOSABLE
        ),
    )
