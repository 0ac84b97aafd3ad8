"""What one visitor has before them in the calendar: a part of the visit."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from brandcheck.errors import BrandcheckError, StoryChanged
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.story import Story
from brandcheck.web.undo import UndoStack

if TYPE_CHECKING:
    from brandcheck.planning.proposal import Proposal

View = Literal["week", "month", "list"]


@dataclass
class Desk:
    """`view` is None until the browser chose: the week, or on a telephone the list. `first` up to
    `last` are the days that are shown. `story` is the open one as its visitor saw it last."""

    view: View | None = None
    first: date | None = None
    last: date | None = None
    turns: int = 0
    wanted: StoryFilter = field(default_factory=StoryFilter)
    story: Story | None = None
    generation: int = 0
    proposal: Proposal | None = None
    weeks: int = 1
    done: UndoStack = field(default_factory=UndoStack)
    said: str = ""
    replies: int = 0
    problem: BrandcheckError | None = None
    conflict: StoryChanged | None = None
    revision: int = -1

    def open(self, story: Story | None) -> None:
        """Shows a story beside the calendar; its widgets start afresh."""
        self.story = story
        self.generation += 1

    def say(self, words: str) -> None:
        """What happened, for the page and for who listens."""
        self.said = words
        self.problem = self.conflict = None

    def clean(self) -> None:
        """Another organisation: nothing of the former one stays on the table."""
        self.open(None)
        self.wanted, self.proposal, self.done = StoryFilter(), None, UndoStack()
        self.problem = self.conflict = None
        self.said, self.revision = "", -1

    def key(self, name: str) -> str:
        """The key of a widget about the open story."""
        return f"desk-{name}-{self.generation}"
