"""What one visitor has before them on the brand page: a part of the visit."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import RLock
from typing import Literal, get_args

from brandcheck.brand import Brand, BrandSource, Keyword
from brandcheck.brand.keyword_checks import Refused
from brandcheck.errors import BrandcheckError
from brandcheck.tuning.versions import BrandDraft

Section = Literal["values", "audiences", "voice", "posts", "weights", "file"]
SECTIONS: tuple[Section, ...] = get_args(Section)
MAX_STEPS = 20


@dataclass(frozen=True, slots=True)
class BrandStep:
    """One change: what it was called, the texts before it, and the working copy that it made."""

    words: str
    before: BrandSource
    made: int


@dataclass(frozen=True, slots=True)
class BrandConflict:
    """Two managers at once: `mine` and `theirs` were both made from `seen`. `kept` is the working
    copy that a choice is kept over; `problem` says what happened."""

    seen: Brand
    mine: Brand
    theirs: Brand
    kept: BrandDraft
    by: str
    problem: BrandcheckError


@dataclass(frozen=True, slots=True)
class Heard:
    """The last act with a list of chips that was answered, and what there is to say about it."""

    act: int = 0
    said: str = ""


@dataclass(frozen=True, slots=True)
class TypedFile:
    """What stands in the YAML editor and is not kept; `start` is the text that it was made from,
    `line` and `problem` say what is wrong."""

    text: str
    start: str
    line: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class KeywordTable:
    """What a table of keywords started with, and what was made of it in the table."""

    start: tuple[Keyword, ...]
    made: tuple[Keyword, ...]
    turn: int = 0


@dataclass
class BrandWork:
    """`seen` is the working copy as this visitor saw it last. `tables` are the tables of keywords,
    by value. `heard` is what was answered to each list of chips,
    `pasted` what of a list of words was not taken over. `generation` is part of every
    widget's key: when the working copy is changed by somebody else or by a step back, the widgets
    start afresh. Who acts takes the `turn`: Streamlit starts the next run of a page before the one
    under way is done, and quick hands are no conflict with themselves."""

    organisation: str = ""
    section: Section = "values"
    value: str = ""
    audience: str = ""
    post: str = ""
    score: str = "brand_alignment"
    seen: BrandDraft | None = None
    steps: list[BrandStep] = field(default_factory=list)
    generation: int = 0
    tables: dict[str, KeywordTable] = field(default_factory=dict)
    heard: dict[str, Heard] = field(default_factory=dict)
    pasted: tuple[Refused, ...] = ()
    typed: TypedFile | None = None
    redraw: bool = False
    said: str = ""
    problem: BrandcheckError | None = None
    conflict: BrandConflict | None = None
    turn: RLock = field(default_factory=RLock, repr=False, compare=False)

    def key(self, name: str) -> str:
        """The key of a widget about the working copy."""
        return f"brand-{name}-{self.generation}"

    def turn_to(self, organisation: str) -> None:
        """Another organisation: nothing of the former one stays on the table."""
        if organisation != self.organisation:
            fresh = BrandWork(
                organisation, self.section, generation=self.generation + 1, turn=self.turn
            )
            self.__dict__.update(fresh.__dict__)

    def look(self, draft: BrandDraft) -> None:
        """The working copy as it is kept now; what is not as it was seen is shown afresh."""
        seen = self.seen
        if seen and (seen.version, seen.base) != (draft.version, draft.base):
            # A step back over what was done elsewhere is not ours to take.
            self.steps = []
            self.afresh()
        self.seen = draft

    def afresh(self) -> None:
        """The widgets, and the tables under them, start with what is kept."""
        self.generation += 1
        self.tables, self.heard = {}, {}

    def did(self, words: str, before: BrandSource, made: BrandDraft) -> None:
        """Remembers a change, to take it back."""
        self.steps = [*self.steps, BrandStep(words, before, made.version)][-MAX_STEPS:]
        self.seen = made
        self.say(words)

    def took_back(self, made: BrandDraft) -> None:
        """The last change is undone; the one before it starts from how things are now."""
        self.steps.pop()
        if self.steps:
            self.steps[-1] = replace(self.steps[-1], made=made.version)
        self.seen = made
        self.typed = None
        self.afresh()

    def start_over(self) -> None:
        """There is no working copy any more."""
        self.seen, self.typed, self.steps = None, None, []
        self.afresh()

    def say(self, words: str) -> None:
        """What happened, for the page and for who listens."""
        self.said, self.problem, self.conflict = words, None, None

    def complain(self, problem: BrandcheckError) -> None:
        """What did not work."""
        self.said, self.problem = "", problem
