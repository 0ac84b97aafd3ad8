"""A file with stories, looked at before anything is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePath

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.story import Story
from brandcheck.planning.tables.cells import text_of
from brandcheck.planning.tables.columns import same_name
from brandcheck.planning.tables.excel_file import Formula
from brandcheck.planning.tables.names import AllNames
from brandcheck.planning.tables.preview import ImportPreview, ImportRow
from brandcheck.planning.tables.rows import TableRow, read_table
from brandcheck.planning.tables.story_row import Context, read_row


def preview(
    data: bytes,
    name: str,
    *,
    settings: CalendarSettings,
    brand: Brand,
    existing: Iterable[Story],
    now: datetime,
) -> ImportPreview:
    """What would come of taking in a .csv or .xlsx file. `existing`: what the calendar has.

    Every story in it is new, with an id of its own. Raises TableUnreadable.
    """
    table = read_table(data, name)
    context = Context(settings, brand, AllNames.of(brand, settings), now)
    seen = Seen(existing)
    rows = tuple(_recognised(row, read_row(row, context), seen) for row in table.rows)
    notices = tuple(
        _("De kolom ‘{column}’ kennen we niet; die slaan we over.").format(column=column)
        for column in table.unknown
    )
    if not rows:
        notices = (*notices, _("Er staan nog geen verhalen onder de koppen."))
    return ImportPreview(PurePath(name.replace("\\", "/")).name, rows, notices)


class Seen:
    """The stories so far, to recognise one that comes again: the same id, or the same title on
    the same moment; without a moment the same title is enough."""

    def __init__(self, stories: Iterable[Story]) -> None:
        self._ids: dict[str, str] = {}
        self._titles: dict[str, dict[datetime | None, str]] = {}
        for story in stories:
            said = _("Staat al in de kalender: {story}.").format(story=_called(story))
            self._ids[story.id] = said
            self._titles.setdefault(same_name(story.title), {})[_instant(story)] = said

    def repeats(self, story: Story, id_: str) -> str:
        """Which story it repeats, as a sentence; empty when it is new."""
        if id_ in self._ids:
            return self._ids[id_]
        moments = self._titles.get(same_name(story.title), {})
        if story.planned is None:
            return next(iter(moments.values()), "")
        return moments.get(_instant(story), "")

    def add(self, story: Story, id_: str, number: int) -> None:
        """Remembers a row of the file."""
        said = _("Zelfde als rij {row}.").format(row=number)
        if id_:
            self._ids[id_] = said
        self._titles.setdefault(same_name(story.title), {})[_instant(story)] = said


def _recognised(row: TableRow, read: ImportRow, seen: Seen) -> ImportRow:
    if read.story is None:
        return read
    cell = row.cells.get("id")
    id_ = "" if isinstance(cell, Formula) else text_of(cell).strip()
    twice = seen.repeats(read.story, id_)
    if not twice:
        seen.add(read.story, id_, read.number)
    return replace(read, duplicate=twice)


def _instant(story: Story) -> datetime | None:
    """In UTC: two zones never agree about a moment in the hour that comes twice."""
    return story.planned and story.planned.astimezone(UTC)


def _called(story: Story) -> str:
    if story.planned is None:
        return f"‘{story.title}’"
    return f"‘{story.title}’, {dutch_moment(story.planned)}"
