"""What the commands of an archive show: a bar, the rows that were left out, how a file is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table

from brandcheck.i18n import _, ngettext
from brandcheck.planning.tables.cells import text_of
from brandcheck.planning.tables.excel_file import Formula
from brandcheck.tuning.archive import BadRow

if TYPE_CHECKING:
    from brandcheck.archives import scoring
    from brandcheck.archives.tables.raw import RawRow

# Of a file that was read in the wrong way every row is bad; the first say enough.
SHOWN = 20
WIDTH = 60


class Bar:
    """How far it is, on standard error; only where somebody looks at it."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description}"), BarColumn())
        err = Console(stderr=True)
        self._bar = Progress(*columns, console=err, transient=True, disable=not err.is_terminal)
        self._task = self._bar.add_task(_("Het taalmodel wordt geladen"), total=None)
        self._begun: float | None = None
        self._before = 0

    def __enter__(self) -> Bar:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def show(self, progress: scoring.Progress) -> None:
        """Tells how many posts are done, and how fast it goes."""
        now = monotonic()
        if self._begun is None:
            self._begun, self._before = now, progress.good
        speed = (progress.good - self._before) / max(now - self._begun, 1e-3)
        words = _("{n} posts beoordeeld, {speed} per seconde")
        told = words.format(n=progress.good, speed=f"{speed:.0f}")
        whole = None if progress.share is None else 1.0
        self._bar.update(self._task, description=told, completed=progress.share or 0, total=whole)


def print_bad(bad: Sequence[BadRow], err: Console) -> None:
    """The rows that could not be used, and why."""
    if not bad:
        return
    words = ngettext(
        "{n} rij hebben we overgeslagen:", "{n} rijen hebben we overgeslagen:", len(bad)
    )
    err.print(words.format(n=len(bad)), style="yellow")
    for row in bad[:SHOWN]:
        told = _("rij {row}: {problem}").format(row=row.number, problem=row.problem)
        err.print(f"  {told}", markup=False, highlight=False)
    if len(bad) > SHOWN:
        err.print(_("  en nog {n}.").format(n=len(bad) - SHOWN))


def print_look(
    headers: Sequence[str], read_as: Mapping[str, str], rows: Sequence[RawRow], out: Console
) -> None:
    """Each column, what we take it for, and how its cells begin."""
    from brandcheck.archives.tables import field_title

    fields = {column: field for field, column in read_as.items()}
    table = Table(_("kolom"), _("lezen we als"), _("bijvoorbeeld"))
    for header in headers:
        field = fields.get(header, "")
        cell = next((row.cells[header] for row in rows if header in row.cells), None)
        said = cell.text if isinstance(cell, Formula) else text_of(cell)
        told = f"{field_title(field)} ({field})" if field else "–"
        table.add_row(_plain(header), told, _plain(" ".join(said.split())[:WIDTH]))
    out.print(table)


def _plain(text: str) -> str:
    """Somebody else's words: no markup, and nothing that a terminal obeys."""
    return "".join(sign for sign in text if sign.isprintable()).replace("[", "\\[")
