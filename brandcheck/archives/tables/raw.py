"""A row as a file has it, before anybody says what its columns mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from brandcheck.brand_errors import ArchiveUnreadable
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.tables.cells import Cell, text_of
from brandcheck.planning.tables.excel_file import Formula

Cells = Mapping[str, Cell | Formula]


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row with its number as the spreadsheet shows it. With a `problem` it has no cells."""

    number: int
    cells: Cells = field(default_factory=dict)
    problem: str = ""


def named(header: Iterable[Cell | Formula]) -> tuple[str, ...]:
    """A name for each column: what stands above it, told apart from the same name before."""
    names: list[str] = []
    for place, cell in enumerate(header, 1):
        said = "" if isinstance(cell, Formula) else " ".join(text_of(cell).split())[:80]
        base = said or _("kolom {number}").format(number=place)
        name, again = base, 2
        while name in names:
            name, again = f"{base} ({again})", again + 1
        names.append(name)
    return tuple(names)


def in_columns(names: Sequence[str], row: Sequence[Cell | Formula]) -> Cells:
    """The cells that are not empty, by column."""
    return {name: cell for name, cell in zip(names, row, strict=False) if filled(cell)}


def filled(cell: Cell | Formula) -> bool:
    """Whether anything stands in it."""
    return isinstance(cell, Formula) or bool(text_of(cell).strip())


def unreadable(label: str, problem: str) -> BrandcheckError:
    """The error for a file as a whole."""
    return ArchiveUnreadable(source=label, problem=problem)
