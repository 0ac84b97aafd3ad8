"""Opinions as data: which fact matters for a score, which way, how much, why, by what evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from brandcheck.i18n import Locale

Direction = Literal["more", "less", "middle"]
Words = Annotated[str, Field(min_length=1)]
MAX_GROUP_SHARE = 0.35


class Part(BaseModel):
    """Strict and frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Texts(Part):
    """What a person reads about one criterion. Placeholders in braces come from the signal.

    `good` and `low` are the two ways to say what was seen.
    """

    label: Words = Field(description="Name of the criterion: 1 to 4 words.")
    good: Words = Field(description="What was seen, when it works: one line.")
    low: Words = Field(description="What was seen, when there is something to win: one line, kind.")
    why: Words = Field(description="Why it matters: one line.")
    how: Words = Field(description="How to improve: one line, an instruction that can be done.")
    example: Words = Field(description="A before → after, or a sentence that does it well.")


class Bilingual(Part):
    """One text in both languages."""

    nl: Words
    en: Words

    def text(self, locale: Locale) -> str:
        """The text in a language."""
        return self.nl if locale == "nl" else self.en


class Source(Bilingual):
    """Where an opinion comes from. `tag`: F full text read, A abstract, U unreviewed, R recalled,
    C computed, D our own design choice."""

    tag: Literal["F", "A", "U", "R", "C", "D"]
    year: int | None = None


class Criterion(Part):
    """One row of a rubric.

    The three `knots` rise. `more`: the merit is 0, .5, 1 at them; `less`: 1, .5, 0; `middle`:
    0, 1, 0; linear between them. `tier` is the strength of the evidence (3 causal or
    meta-analytic, 2 several observational studies or Dutch data, 1 framework or own choice);
    `weight` may not exceed it.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    signal: str = Field(description="Name of the fact in brandcheck.signals.")
    group: str = Field(description="Id of the group; no group weighs more than 35 %.")
    parts: tuple[str, ...] = Field((), description="Sub-scores it counts for, such as delen.")
    direction: Direction
    knots: tuple[float, float, float]
    weight: float = Field(gt=0, le=3)
    tier: Literal[1, 2, 3]
    sources: tuple[str, ...] = Field(min_length=1)
    nl: Texts
    en: Texts

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if not self.knots[0] <= self.knots[1] <= self.knots[2] or self.knots[0] == self.knots[2]:
            raise ValueError("knots must rise")
        if self.weight > self.tier:
            raise ValueError("weight exceeds the tier of its evidence")
        return self

    def texts(self, locale: Locale) -> Texts:
        """The texts in a language."""
        return self.nl if locale == "nl" else self.en


class Guard(Part):
    """A cap on the score when a fact reaches `at_least`; the report says so."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    signal: str
    at_least: float
    cap: float = Field(ge=0, le=100)
    nl: Words
    en: Words


class ClassRule(Part):
    """A class by visible rule: it holds when any of these criteria was seen (first match wins).

    `any_of`: criterion ids; a criterion is seen when its signal is at or above its middle knot.
    An empty list always holds (the last resort).
    """

    id: str
    any_of: tuple[str, ...] = ()
    nl: Words
    en: Words


class Rubric(Part):
    """How one score is made."""

    id: str = Field(pattern=r"^[a-z][a-z_]*$")
    version: str
    title: Bilingual
    question: Bilingual = Field(description="The question this score answers.")
    limits: tuple[Bilingual, ...] = Field(description="What it cannot see.")
    measured: Bilingual = Field(description="How often it is right, on texts kept apart.")
    groups: dict[str, Bilingual]
    parts: dict[str, Bilingual] = Field(default_factory=dict)
    sources: dict[str, Source]
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    guards: tuple[Guard, ...] = ()
    classes: tuple[ClassRule, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        ids = [c.id for c in self.criteria]
        if len(set(ids)) != len(ids):
            raise ValueError("criterion id used twice")
        for c in self.criteria:
            _known(c.group, self.groups, f"{c.id}: group")
            for part in c.parts:
                _known(part, self.parts, f"{c.id}: part")
            for source in c.sources:
                _known(source, self.sources, f"{c.id}: source")
            _evidence_allows(c, self.sources)
        for guard in self.guards:
            _known(guard.signal, {c.signal for c in self.criteria}, f"{guard.id}: signal")
        for rule in self.classes:
            for name in rule.any_of:
                _known(name, ids, f"{rule.id}: criterion")
        return self


def needed_signals(rubrics: Iterable[Rubric]) -> tuple[str, ...]:
    """The names of the facts that these rubrics look at, each once, in order."""
    names = [c.signal for rubric in rubrics for c in rubric.criteria]
    return tuple(dict.fromkeys(names))


def _known(name: str, among: object, what: str) -> None:
    if name not in among:  # type: ignore[operator]
        raise ValueError(f"{what} ‘{name}’ is not defined")


def _evidence_allows(criterion: Criterion, sources: dict[str, Source]) -> None:
    """A source that is unreviewed (U) or recalled (R) never carries a weight above 1."""
    strong = any(sources[s].tag in ("F", "A", "C", "D") for s in criterion.sources)
    if not strong and criterion.weight > 1:
        raise ValueError(f"{criterion.id}: weight above 1 on unreviewed evidence")
