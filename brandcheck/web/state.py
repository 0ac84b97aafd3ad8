"""What the app remembers of one visit: the only door to Streamlit's session state.

Widgets are seeded from here with `value=` and write here in `on_change`, so a draft survives a
visit to another page. `generation` is part of every widget's key: when the app itself changes
the draft (a sample, a file, an accepted suggestion) the widgets start afresh with the new value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

import streamlit as st

from brandcheck.brand.model import Brand, Teller
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import Locale, set_locale
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.story import Story
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.desk import Desk
from brandcheck.web.image_view import ImageView
from brandcheck.web.new_brand_state import NewBrandDesk
from brandcheck.web.resources import Question
from brandcheck.web.story_desk import Shelf, StoryDesk
from brandcheck.web.tuning_desk import TuningDesk

Choice = Literal["brand", "channel", "audience", "teller"]
TELLERS: tuple[Teller, ...] = get_args(Teller)
_KEY = "brandcheck"
MAX_VERSIONS = 20


@dataclass
class Visit:
    """One visit. `checked` is the text the report on the page is about; `name` and `role` are who
    the visitor says to be."""

    locale: Locale = "nl"
    name: str = ""
    role: Role = Role.EDITOR
    text: str = ""
    checked: str | None = None
    brand: str = ""
    channel: str = "linkedin"
    audience: str = ""
    teller: Teller = "employee"
    aside: dict[str, str] = field(default_factory=dict)
    versions: list[str] = field(default_factory=list)
    generation: int = 0
    pointed_at: str = ""
    points: int = 0
    problem: BrandcheckError | None = None
    desk: Desk = field(default_factory=Desk)
    stories: StoryDesk = field(default_factory=StoryDesk)
    image: ImageView = field(default_factory=ImageView)
    tuning: TuningDesk = field(default_factory=TuningDesk)
    brand_work: BrandWork = field(default_factory=BrandWork)
    new_brand: NewBrandDesk = field(default_factory=NewBrandDesk)

    @property
    def actor(self) -> Actor:
        """Who does what this visitor does."""
        return Actor(name=self.name, role=self.role)

    def key(self, name: str) -> str:
        """The key of a widget."""
        return f"{name}-{self.generation}"

    @property
    def stale(self) -> bool:
        """The text changed since it was looked at."""
        return self.checked is not None and self.checked != self.text

    def question(self, text: str, with_aside: bool = True) -> Question:
        """What to ask the workspace about `text`."""
        return Question(
            text=text,
            brand=self.brand,
            channel=self.channel,
            audience=self.audience or None,
            teller=self.teller,
            locale=self.locale,
            aside=frozenset(self.aside) if with_aside else frozenset(),
        )

    def check(self) -> None:
        """Asks for a report on the text as it is now, and keeps it as a version."""
        self.checked = self.text
        self.problem = None
        if self.text.strip() and self.text not in self.versions:
            self.versions = [*self.versions, self.text][-MAX_VERSIONS:]

    def open_draft(self, text: str) -> None:
        """Another draft altogether: what was said of the former one is over."""
        story = self.stories.draft
        if story is not None and self.text != story.text:
            self._put_aside()
        self._start_with(text, None)
        self.check()

    def _start_with(self, text: str, story: Story | None) -> None:
        self.text, self.aside, self.versions, self.checked = text, {}, [], None
        self.stories.draft = story
        self.generation += 1
        if text.strip():
            self.check()

    def rewrite(self, text: str) -> None:
        """A change in the same draft, made by the app, looked at again at once."""
        self.text = text
        self.generation += 1
        self.check()

    def replace(self, start: int, end: int, word: str) -> None:
        """Accepts a suggestion for a place in the text that was looked at."""
        text = self.checked or ""
        self.rewrite(text[:start] + word + text[end:])

    def open_story(self, story: Story) -> None:
        """Goes on with a story's text. A draft that lies here and was not kept is put aside."""
        if self.text.strip() and self.text != (self.stories.draft or story).text:
            self._put_aside()
        self.brand, self.audience, self.teller = story.organisation, story.audience, story.voice
        self.channel = story.channels[0] if story.channels else self.channel
        self._start_with(story.text, story)

    def take_from_shelf(self) -> None:
        """The draft that was put aside, as it was."""
        shelf, self.stories.shelf = self.stories.shelf, None
        if shelf:
            self.brand, self.channel, self.audience = shelf.brand, shelf.channel, shelf.audience
            self._start_with(shelf.text, shelf.story)

    def _put_aside(self) -> None:
        self.stories.shelf = Shelf(
            self.text, self.brand, self.channel, self.audience, self.stories.draft
        )

    def put_back(self, criterion: str) -> None:
        """Lets a finding that was set aside count again."""
        self.aside.pop(criterion, None)

    def point_at(self, mark: str) -> None:
        """Asks the marked text to open a mark; the counter makes asking twice work."""
        self.pointed_at = mark
        self.points += 1

    def settle(self, brand: Brand) -> None:
        """Lets go of an audience that this organisation does not have."""
        if self.audience and brand.audience(self.audience) is None:
            self.audience = ""


def visit() -> Visit:
    """The visit of whoever is looking, with their language switched on."""
    current = st.session_state.setdefault(_KEY, Visit())
    set_locale(current.locale)
    return current


def remember(name: Choice | Literal["text", "locale", "name", "role"], key: str) -> None:
    """An `on_change`: keeps what the widget holds."""
    value = st.session_state[key]
    if value is not None:
        setattr(visit(), name, value)
