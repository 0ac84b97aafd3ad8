"""The desk of the archives: a table is looked at, taken in, scored, handed out, thrown away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

from brandcheck.archives.handing_out import archive_table
from brandcheck.archives.running import Runner
from brandcheck.archives.tables import Columns, PostReading, Source, Usual, open_table, read_posts
from brandcheck.archives.tables.columns import guess
from brandcheck.archives.tables.raw import RawRow, unreadable
from brandcheck.brand_errors import ManagerOnly
from brandcheck.i18n import _
from brandcheck.planning.download import Download
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.storage.archives import NewArchive
from brandcheck.tuning.archive import Archive, ArchivePost, ArchiveRow, BadRow
from brandcheck.workspace import Workspace

# For the page. The command line takes tables of any size.
MAX_BYTES = 50_000_000
MAX_ROWS = 20_000
LOOKED_AT = 100
_STEP = 500


@dataclass(frozen=True, slots=True)
class Look:
    """A table before it is taken in: its columns, which we take for what, and its first rows."""

    columns: tuple[str, ...]
    read_as: dict[str, str]
    rows: tuple[RawRow, ...]


class Scoring(Protocol):
    """Whoever scores in the background."""

    def ask(self, archive_id: str) -> None:
        """Sees to it that an archive is scored; asking again does no harm."""
        ...


@dataclass(frozen=True)
class ArchiveDesk:
    """One desk for everybody. Each call may raise DatabaseUnavailable; those that name an archive
    raise ArchiveMissing when it is not there (any more)."""

    workspace: Workspace
    runner: Scoring

    @classmethod
    def of(cls, workspace: Workspace) -> Self:
        """The desk over a workspace, with a thread of its own."""
        return cls(workspace, Runner(workspace))

    def look(self, source: Source) -> Look:
        """What a file is like; nothing is kept. Raises ArchiveUnreadable."""
        _check_size(source)
        with open_table(source) as table:
            rows = tuple(table.first(LOOKED_AT))
            read_as = guess(table.columns, [row.cells for row in rows])
            return Look(table.columns, read_as, rows)

    def take_in(
        self,
        organisation: str,
        source: Source,
        columns: Columns,
        usual: Usual,
        by: Actor,
        on_progress: Callable[[int], None] = lambda _rows: None,
    ) -> Archive:
        """Keeps a table, and starts scoring it. `on_progress` hears how many rows were read.

        Raises ManagerOnly, ArchiveUnreadable, BrandMissing and BrandFileInvalid.
        """
        _check_may_tune(by)
        _check_size(source)
        opened = self.workspace.open_brand(organisation)
        good: list[ArchiveRow] = []
        bad: list[BadRow] = []
        with open_table(source) as table:
            for row in read_posts(table, PostReading.of(opened.brand, columns, usual)):
                good.append(row) if isinstance(row, ArchiveRow) else bad.append(row)
                _check_rows(len(good), source)
                if (len(good) + len(bad)) % _STEP == 0:
                    on_progress(len(good) + len(bad))
        if not good:
            raise unreadable(source.label, _first_problem(bad))
        new = NewArchive(organisation, source.label, good, bad, opened.version)
        archive = self.workspace.storage.archives.add(new, by.name)
        self.runner.ask(archive.id)
        return archive

    def list(self, organisation: str) -> list[Archive]:
        """The archives of an organisation, the newest first. What is not finished goes on."""
        found = self.workspace.storage.archives.list(organisation)
        for archive in found:
            if not archive.finished:
                self.runner.ask(archive.id)
        return found

    def get(self, archive_id: str) -> Archive:
        """An archive. What is not finished goes on."""
        archive = self.workspace.storage.archives.get(archive_id)
        if not archive.finished:
            self.runner.ask(archive.id)
        return archive

    def posts(self, archive_id: str) -> Sequence[ArchivePost]:
        """The posts of an archive."""
        return self.workspace.storage.archives.posts_in(archive_id)

    def judge_again(self, archive: Archive, by: Actor) -> Archive:
        """Scores an archive anew, with the brand as it is now. Raises ManagerOnly."""
        _check_may_tune(by)
        version = self.workspace.open_brand(archive.organisation).version
        again = self.workspace.storage.archives.again(archive.id, version, by.name)
        self.runner.ask(again.id)
        return again

    def delete(self, archive: Archive, by: Actor) -> None:
        """Throws an archive away with all its posts. Raises ManagerOnly."""
        _check_may_tune(by)
        self.workspace.storage.archives.delete(archive.id, by.name)

    def file(self, archive: Archive) -> Download:
        """The posts with their scores, as a table for a spreadsheet."""
        brand = self.workspace.brand_in_use(archive.organisation).brand
        return archive_table(archive, self.posts(archive.id), brand)


def _check_may_tune(by: Actor) -> None:
    if by.role is not Role.BRAND_MANAGER:
        raise ManagerOnly(role=by.role.label)


def _check_size(source: Source) -> None:
    if source.size > MAX_BYTES:
        words = _("het is te groot. Hier nemen we tot {size} MB; de opdrachtregel neemt alles.")
        raise unreadable(source.label, words.format(size=MAX_BYTES // 1_000_000))


def _check_rows(count: int, source: Source) -> None:
    if count > MAX_ROWS:
        words = _("er staan meer dan {rows} posts in. De opdrachtregel neemt ze allemaal.")
        raise unreadable(source.label, words.format(rows=MAX_ROWS))


def _first_problem(bad: Sequence[BadRow]) -> str:
    if not bad:
        return _("er staan geen posts onder de koppen.")
    words = _("geen enkele rij is te gebruiken. Rij {row}: {problem}")
    return words.format(row=bad[0].number, problem=bad[0].problem)
