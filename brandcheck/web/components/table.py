"""A table to read, and the same one to take along."""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import dataclass

from brandcheck.i18n import _
from brandcheck.planning.download import Download, file_name, printable
from brandcheck.planning.tables.guard import guarded
from brandcheck.planning.tables.writing import CSV_MIME
from brandcheck.web.components.exchange.download import download
from brandcheck.web.markup import Markup, html, join, show

# A page with thousands of rows reads no easier than the first ones and a count.
_SHOWN = 200
_TABLE = """
<div class="bc-scroll" tabindex="0" role="region" aria-label="{title}">
<table class="bc-table bc-figures"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
</div>
"""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words and figures, one cell per column; the first names the row."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def file(self, *name: str) -> Download:
        """As Dutch Excel opens it: semicolons, a BOM, nothing that runs as a formula."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(self.columns)
        writer.writerows([guarded(printable(cell)) for cell in row] for row in self.rows)
        data = codecs.BOM_UTF8 + text.getvalue().encode("utf-8")
        return Download(data, file_name(*name, suffix="csv"), CSV_MIME)


def show_table(table: Table, *name: str, key: str) -> None:
    """The first rows, how many more there are, and a button for the whole as a file."""
    heads = join(html('<th scope="col">{text}</th>', text=head) for head in table.columns)
    rows = join(_row(table.columns, row) for row in table.rows[:_SHOWN])
    show(html(_TABLE, title=table.title, heads=heads, rows=rows))
    left = len(table.rows) - _SHOWN
    if left > 0:
        words = _("En nog {count} rijen; die staan in het bestand.").format(count=left)
        show(html('<p class="bc-soft">{words}</p>', words=words))
    download(
        _("Download als tabel (.csv)"),
        lambda: table.file(*name),
        file_name(*name, suffix="csv"),
        key,
    )


def _row(columns: tuple[str, ...], cells: tuple[str, ...]) -> Markup:
    first, *rest = cells
    told = join(
        html("<td><em>{label}: </em>{text}</td>", label=label, text=text)
        for label, text in zip(columns[1:], rest, strict=True)
    )
    return html('<tr><th scope="row">{first}</th>{told}</tr>', first=first, told=told)
