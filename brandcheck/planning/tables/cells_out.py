"""The cells of a story, in the order of the columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import _
from brandcheck.planning.download import printable
from brandcheck.planning.moments import in_amsterdam, is_doubled
from brandcheck.planning.story import Story
from brandcheck.planning.tables.cells import moment_words, time_words
from brandcheck.planning.tables.columns import COLUMNS
from brandcheck.planning.tables.lists import joined
from brandcheck.planning.tables.names import VOICES

OutCell = str | date | time


def cells_of(story: Story, brand: Brand) -> list[OutCell]:
    """One cell per column; ids are told by their names, moments in Amsterdam's time."""
    found: list[OutCell] = []
    for column in COLUMNS:
        read = _READ.get(column.field)
        cell = read(story, brand) if read else str(getattr(story, column.field))
        found.append(printable(cell) if isinstance(cell, str) else cell)
    return found


def _day(story: Story, _brand: Brand) -> OutCell:
    return in_amsterdam(story.planned).date() if story.planned else ""


def _time(story: Story, _brand: Brand) -> OutCell:
    if story.planned is None:
        return ""
    moment = in_amsterdam(story.planned)
    doubled = is_doubled(moment.date(), moment.time())
    return time_words(moment) if doubled else moment.time().replace(microsecond=0)


def _channels(story: Story, _brand: Brand) -> OutCell:
    known = channels()
    return joined(known[c].called if c in known else c for c in story.channels)


def _values(story: Story, brand: Brand) -> OutCell:
    found = ((value_id, brand.value(value_id)) for value_id in story.values)
    return joined(value.label if value else value_id for value_id, value in found)


def _audience(story: Story, brand: Brand) -> OutCell:
    audience = brand.audience(story.audience)
    return audience.name if audience else story.audience


def _moment(field: str) -> Callable[[Story, Brand], OutCell]:
    def read(story: Story, _brand: Brand) -> OutCell:
        moment = getattr(story, field)
        return moment_words(moment) if moment else ""

    return read


_READ: dict[str, Callable[[Story, Brand], OutCell]] = {
    "status": lambda story, _brand: story.status.label,
    "day": _day,
    "time": _time,
    "channels": _channels,
    "voice": lambda story, _brand: _(VOICES[story.voice]),
    "audience": _audience,
    "values": _values,
    "tags": lambda story, _brand: joined(story.tags),
    "deadline": lambda story, _brand: story.deadline or "",
    "embargo": _moment("embargo"),
    "expiry": _moment("expiry"),
    "links": lambda story, _brand: "\n".join(story.links),
    "published_at": _moment("published_at"),
    "fictional": lambda story, _brand: _("ja") if story.fictional else "",
}
