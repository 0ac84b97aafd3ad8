"""The rows of a table as posts: what each column says is read by the rules of the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast, get_args

from brandcheck.archives.tables.columns import Columns, field_title
from brandcheck.archives.tables.days import day_in
from brandcheck.archives.tables.raw import RawRow, unreadable
from brandcheck.archives.tables.source import PostTable
from brandcheck.brand import Brand, Level, Teller
from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.planning.tables.names import VOICES, Names, is_yes
from brandcheck.planning.tables.reading import RowReader
from brandcheck.settings import MAX_DRAFT_CHARACTERS
from brandcheck.tuning.archive import ArchiveRow, BadRow

_LEVELS: dict[Level, tuple[str, ...]] = {
    "shown": (N_("getoond"), "laat zien", "toont"),
    "named": (N_("genoemd"), "noemt"),
    "absent": (N_("afwezig"), "geen", "ontbreekt"),
    "contradicts": (N_("in strijd"), "strijdig", "spreekt tegen"),
}
_ALSO_CALLED = {"x": ("twitter", "x (twitter)"), "newsletter": ("nieuwsbrief", "e-mail", "email")}
_ALSO_TELLS = {"corporate": ("corporate", "bedrijf", "zakelijk"), "employee": ("collega",)}


@dataclass(frozen=True, slots=True)
class Usual:
    """What holds where a row says nothing."""

    channel: str = "linkedin"
    audience: str = ""
    teller: Teller = "employee"


@dataclass(frozen=True)
class PostReading:
    """How rows are read. `columns`: per field of ours the column of theirs."""

    columns: Columns
    usual: Usual
    channels: Names
    audiences: Names
    tellers: Names
    levels: Names

    @classmethod
    def of(cls, brand: Brand, columns: Columns, usual: Usual) -> PostReading:
        """With the names that an organisation uses."""
        known = channels().values()
        return cls(
            columns=columns,
            usual=usual,
            channels=Names.of(
                {
                    c.id: (c.called, c.name, c.name_en or c.name, *_ALSO_CALLED.get(c.id, ()))
                    for c in known
                }
            ),
            audiences=Names.of({a.id: (a.name,) for a in brand.audiences}),
            tellers=Names.of(
                {v: (_(VOICES[v]), VOICES[v], *_ALSO_TELLS.get(v, ())) for v in get_args(Teller)}
            ),
            levels=Names.of({k: (_(names[0]), *names) for k, names in _LEVELS.items()}),
        )


def read_posts(table: PostTable, reading: PostReading) -> Iterator[ArchiveRow | BadRow]:
    """The rows in their order. Raises ArchiveUnreadable when no column holds the text, or one
    that is named is not there."""
    for field, column in reading.columns.items():
        if column not in table.columns:
            problem = _("er is geen kolom ‘{column}’ voor ‘{field}’. Wel: {known}.")
            known = "; ".join(table.columns[:20])
            said = problem.format(column=column, field=field_title(field), known=known)
            raise unreadable(table.label, said)
    if "text" not in reading.columns:
        problem = _("we zien niet in welke kolom de tekst van de posts staat. Kies die zelf.")
        raise unreadable(table.label, problem)
    return (_row(row, reading) for row in table.rows)


def _row(row: RawRow, reading: PostReading) -> ArchiveRow | BadRow:
    if row.problem:
        return BadRow(row.number, row.problem)
    chosen = {field: row.cells.get(column) for field, column in reading.columns.items()}
    cells = {field: cell for field, cell in chosen.items() if cell is not None}
    reader = RowReader(cells, field_title)
    read = _read(row.number, reader, reading)
    if not reader.problems:
        return read
    return BadRow(row.number, " ".join(f"{p.column}: {p.text}" for p in reader.problems))


def _read(number: int, reader: RowReader, reading: PostReading) -> ArchiveRow:
    text, usual = reader.text("text"), reading.usual
    if not text.strip() and not reader.has_problem("text"):
        reader.problem("text", _("Er staat geen tekst in deze rij."))
    if len(text) > MAX_DRAFT_CHARACTERS:
        words = _("Dit zijn {count} tekens; we lezen tot {limit}.")
        reader.problem("text", words.format(count=len(text), limit=MAX_DRAFT_CHARACTERS))
    level = reader.one_of("level", reading.levels, "")
    teller = reader.one_of("teller", reading.tellers, usual.teller)
    return ArchiveRow(
        number=number,
        text=text,
        id=reader.line("id"),
        day=reader.take("day", day_in, None),
        channel=reader.one_of("channel", reading.channels, usual.channel),
        audience=reader.one_of("audience", reading.audiences, usual.audience),
        teller=cast(Teller, teller),
        on_brand=_on_brand(reader),
        level=cast("Level | None", level or None),
    )


def _on_brand(reader: RowReader) -> bool | None:
    said = reader.line("on_brand")
    return reader.take("on_brand", lambda _cell: is_yes(said), None) if said else None
