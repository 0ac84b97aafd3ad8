"""A brand book as text with its shape: headings, lists, tables, paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Role = Literal["heading", "item", "row", "text"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading, list item or row of a table.

    `level` of a heading: 1 is the highest. `page` counts from 1; None in a file without pages.
    `lead` is what stands in bold at its start. `cells` are those of a row.
    """

    text: str
    role: Role = "text"
    level: int = 0
    page: int | None = None
    lead: str = ""
    cells: tuple[str, ...] = ()

    @property
    def pieces(self) -> tuple[str, ...]:
        """What is read as one text: the cells of a row, else the whole."""
        return self.cells or (self.text,)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: paragraphs `first` up to `end`, `body` of them before
    the next heading."""

    title: str
    level: int
    first: int
    body: int
    end: int


@dataclass(frozen=True, slots=True)
class Book:
    """A brand book. `name` is that of its file, or of the place it was pasted in."""

    name: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def sections(self) -> Iterator[Section]:
        """Every heading with what belongs to it."""
        found = self.paragraphs
        heads = [n for n, paragraph in enumerate(found) if paragraph.role == "heading"]
        for at, head in enumerate(heads):
            later = heads[at + 1 :]
            level = found[head].level
            body = later[0] if later else len(found)
            end = next((n for n in later if found[n].level <= level), len(found))
            yield Section(found[head].text, level, head + 1, body, end)

    def heading_over(self, index: int) -> str:
        """The heading that a paragraph stands under, or a higher one that a heading does; empty
        above the first."""
        own = self.paragraphs[index]
        for above in reversed(self.paragraphs[:index]):
            if above.role == "heading" and (own.role != "heading" or above.level < own.level):
                return above.text
        return ""
