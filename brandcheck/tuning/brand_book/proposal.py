"""What a brand book proposes: each part with the place in the book that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from brandcheck.brand import FormOfAddress
from brandcheck.i18n import _
from brandcheck.tuning.brand_book.telling_words import SURE_Z

Reason = Literal["label", "said", "telling"]


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the book; `page` is None in a file without pages, `heading` may be empty."""

    page: int | None
    heading: str

    @property
    def words(self) -> str:
        """The place as people say it."""
        said = self.heading.capitalize() if self.heading.isupper() else self.heading
        heading = _("onder ‘{heading}’").format(heading=said) if said else ""
        page = _("bladzijde {page}").format(page=self.page) if self.page else ""
        return ", ".join(part for part in (page, heading) if part) or _("in de tekst")


@dataclass(frozen=True, slots=True)
class ProposedText:
    """A text from the book."""

    text: str
    where: Where


@dataclass(frozen=True, slots=True)
class ProposedSentence:
    """A sentence from the book that shows or names a value; `acts` (0 to 1) is how much happens
    in it: somebody, an act, a moment, a quotation."""

    text: str
    where: Where
    acts: float


@dataclass(frozen=True, slots=True)
class ProposedWord:
    """A word for a value: from its `label`, as the book itself lists it (`said`), or because it
    stands there more than elsewhere (`telling`, with the z of its log-odds)."""

    term: str
    reason: Reason
    count: int
    z: float = 0.0

    @property
    def sure(self) -> bool:
        """Whether to take it unless somebody says no."""
        return self.reason != "telling" or self.z >= SURE_Z

    @property
    def why(self) -> str:
        """The evidence in a line."""
        if self.reason == "label":
            return _("staat in de naam van de waarde")
        if self.reason == "said":
            return _("noemt het merkboek zelf als woord bij deze waarde")
        words = _("{count}× bij deze waarde, elders in het boek en in het Nederlands veel minder")
        return words.format(count=self.count)


@dataclass(frozen=True, slots=True)
class ProposedValue:
    """A value. `means` may be empty: then the book names it and says nothing of it."""

    label: str
    where: Where
    means: str = ""
    does_not_mean: str = ""
    keywords: tuple[ProposedWord, ...] = ()
    counter_terms: tuple[str, ...] = ()
    shown: tuple[ProposedSentence, ...] = ()
    named: tuple[ProposedSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedAudience:
    """A group of readers; `topics` are words of its description."""

    name: str
    where: Where
    description: str = ""
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddressFound:
    """`form` is None when the book does not tell: `je` and `u` are then too few or too mixed.

    `said` is the sentence in which the book itself chooses, if there is one.
    """

    form: FormOfAddress | None
    je: int
    u: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class BookProposal:
    """All of it. What the book does not tell is None or empty; nothing is made up."""

    name: str | None
    mission: ProposedText | None
    values: tuple[ProposedValue, ...]
    form_of_address: AddressFound
    audiences: tuple[ProposedAudience, ...]
