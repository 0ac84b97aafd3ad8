"""What one visitor wants to see of the image: a part of the visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from brandcheck.image import By, ImageStory

Span = Literal["quarter", "year", "all", "own"]
# How the ids of posts from an archive begin.
ARCHIVE = "archive:"
_YEAR = timedelta(days=365)


@dataclass
class ImageView:
    """`span` is the period, with `first` and `last` for one of one's own. `ahead`: what is planned
    counts too. `only`: the voices, audiences or channels that are looked at; empty is all."""

    span: Span = "year"
    first: date | None = None
    last: date | None = None
    ahead: bool = True
    archives: bool = True
    only: dict[By, frozenset[str]] = field(default_factory=dict)
    generation: int = 0
    _kept: dict[str, tuple[object, object]] = field(default_factory=dict)

    def key(self, name: str) -> str:
        """The key of a widget."""
        return f"image-{name}-{self.generation}"

    def start_over(self) -> None:
        """Another organisation, or everything again; the widgets start afresh."""
        self.only, self.generation = {}, self.generation + 1

    def passing(self, stories: Sequence[ImageStory], today: date) -> list[ImageStory]:
        """The stories in the period, as far as they are asked for."""
        return [story for story in stories if self._passes(story, today)]

    def _passes(self, story: ImageStory, today: date) -> bool:
        if not (self.ahead or story.told):
            return False
        if not self.archives and story.id.startswith(ARCHIVE):
            return False
        if any(wanted and getattr(story, by) not in wanted for by, wanted in self.only.items()):
            return False
        first, last = self._bounds(today)
        if first is None and last is None:
            return True
        return story.day is not None and (first or date.min) <= story.day <= (last or date.max)

    def _bounds(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day; None: no bound."""
        if self.span == "own":
            return self.first, self.last
        if self.span == "year":
            return today - _YEAR, None
        if self.span == "quarter":
            first = date(today.year, today.month - (today.month - 1) % 3, 1)
            return first, _last_of_quarter(first)
        return None, None

    def remembered(self, name: str, depends_on: object, make: Callable[[], object]) -> object:
        """`make()`, kept as long as what it depends on stays equal."""
        kept = self._kept.get(name)
        if kept is None or kept[0] != depends_on:
            kept = self._kept[name] = (depends_on, make())
        return kept[1]


def _last_of_quarter(first: date) -> date:
    after = first + timedelta(days=95)
    return date(after.year, after.month, 1) - timedelta(days=1)
