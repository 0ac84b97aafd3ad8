"""Stories in and out of a spreadsheet: CSV and .xlsx, a template, and a dry run of an import.

What goes out comes back the same, apart from what does not fit in a table: consents, history and
reports. A story that is taken in is always a new one.
"""

from brandcheck.planning.tables.importing import preview
from brandcheck.planning.tables.preview import ImportPreview, ImportRow, Remark
from brandcheck.planning.tables.rows import MAX_BYTES, MAX_ROWS
from brandcheck.planning.tables.writing import csv_table, excel_table, template

__all__ = [
    "MAX_BYTES",
    "MAX_ROWS",
    "ImportPreview",
    "ImportRow",
    "Remark",
    "csv_table",
    "excel_table",
    "preview",
    "template",
]
