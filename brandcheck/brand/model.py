"""What an organisation owns: its brand values, its voice, its audiences, its example posts."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, field_validator, model_validator

FormOfAddress = Literal["je", "u"]
Teller = Literal["corporate", "employee", "partner"]
Level = Literal["shown", "named", "absent", "contradicts"]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, Field(min_length=1, max_length=4000)]
Term = Annotated[str, Field(min_length=2, max_length=80)]


class Owned(BaseModel):
    """Strict and frozen: an unknown key is a mistake, and a brand in use does not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Keyword(Owned):
    """A word or phrase that belongs to a value. In the file a bare string is enough."""

    term: Term = Field(description="The word or phrase, in its dictionary form.")
    weight: float = Field(
        default=1.0, gt=0, le=3, description="How strongly it points to the value: 0-3."
    )
    note: str = Field(
        default="", max_length=400, description="Why it is here, for the brand manager."
    )

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, data: Any) -> Any:
        return {"term": data} if isinstance(data, str | int) else data

    @field_validator("term", mode="before")
    @classmethod
    def _as_text(cls, term: Any) -> Any:
        return str(term) if isinstance(term, int) else term


class ValueExamples(Owned):
    """Sentences that teach what the value looks like."""

    shown: tuple[Text, ...] = Field(
        default=(), description="Sentences that show the value at work."
    )
    named: tuple[Text, ...] = Field(default=(), description="Sentences that only name the value.")


class Value(Owned):
    """One brand value."""

    id: Id = Field(description="Short name, used in addresses and reports.")
    label: Text = Field(description="The value as people say it.")
    means: Text = Field(description="What it means here, in behaviour.")
    does_not_mean: str = Field(
        default="", max_length=4000, description="What people mistake it for."
    )
    keywords: tuple[Keyword, ...] = Field(
        min_length=1, max_length=1000, description="Words and phrases that belong to it."
    )
    counter_terms: tuple[Term, ...] = Field(default=(), description="Words that go against it.")
    examples: ValueExamples = Field(
        default_factory=ValueExamples, description="Sentences that show it or only name it."
    )


class Audience(Owned):
    """A group of readers the organisation writes for."""

    id: Id = Field(description="Short name.")
    name: Text = Field(description="The group as people call it.")
    description: Text = Field(description="Who they are and what keeps them busy.")
    topics: tuple[Term, ...] = Field(min_length=1, description="What they care about.")
    places: tuple[Term, ...] = Field(default=(), description="Where they live or work.")
    words: tuple[Term, ...] = Field(default=(), description="Jargon and abbreviations they know.")


class Address(Owned):
    """Je or u, in general and per channel. In the file a bare `je` or `u` is enough."""

    default: FormOfAddress = Field(
        default="je", description="Used where no channel says otherwise."
    )
    channels: dict[str, FormOfAddress] = Field(
        default_factory=dict, description="Channel id to je or u."
    )

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, data: Any) -> Any:
        return {"default": data} if isinstance(data, str) else data

    def on(self, channel: str) -> FormOfAddress:
        """The form of address on a channel."""
        return self.channels.get(channel, self.default)


class CriterionOverride(Owned):
    """An organisation's own opinion on one criterion."""

    weight: float | None = Field(
        default=None, ge=0, le=3, description="Instead of the rubric's weight."
    )
    knots: tuple[FiniteFloat, FiniteFloat, FiniteFloat] | None = Field(
        default=None, description="Instead of the rubric's knots, in rising order."
    )

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if self.knots is None:
            return self
        low, middle, high = self.knots
        if not low <= middle <= high or low == high:
            raise ValueError("knots must rise")
        return self


class ExamplePost(Owned):
    """A post of the organisation, with what a person thinks of it."""

    id: Id = Field(description="Short name; the file's name.")
    text: Text = Field(description="The post.")
    teller: Teller = Field(default="employee", description="corporate, employee or partner.")
    role: str = Field(default="", max_length=200, description="The author's role.")
    channel: str = Field(default="linkedin", description="Channel id.")
    audience: str = Field(default="", description="Audience id.")
    level: Level = Field(default="shown", description="shown, named, absent or contradicts.")
    values: tuple[str, ...] = Field(default=(), description="Ids of the values it is about.")
    on_brand: bool = Field(default=True, description="Would you publish it as it is?")
    why: str = Field(default="", max_length=1000, description="Why (not).")


class Brand(Owned):
    """An organisation as brandcheck knows it: `brand.yaml` and its example posts."""

    id: Id = Field(description="Short name; the folder's name.")
    name: Text = Field(description="The organisation's name.")
    sector: str = Field(default="", max_length=200, description="Its line of work.")
    fictional: bool = Field(default=False, description="True for a made-up organisation.")
    mission: Text = Field(description="What it is for, in its own words.")
    form_of_address: Address = Field(default_factory=Address, description="Je or u.")
    own_words: tuple[Term, ...] = Field(
        default=(), description="Names and terms of its own, that spelling and masking leave alone."
    )
    audiences: tuple[Audience, ...] = Field(min_length=1, description="Whom it writes for.")
    values: tuple[Value, ...] = Field(min_length=1, max_length=12, description="Brand values.")
    rubrics: dict[str, dict[str, CriterionOverride]] = Field(
        default_factory=dict, description="Rubric id to criterion id to an own weight or knots."
    )
    posts: tuple[ExamplePost, ...] = Field(
        default=(), description="Labelled posts; those in examples/*.md are added."
    )

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        for kind, items in (
            ("values", self.values),
            ("audiences", self.audiences),
            ("posts", self.posts),
        ):
            ids = [item.id for item in items]
            twice = sorted({name for name in ids if ids.count(name) > 1})
            if twice:
                raise ValueError(f"{kind}: id used twice: {', '.join(twice)}")
        return self

    @property
    def own_names(self) -> frozenset[str]:
        """The words with a capital in its name and its own words: *Woonstee*, *Branding*."""
        words = [word for name in (self.name, *self.own_words) for word in name.split()]
        return frozenset(word for word in words if word[0].isupper())

    def audience(self, audience_id: str) -> Audience | None:
        """The audience by that id."""
        return next((a for a in self.audiences if a.id == audience_id), None)

    def value(self, value_id: str) -> Value | None:
        """The value by that id."""
        return next((v for v in self.values if v.id == value_id), None)
