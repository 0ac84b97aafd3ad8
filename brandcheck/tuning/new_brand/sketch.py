"""What somebody has so far of a new organisation. It changes with each choice on the page."""

from __future__ import annotations

from dataclasses import dataclass, field

from brandcheck.brand import Address, Keyword
from brandcheck.brand.changing import new_id
from brandcheck.brand.keyword_checks import PastedTerms, read_keywords


@dataclass
class Option:
    """A word or sentence that was proposed, why, and whether it is taken. `keyword` is what it
    was in the organisation it comes from."""

    text: str
    why: str = ""
    taken: bool = True
    keyword: Keyword | None = None


@dataclass
class ValueSketch:
    """A value. `more` are keywords that somebody typed; `where` is its place in the book."""

    label: str = ""
    means: str = ""
    does_not_mean: str = ""
    words: list[Option] = field(default_factory=list)
    counter_terms: list[Option] = field(default_factory=list)
    shown: list[Option] = field(default_factory=list)
    named: list[Option] = field(default_factory=list)
    more: str = ""
    where: str = ""
    taken: bool = True

    @property
    def typed(self) -> PastedTerms:
        """What was typed besides, read: what can be a keyword, and what cannot and why."""
        if not self.more.strip():
            return PastedTerms((), ())
        return read_keywords(self.more, taken(self.words), taken(self.counter_terms))

    @property
    def keywords(self) -> tuple[Keyword, ...]:
        """The words that are taken and those that were typed."""
        chosen = (option for option in self.words if option.taken)
        kept = tuple(option.keyword or Keyword(term=option.text) for option in chosen)
        return (*kept, *self.typed.accepted)


@dataclass
class AudienceSketch:
    """A group of readers; the three lists are typed with a comma between their words."""

    name: str = ""
    description: str = ""
    topics: str = ""
    places: str = ""
    words: str = ""
    where: str = ""
    taken: bool = True


@dataclass
class BrandSketch:
    """The organisation. `id` is empty until somebody wants another than its name gives."""

    name: str = ""
    id: str = ""
    sector: str = ""
    mission: str = ""
    mission_where: str = ""
    address: Address = field(default_factory=Address)
    address_why: str = ""
    values: list[ValueSketch] = field(default_factory=list)
    audiences: list[AudienceSketch] = field(default_factory=list)

    @property
    def short_name(self) -> str:
        """The id that it gets."""
        return self.id.strip() or (new_id(self.name, ()) if self.name.strip() else "")


def taken(options: list[Option]) -> tuple[str, ...]:
    """The texts that are taken."""
    return tuple(option.text for option in options if option.taken)


def listed(typed: str) -> tuple[str, ...]:
    """Words with a comma or a line between them, each once."""
    parts = (" ".join(part.split()) for part in typed.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))
