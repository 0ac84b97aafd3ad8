"""From the cells of one row to what they say, with a remark on each cell that does not fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import TypeVar
from urllib.parse import urlsplit

from brandcheck.errors import BrandcheckError, CellInvalid, explain
from brandcheck.i18n import _
from brandcheck.planning.download import printable
from brandcheck.planning.moments import is_doubled
from brandcheck.planning.tables.cells import Cell, at, clock_of, day_of, moment_of, text_of
from brandcheck.planning.tables.columns import title_of
from brandcheck.planning.tables.excel_file import Formula
from brandcheck.planning.tables.lists import taken_apart
from brandcheck.planning.tables.names import Names
from brandcheck.planning.tables.preview import Remark

T = TypeVar("T")
_LINE_END = re.compile(r"\s*\n\s*")
_END_OF_DAY = time(23, 59)


class RowReader:
    """Reads a row cell by cell and gathers the remarks. `called`: what a field is called."""

    def __init__(
        self, cells: Mapping[str, Cell | Formula], called: Callable[[str], str] = title_of
    ) -> None:
        self._cells = cells
        self._called = called
        self.problems: list[Remark] = []
        self.notices: list[Remark] = []

    def problem(self, field: str, text: str) -> None:
        """Something that keeps the row out."""
        self.problems.append(Remark(self._called(field), text))

    def notice(self, field: str, text: str) -> None:
        """Something to know about a cell."""
        self.notices.append(Remark(self._called(field), text))

    def has_problem(self, field: str) -> bool:
        """Whether there is a problem with this cell."""
        return any(remark.column == self._called(field) for remark in self.problems)

    def has(self, field: str) -> bool:
        """Whether anything stands in the cell."""
        return field in self._cells

    def take(self, field: str, read: Callable[[Cell], T], otherwise: T) -> T:
        """What `read` makes of a cell; `otherwise` when it is empty or does not fit."""
        cell = self._cells.get(field)
        if cell is None:
            return otherwise
        if isinstance(cell, Formula):
            self.problem(field, _("Hier staat een formule. Plak de uitkomst als waarde."))
            return otherwise
        try:
            return read(cell)
        except BrandcheckError as error:
            self.problem(field, explain(error))
            return otherwise

    def text(self, field: str) -> str:
        """The words in a cell, as they stand there."""
        found = self.take(field, lambda cell: printable(text_of(cell)), "")
        if found.lstrip().startswith("="):
            self.notice(field, _("Dit lijkt een formule. We bewaren het als gewone tekst."))
        return found

    def line(self, field: str) -> str:
        """The words in a cell on one line, without blanks around them."""
        return _LINE_END.sub(" ", self.text(field)).strip()

    def one_of(self, field: str, names: Names, otherwise: str) -> str:
        """The id behind the name in a cell."""
        name = self.line(field)
        return self.take(field, lambda _cell: names.find(name), otherwise) if name else otherwise

    def several_of(self, field: str, names: Names) -> tuple[str, ...]:
        """The ids behind the names in a cell."""
        found = taken_apart(self.text(field))

        def find_all(_cell: Cell) -> tuple[str, ...]:
            return tuple(dict.fromkeys(map(names.find, found)))

        return self.take(field, find_all, ()) if found else ()

    def items(self, field: str) -> tuple[str, ...]:
        """The items in a cell."""
        return taken_apart(self.text(field))

    def day(self, field: str) -> date | None:
        """The day in a cell."""
        return self.take(field, day_of, None)

    def planned(self) -> datetime | None:
        """The moment in the two cells for day and time."""
        if not self.has("day"):
            if self.has("time"):
                self.problem("day", _("Er staat wel een tijd, maar nog geen datum."))
            return None
        if not self.has("time"):
            return self.take("day", _moment, None)
        day, clock = self.take("day", day_of, None), self.take("time", clock_of, None)
        if day is None or clock is None:
            return None
        if is_doubled(day, clock.at) and not clock.season:
            said = _("Deze tijd komt die dag twee keer voor. We nemen de eerste (zomertijd).")
            self.notice("time", said)
        return self.take("time", lambda _cell: at(day, clock), None)

    def start(self, field: str) -> datetime | None:
        """A moment; of a day alone its beginning."""
        return self.take(field, lambda cell: moment_of(cell, time()), None)

    def end(self, field: str) -> datetime | None:
        """A moment; of a day alone its end."""
        return self.take(field, lambda cell: moment_of(cell, _END_OF_DAY), None)

    def links(self, field: str) -> tuple[str, ...]:
        """The addresses in a cell, one a line."""
        lines = self.text(field).split("\n")
        found = tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
        return self.take(field, lambda _cell: tuple(map(_link, found)), ()) if found else ()


def _moment(cell: Cell) -> datetime:
    """A cell for a day that holds the time too."""
    if isinstance(cell, datetime) and not cell.time():
        cell = cell.date()
    if isinstance(cell, date) and not isinstance(cell, datetime):
        raise CellInvalid(problem=_("Zet er een tijd bij, bijvoorbeeld 09:30."))
    text = text_of(cell).strip()
    if not isinstance(cell, datetime) and " " not in text.replace("T", " "):
        day_of(cell)
        raise CellInvalid(problem=_("Zet er een tijd bij, bijvoorbeeld 09:30."))
    return moment_of(cell)


def _link(text: str) -> str:
    try:
        scheme = urlsplit(text).scheme
    except ValueError as error:
        raise CellInvalid(problem=_("Dit is geen webadres dat bestaat.")) from error
    if scheme not in ("", "http", "https"):
        raise CellInvalid(problem=_("Dit is geen webadres. Begin met https://."))
    return text
