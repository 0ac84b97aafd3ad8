"""What would come of an import: per row a story, or what is the matter with it."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.i18n import _, ngettext
from brandcheck.planning.story import Story


@dataclass(frozen=True, slots=True)
class Remark:
    """About one cell; `column` is what stands above it."""

    column: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of the file, numbered as the spreadsheet shows it.

    `story` is None when there are `problems`. `notices` stop nothing. `duplicate` says which
    story it repeats.
    """

    number: int
    title: str
    story: Story | None
    problems: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()
    duplicate: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A dry run: nothing is kept. `notices` are about the file as a whole."""

    source: str
    rows: tuple[ImportRow, ...]
    notices: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[ImportRow, ...]:
        """The rows that can be taken in as new stories."""
        return tuple(row for row in self.rows if row.story and not row.duplicate)

    @property
    def duplicates(self) -> tuple[ImportRow, ...]:
        """The rows without a fault that repeat a story."""
        return tuple(row for row in self.rows if row.story and row.duplicate)

    @property
    def faulty(self) -> tuple[ImportRow, ...]:
        """The rows with a problem."""
        return tuple(row for row in self.rows if row.problems)

    def stories(self, with_duplicates: bool = False) -> list[Story]:
        """The stories to take in, in the order of the file."""
        return [
            row.story for row in self.rows if row.story and (with_duplicates or not row.duplicate)
        ]

    @property
    def sentence(self) -> str:
        """What is in the file, in a sentence or three."""
        good, twice, faulty = len(self.good), len(self.duplicates), len(self.faulty)
        said = [ngettext("{n} verhaal kan erin.", "{n} verhalen kunnen erin.", good).format(n=good)]
        if twice:
            said.append(_("{n} staan er al.").format(n=twice))
        if faulty:
            said.append(
                ngettext(
                    "Bij {n} rij klopt iets nog niet.", "Bij {n} rijen klopt iets nog niet.", faulty
                ).format(n=faulty)
            )
        return " ".join(said)
