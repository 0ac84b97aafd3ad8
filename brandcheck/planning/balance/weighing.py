"""How a week, or the last four, is divided; and which stories would help."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from brandcheck.brand.model import Brand
from brandcheck.planning.balance.effect import Effect, effect_of
from brandcheck.planning.balance.helpers import Helper, rank_helpers
from brandcheck.planning.balance.result import DimensionBalance, headline_of, weigh
from brandcheck.planning.balance.rows import on_the_calendar, sight
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.moments import Week
from brandcheck.planning.story import Story

# How far back a *weeks without* is counted, the last week included.
LOOK_BACK_WEEKS = 8


@dataclass(frozen=True)
class Balance:
    """The balance of the `weeks` weeks that end with `week`; `counted`: over how many stories."""

    week: Week
    weeks: int
    counted: int
    dimensions: tuple[DimensionBalance, ...]
    headline: str
    stories: tuple[Story, ...] = field(repr=False)
    settings: CalendarSettings = field(repr=False)
    brand: Brand = field(repr=False)

    def dimension(self, name: Dimension) -> DimensionBalance:
        """One dimension."""
        return next(found for found in self.dimensions if found.dimension == name)

    def helpers(self, backlog: Iterable[Story]) -> tuple[Helper, ...]:
        """The stories of the backlog that fill a shortage, the most helpful first."""
        return rank_helpers(backlog, self.dimensions, self.settings)

    def effect(self, story: Story) -> Effect:
        """What it does to take this story away when it counts here, or else to place it."""
        counts = {s.id for s in self._without(None) if self._within(s)}
        placed = story.id not in counts
        after = self._without(story.id)
        if placed:
            # Only the week matters: what depends on the hour is asked of the story as it is.
            after.append(story.but(planned=self.week.start))
        seen = sight(after, self.settings, self.week, self.weeks, LOOK_BACK_WEEKS)
        later = weigh(self.brand, seen)
        return effect_of(story, self.dimensions, later, self.settings, placed)

    def _without(self, story_id: str | None) -> list[Story]:
        return [story for story in self.stories if story.id != story_id]

    def _within(self, story: Story) -> bool:
        first = self.week.later(1 - self.weeks)
        moment = story.planned if on_the_calendar(story) else None
        return moment is not None and first.start <= moment < self.week.end


def balance(
    stories: Sequence[Story],
    settings: CalendarSettings,
    week: Week,
    brand: Brand,
    weeks: int = 1,
    today: date | None = None,
) -> Balance:
    """How the stories of the `weeks` weeks that end with `week` are divided.

    `stories` should go back `LOOK_BACK_WEEKS` weeks, to see how long a key stayed away. Given
    `today`, the headline leaves out empty days that are over.
    """
    seen = sight(stories, settings, week, weeks, LOOK_BACK_WEEKS)
    dimensions = weigh(brand, seen)
    return Balance(
        week=week,
        weeks=weeks,
        counted=len(seen.counted),
        dimensions=dimensions,
        headline=headline_of(dimensions, week, seen, today),
        stories=tuple(stories),
        settings=settings,
        brand=brand,
    )
