"""Which column of somebody's table holds what: by the words above it, and else by its content."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from brandcheck.archives.tables.days import day_in
from brandcheck.archives.tables.raw import Cells
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import N_, _
from brandcheck.planning.tables.cells import Cell, text_of
from brandcheck.planning.tables.columns import same_name
from brandcheck.planning.tables.excel_file import Formula

Columns = Mapping[str, str]
# A column of posts has sentences; one of titles or names has a few words.
SENTENCE_WORDS = 6.0
MOST = 0.8


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is ours, `title` Dutch; `also` are words that people and exports put above it."""

    name: str
    title: str
    also: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """Its name in the reader's language."""
        return _(self.title)

    def is_called(self, header: str) -> bool:
        """Whether this is what a header says."""
        wanted = same_name(header)
        return wanted in map(same_name, (self.name, self.title, self.shown, *self.also))


_TEXTS = (
    "bericht", "post", "posttekst", "tekst van de post", "inhoud", "omschrijving", "caption",
    "content", "message", "body", "tweet", "full text", "post text", "post message", "description",
)  # fmt: skip
_DAYS = (
    "dag", "geplaatst op", "publicatiedatum", "date", "created at", "created", "published",
    "published at", "publish time", "posted", "tijdstip", "timestamp", "moment",
)  # fmt: skip
FIELDS = (
    Field("text", N_("tekst"), _TEXTS),
    Field("id", N_("nummer"), ("post id", "postid", "permalink", "link", "url", "volgnummer")),
    Field("day", N_("datum"), _DAYS),
    Field("channel", N_("kanaal"), ("platform", "network", "netwerk", "medium", "bron", "source")),
    Field("audience", N_("doelgroep"), ("publiek", "lezers", "target group")),
    Field("teller", N_("stem"), ("voice", "soort verteller", "afzender", "verteller")),
    Field("on_brand", N_("past bij het merk"), ("on brand", "passend", "past", "merkpassend")),
    Field("level", N_("niveau"), ("label", "oordeel", "getoond of genoemd")),
)


def field_title(name: str) -> str:
    """What a field of ours is called; what is none is called itself."""
    return next((field.shown for field in FIELDS if field.name == name), name)


def guess(headers: Sequence[str], sample: Iterable[Cells]) -> dict[str, str]:
    """Per field the column that most likely holds it; a field that no column fits is left out.

    The words above a column decide. Without them the text is the column with the longest
    sentences, the date the one with days in it.
    """
    found: dict[str, str] = {}
    for field in FIELDS:
        for header in headers:
            if header not in found.values() and field.is_called(header):
                found[field.name] = header
                break
    rows = list(sample)
    for name, fits in (("text", _sentences), ("day", _days)):
        left = [header for header in headers if header not in found.values()]
        best = max(left, key=lambda header: fits(_cells(rows, header)), default=None)
        if name not in found and best and fits(_cells(rows, best)) > 0:
            found[name] = best
    return found


def _cells(rows: Iterable[Cells], header: str) -> list[Cell]:
    found = (row.get(header) for row in rows)
    return [cell for cell in found if cell is not None and not isinstance(cell, Formula)]


def _sentences(cells: Sequence[Cell]) -> float:
    """How many words stand in a cell on average; 0 where those are no sentences."""
    if not cells:
        return 0.0
    words = sum(len(text_of(cell).split()) for cell in cells) / len(cells)
    return words if words >= SENTENCE_WORDS else 0.0


def _days(cells: Sequence[Cell]) -> float:
    """The share of days, when nearly all are."""
    share = sum(_reads(day_in, cell) for cell in cells) / max(len(cells), 1)
    return share if share >= MOST else 0.0


def _reads(read: Callable[[Cell], object], cell: Cell) -> bool:
    try:
        read(cell)
    except BrandcheckError:
        return False
    return True
