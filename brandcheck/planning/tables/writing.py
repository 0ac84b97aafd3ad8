"""Stories as a table: CSV the way Dutch Excel opens it, a real Excel file, and a template."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, time

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.download import Download, file_name
from brandcheck.planning.moments import dutch_date
from brandcheck.planning.story import Story
from brandcheck.planning.tables.cells_out import OutCell, cells_of
from brandcheck.planning.tables.columns import COLUMNS
from brandcheck.planning.tables.excel_file import SHEET
from brandcheck.planning.tables.guard import guarded, is_risky
from brandcheck.planning.tables.names import AllNames

CSV_MIME = "text/csv; charset=utf-8"
EXCEL_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DAY, _CLOCK = "dd-mm-yyyy", "hh:mm"


def csv_table(stories: Iterable[Story], brand: Brand) -> Download:
    """Semicolons, a BOM and Windows line ends: Dutch Excel opens it in columns, letters right."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.shown for column in COLUMNS])
    for story in stories:
        writer.writerow([guarded(_words(cell)) for cell in cells_of(story, brand)])
    data = codecs.BOM_UTF8 + text.getvalue().encode("utf-8")
    return Download(data, file_name(_("verhalen"), brand.id, suffix="csv"), CSV_MIME)


def _words(cell: OutCell) -> str:
    if isinstance(cell, time):
        return f"{cell:%H:%M:%S}" if cell.second else f"{cell:%H:%M}"
    return dutch_date(cell) if isinstance(cell, date) else cell


def excel_table(stories: Iterable[Story], brand: Brand) -> Download:
    """An .xlsx file with one sheet, days and times as such."""
    book = Workbook()
    _fill(_first_sheet(book), [cells_of(story, brand) for story in stories])
    return _saved(book, file_name(_("verhalen"), brand.id, suffix="xlsx"))


def template(brand: Brand, settings: CalendarSettings) -> Download:
    """An empty table to fill in, with a second sheet that explains the columns."""
    book = Workbook()
    _fill(_first_sheet(book), [])
    names = AllNames.of(brand, settings)
    choices = {
        "status": names.statuses.shown,
        "channels": names.channels.shown,
        "voice": names.voices.shown,
        "audience": names.audiences.shown,
        "values": names.values.shown,
        "teller": names.tellers.shown if names.tellers else (),
    }
    sheet = book.create_sheet(_("Uitleg"))
    _append(sheet, [_("kolom"), _("wat je invult"), _("keuze")])
    for column in COLUMNS:
        choice = "\n".join(choices.get(column.field, ()))
        _append(sheet, [column.shown, _(column.hint), choice])
    _dress(sheet, [20, 50, 50])
    return _saved(book, file_name(_("sjabloon verhalen"), brand.id, suffix="xlsx"))


def _first_sheet(book: Workbook) -> Worksheet:
    sheet = book.worksheets[0]
    sheet.title = SHEET
    return sheet


def _fill(sheet: Worksheet, rows: Iterable[Sequence[OutCell]]) -> None:
    _append(sheet, [column.shown for column in COLUMNS])
    for row in rows:
        _append(sheet, row)
    _dress(sheet, [column.width for column in COLUMNS])


def _append(sheet: Worksheet, row: Sequence[OutCell]) -> None:
    sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: Worksheet, value: OutCell) -> Cell | None:
    if value == "":
        return None
    cell = Cell(sheet, 1, 1, value)  # `append` gives it its place
    if not isinstance(value, str):
        cell.number_format = _CLOCK if isinstance(value, time) else _DAY
        return cell
    # Words, whatever they look like; Excel keeps it so when somebody edits the cell.
    cell.data_type = "s"
    cell.quotePrefix = is_risky(value)
    if "\n" in value:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _dress(sheet: Worksheet, widths: Sequence[int]) -> None:
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"


def _saved(book: Workbook, name: str) -> Download:
    file = io.BytesIO()
    book.save(file)
    return Download(file.getvalue(), name, EXCEL_MIME)
