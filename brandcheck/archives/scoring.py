"""A file of posts in, a file with their scores out, in parts that stay when it is broken off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from brandcheck.archives.parts import Chunk, Parts, in_chunks
from brandcheck.archives.records import WRITERS, columns_of
from brandcheck.archives.tables import (
    FIELDS,
    Columns,
    PostReading,
    Source,
    Usual,
    guess,
    open_table,
    read_posts,
)
from brandcheck.archives.workers import Order, Scored
from brandcheck.brand_errors import ArchiveFormUnknown
from brandcheck.scoring.rubrics import rubric_version
from brandcheck.tuning.archive import BadRow
from brandcheck.workspace import Workspace

CHUNK_ROWS = 128
LOOKED_AT = 100
# Scores chunks somewhere; in any order, each once.
Scorer = Callable[[Iterable[Chunk], Order], Iterator[Scored]]


@dataclass(frozen=True)
class Wish:
    """What somebody asks. `columns`: which of theirs holds which field, where we must not guess."""

    source: Source
    target: Path
    organisation: str
    columns: Columns = field(default_factory=dict)
    usual: Usual = field(default_factory=Usual)
    chunk: int = CHUNK_ROWS
    resume: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: rows read well, rows that could not be used, and the share of the file that
    was read (None: cannot be told)."""

    good: int
    bad: int
    share: float | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. `bad` are the rows that could not be used."""

    rows: int
    bad: tuple[BadRow, ...]


def columns_in(source: Source, chosen: Columns) -> dict[str, str]:
    """The chosen columns, and a guess for the other fields. Raises ArchiveUnreadable."""
    with open_table(source) as table:
        found = guess(table.columns, [row.cells for row in table.first(LOOKED_AT)])
    taken = set(chosen.values())
    guessed = {name: column for name, column in found.items() if column not in taken}
    return {name: column for name, column in {**guessed, **chosen}.items() if column}


def score_file(
    workspace: Workspace,
    wish: Wish,
    score: Scorer,
    on_progress: Callable[[Progress], None],
) -> Outcome:
    """Scores all posts in a file. Broken off, it leaves its parts, to go on with `resume`.

    Raises ArchiveFormUnknown, ArchiveUnreadable, BrandMissing, BrandFileInvalid, AudienceMissing,
    ArchivePartsLeft, ArchivePartsDiffer, FileUnwritable, and what `score` raises.
    """
    if wish.target.suffix.lower() not in WRITERS:
        raise ArchiveFormUnknown(target=wish.target.name, known=", ".join(WRITERS))
    usual = wish.usual
    opened, *_rest = workspace.resolve(
        wish.organisation, usual.channel, usual.audience or None, usual.teller
    )
    columns = columns_in(wish.source, wish.columns)
    task = _task(wish, columns, opened.version, rubric_version(opened.rubrics), workspace)
    with open_table(wish.source) as table:
        rows = read_posts(table, PostReading.of(opened.brand, columns, usual))
        parts = Parts.begin(wish.target, columns_of(opened.brand), task, wish.resume)
        counted = _Counted(on_progress, table.share)
        chunks = counted.passing(in_chunks(rows, wish.chunk), parts.done)
        for chunk, records in score(chunks, Order.of(workspace, wish.organisation)):
            parts.add(chunk, records)
            counted.did(chunk)
    bad = tuple(parts.bad())
    return Outcome(parts.join(), bad)


def _task(
    wish: Wish, columns: Mapping[str, str], version: str, rubrics: str, workspace: Workspace
) -> dict[str, object]:
    """All that the result depends on."""
    return {
        "source": wish.source.fingerprint(),
        "columns": {field.name: columns.get(field.name, "") for field in FIELDS},
        "usual": asdict(wish.usual),
        "chunk": wish.chunk,
        "brand": version,
        "rubrics": rubrics,
        "pipeline": workspace.analyser.name,
    }


class _Counted:
    """Counts the rows of the chunks that are done."""

    def __init__(
        self, on_progress: Callable[[Progress], None], share: Callable[[], float | None]
    ) -> None:
        self._tell, self._share = on_progress, share
        self._good = self._bad = 0

    def passing(self, chunks: Iterable[Chunk], done: set[int]) -> Iterator[Chunk]:
        """The chunks that are still to do; those that were done before are counted."""
        for chunk in chunks:
            if chunk.index in done:
                self.did(chunk)
            else:
                yield chunk

    def did(self, chunk: Chunk) -> None:
        """One more is done."""
        self._good += len(chunk.rows)
        self._bad += len(chunk.bad)
        self._tell(Progress(self._good, self._bad, self._share()))
