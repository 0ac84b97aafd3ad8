"""From one row to a story that may stand in the calendar, by the rules that hold for everyone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError, MomentMissing, ReasonMissing, explain
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings, Review
from brandcheck.planning.placing import FIXED, check_moment
from brandcheck.planning.story import Status, Story
from brandcheck.planning.tables.names import AllNames, is_yes
from brandcheck.planning.tables.preview import ImportRow
from brandcheck.planning.tables.reading import RowReader
from brandcheck.planning.tables.rows import TableRow

_ASKS_REASON = frozenset({Status.REJECTED, Status.CHANGES_ASKED})


@dataclass(frozen=True, slots=True)
class Context:
    """What a row is read with."""

    settings: CalendarSettings
    brand: Brand
    names: AllNames
    now: datetime


def read_row(row: TableRow, context: Context) -> ImportRow:
    """The story in a row, or what is the matter with it."""
    reader = RowReader(row.cells)
    fields = _fields(reader, context)
    title = str(fields["title"])
    if not title and not reader.has_problem("title"):
        reader.problem("title", _("Elk verhaal heeft een titel."))
    story = None if reader.problems else _story(fields, reader)
    if story is not None:
        _check(story, reader, context)
    kept = None if story is None or reader.problems else _settled(story, context)
    return ImportRow(row.number, title, kept, tuple(reader.problems), tuple(reader.notices))


def _fields(reader: RowReader, context: Context) -> dict[str, object]:
    names = context.names
    text = reader.text("text")
    known = names.tellers
    teller = reader.one_of("teller", known, "") if known else reader.line("teller")
    told_by = {card.name: card.voice for card in context.settings.tellers}
    usual = Status.CONCEPT if text.strip() else Status.IDEA
    return {
        "title": reader.line("title"),
        "text": text,
        "status": Status(reader.one_of("status", names.statuses, usual)),
        "planned": reader.planned(),
        "channels": reader.several_of("channels", names.channels),
        "teller": teller,
        "voice": reader.one_of("voice", names.voices, told_by.get(teller, "employee")),
        "audience": reader.one_of("audience", names.audiences, ""),
        "values": reader.several_of("values", names.values),
        "tags": reader.items("tags"),
        "owner": reader.line("owner"),
        "deadline": reader.day("deadline"),
        "embargo": reader.start("embargo"),
        "expiry": reader.end("expiry"),
        "image_note": reader.line("image_note"),
        "alt_text": reader.text("alt_text"),
        "links": reader.links("links"),
        "notes": reader.text("notes"),
        "reason": reader.text("reason"),
        "published_at": reader.start("published_at"),
        "published_link": "".join(reader.links("published_link")[:1]),
        "fictional": reader.take(
            "fictional", lambda _cell: is_yes(reader.line("fictional")), False
        ),
        "organisation": context.settings.organisation,
        "created": context.now,
    }


def _story(fields: dict[str, object], reader: RowReader) -> Story | None:
    try:
        return Story.model_validate(fields)
    except ValidationError as error:
        for fault in error.errors():
            field = str(fault["loc"][0]) if fault["loc"] else "embargo"
            reader.problem(field, _fault(fault["type"], fault.get("ctx", {}), fault["input"]))
        return None


def _fault(kind: str, limits: dict[str, object], given: object) -> str:
    if kind == "string_too_long":
        problem = _("Hier passen {limit} tekens; het zijn er {count}.")
        return problem.format(limit=limits["max_length"], count=len(str(given)))
    return _("‘Niet vóór’ moet eerder zijn dan ‘niet na’.")


def _check(story: Story, reader: RowReader, context: Context) -> None:
    review = context.settings.review
    passed = story.status in {Status.APPROVED, Status.PLANNED}
    if passed and review is Review.REQUIRED:
        problem = _("Bij jullie kijkt eerst iemand mee. Kies ‘{status}’.")
        reader.problem("status", problem.format(status=Status.IN_REVIEW.label))
    if story.status is Status.IN_REVIEW and review is Review.OFF:
        problem = _("Bij jullie beoordeelt niemand vooraf. Kies ‘{status}’.")
        reader.problem("status", problem.format(status=Status.CONCEPT.label))
    if story.status in _ASKS_REASON and not story.reason.strip():
        reader.problem("reason", explain(ReasonMissing(target=story.status.label)))
    if story.status is Status.PLANNED and story.planned is None:
        reader.problem("day", explain(MomentMissing(title=story.title)))
    if story.planned is not None and story.status not in FIXED:
        try:
            check_moment(story, story.planned, context.settings, context.now)
        except BrandcheckError as error:
            reader.problem("day", explain(error))


def _settled(story: Story, context: Context) -> Story:
    """The story with what follows from its status: as a step in the calendar would leave it."""
    if story.status is Status.APPROVED and story.planned is not None:
        return story.but(status=Status.PLANNED)
    if story.status is Status.IN_REVIEW:
        return story.but(review_by=context.settings.review_deadline(context.now))
    if story.status is Status.PUBLISHED and story.published_at is None:
        return story.but(published_at=story.planned or context.now)
    return story
