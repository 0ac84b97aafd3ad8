"""Stories outside the calendar: the one the draft belongs to, and the one on the story page."""

from __future__ import annotations

from dataclasses import dataclass, field

from brandcheck.errors import BrandcheckError, StoryChanged
from brandcheck.planning.story import Story
from brandcheck.planning.tables import ImportPreview


@dataclass(frozen=True)
class Shelf:
    """A draft that was put aside for a story: what was typed is never thrown away."""

    text: str
    brand: str
    channel: str
    audience: str
    story: Story | None = None


@dataclass
class StoryDesk:
    """A part of the visit. `draft` is the story that the text on the write page belongs to.

    `story` is the one on the story page, as the visitor saw it last, and `changes` what they
    filled in and have not kept yet: field to value. `preview` is the dry run of an import, and
    `address` the secret one that was just made.
    """

    draft: Story | None = None
    shelf: Shelf | None = None
    story: Story | None = None
    changes: dict[str, object] = field(default_factory=dict)
    generation: int = 0
    preview: ImportPreview | None = None
    imports: int = 0
    address: str = ""
    agreements: int = -1
    agreed_anew: int = 0
    said: str = ""
    problem: BrandcheckError | None = None
    conflict: StoryChanged | None = None

    def key(self, name: str) -> str:
        """The key of a widget about the open story."""
        return f"story-{name}-{self.generation}"

    def agreed(self, name: str) -> str:
        """The key of a widget about the agreements."""
        return f"agreed-{name}-{self.agreed_anew}"

    def follow_agreements(self, version: int) -> None:
        """Lets the widgets start afresh when somebody changed the agreements."""
        if version != self.agreements:
            self.agreements = version
            self.agreed_anew += 1

    def open(self, story: Story | None) -> None:
        """Another story on the page, or the same one anew; its widgets start afresh."""
        self.story, self.changes = story, {}
        self.conflict = self.problem = None
        self.generation += 1

    def value(self, name: str) -> object:
        """What a field holds: what was filled in, or else what is kept."""
        return self.changes[name] if name in self.changes else getattr(self.story, name)

    def change(self, name: str, value: object) -> None:
        """Remembers what was filled in; the value that is kept already is no change."""
        self.changes.pop(name, None)
        if value != getattr(self.story, name):
            self.changes[name] = value

    def follow(self, story: Story, words: str) -> None:
        """The story after something that was kept at once; what was filled in still waits."""
        self.story = story
        self.changes = {
            name: value for name, value in self.changes.items() if value != getattr(story, name)
        }
        self.say(words)

    def say(self, words: str) -> None:
        """What happened, for the page and for who listens."""
        self.said = words
        self.problem = self.conflict = None

    def complain(self, error: BrandcheckError) -> None:
        """What did not work. Two editors at once: the choice between them."""
        self.said = ""
        self.conflict = error if isinstance(error, StoryChanged) else None
        self.problem = None if self.conflict else error
