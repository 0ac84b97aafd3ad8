"""Posts from a table: CSV, .xlsx or JSON lines, of any size, read as a stream.

`open_table` finds out what a file is, `guess` which column holds what, and `read_posts` gives the
rows: each a post, or what is the matter with it.
"""

from brandcheck.archives.tables.columns import FIELDS, Columns, field_title, guess
from brandcheck.archives.tables.posts import PostReading, Usual, read_posts
from brandcheck.archives.tables.source import PostTable, Source, open_table

__all__ = [
    "FIELDS",
    "Columns",
    "PostReading",
    "PostTable",
    "Source",
    "Usual",
    "field_title",
    "guess",
    "open_table",
    "read_posts",
]
