"""What one visitor has before them in the calendar: a part of the visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from brandcheck.errors import StoryChanged
from brandcheck.planning.balance import Balance
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.story import Story
from brandcheck.web.undo import UndoStack

if TYPE_CHECKING:
    from brandcheck.planning.proposal import Proposal

View = Literal["week", "month", "list"]
_VIEWS: dict[str, View] = {"week": "week", "month": "month", "list": "list"}


@dataclass
class Desk:
    """`view` is None until the browser chose: the week, or on a telephone the list. `first` up to
    `last` are the days that are shown, `at` the day that the view is about. `story` is the open
    one as its visitor saw it last. `made` are the versions that this visitor
    made: story id to version. `replies` counts what was answered to the browser."""

    view: View | None = None
    first: date | None = None
    last: date | None = None
    at: date | None = None
    turns: int = 0
    wanted: StoryFilter = field(default_factory=StoryFilter)
    filters: int = 0
    story: Story | None = None
    generation: int = 0
    made: dict[str, int] = field(default_factory=dict)
    proposal: Proposal | None = None
    weeks: int = 1
    done: UndoStack = field(default_factory=UndoStack)
    said: str = ""
    replies: int = 0
    problem: str = ""
    conflict: StoryChanged | None = None
    revision: int = -1
    balances: dict[tuple[str, int, str, int, str], Balance] = field(default_factory=dict)

    def open(self, story: Story | None) -> None:
        """Shows a story beside the calendar; its widgets start afresh."""
        self.story = story
        self.generation += 1

    def look(self, seen: Mapping[str, str]) -> None:
        """The browser went to other days, or another view."""
        self.view = _VIEWS.get(seen["view"]) or self.view
        self.first = date.fromisoformat(seen["start"])
        self.last = date.fromisoformat(seen["end"])
        self.at = date.fromisoformat(seen["date"])

    def say(self, words: str) -> None:
        """What happened, for the page and for who listens."""
        self.said = words
        self.problem, self.conflict = "", None

    def clean(self) -> None:
        """Another organisation: nothing of the former one stays on the table."""
        self.open(None)
        self.wanted, self.proposal, self.done = StoryFilter(), None, UndoStack()
        self.problem, self.conflict = "", None
        self.said, self.revision = "", -1

    def drop_placements(self, story_ids: set[str]) -> None:
        """Leaves these stories out of the proposal."""
        if self.proposal:
            kept = tuple(p for p in self.proposal.placements if p.story_id not in story_ids)
            self.proposal = replace(self.proposal, placements=kept) if kept else None

    def key(self, name: str) -> str:
        """The key of a widget about the open story."""
        return f"desk-{name}-{self.generation}"
