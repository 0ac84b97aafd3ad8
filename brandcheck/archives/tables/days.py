"""The day in a cell of an export, however it was written."""

from __future__ import annotations

from datetime import date, datetime

from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.tables.cells import Cell, day_of, text_of

_TWITTER = "%a %b %d %H:%M:%S %z %Y"


def day_in(cell: Cell) -> date:
    """The day in Amsterdam: of dd-mm-jjjj, ISO with or without a time and a zone, a real date
    cell, or the form that exports of X have. A time beside the day is left out.

    Raises MomentInvalid.
    """
    if isinstance(cell, date):
        return _aware(cell) if isinstance(cell, datetime) else cell
    text = text_of(cell).strip()
    for read in (datetime.fromisoformat, lambda said: datetime.strptime(said, _TWITTER)):
        try:
            return _aware(read(text))
        except ValueError:
            continue
    return day_of(text.split(" ")[0].rstrip(","))


def _aware(moment: datetime) -> date:
    return in_amsterdam(moment).date() if moment.tzinfo else moment.date()
