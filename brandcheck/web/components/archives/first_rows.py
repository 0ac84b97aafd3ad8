"""How the first rows of somebody's table look, to recognise its columns by."""

from __future__ import annotations

from brandcheck.archives.desk import Look
from brandcheck.archives.tables.raw import RawRow
from brandcheck.i18n import _
from brandcheck.planning.tables.cells import text_of
from brandcheck.planning.tables.excel_file import Formula
from brandcheck.web.markup import Markup, html, join, show

_ROWS, _SIGNS = 3, 140
_TABLE = """
<div class="bc-scroll bc-first-rows" tabindex="0" role="region" aria-label="{title}">
<table class="bc-table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>
"""


def first_rows(look: Look) -> None:
    """The names of the columns, and three rows."""
    heads = join(html('<th scope="col">{name}</th>', name=name) for name in look.columns)
    rows = join(_row(look, row) for row in look.rows[:_ROWS])
    show(html(_TABLE, title=_("De eerste rijen van je tabel"), heads=heads, rows=rows))


def _row(look: Look, row: RawRow) -> Markup:
    cells = join(
        html("<td><em>{name}: </em>{text}</td>", name=name, text=_said(row, name))
        for name in look.columns
    )
    return html("<tr>{cells}</tr>", cells=cells)


def _said(row: RawRow, column: str) -> str:
    cell = row.cells.get(column)
    text = cell.text if isinstance(cell, Formula) else text_of(cell)
    text = " ".join(text.split())
    return text if len(text) <= _SIGNS else text[:_SIGNS] + " …"
