"""Several things in one cell: *LinkedIn, Instagram*. What holds a comma stands in quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NEEDS_QUOTES = re.compile(r'[,;\n]|^["\s]|\s$')
_ITEM = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^,;\n]*?))\s*(?:[,;\n]|\Z)')


def joined(items: Iterable[str]) -> str:
    """The items as one cell."""
    return ", ".join(_quoted(item) for item in items)


def _quoted(item: str) -> str:
    return '"' + item.replace('"', '""') + '"' if _NEEDS_QUOTES.search(item) else item


def taken_apart(cell: str) -> tuple[str, ...]:
    """The items in a cell, each once; commas, semicolons and line ends separate them."""
    items = (
        quoted.replace('""', '"') if quoted else plain.strip()
        for quoted, plain in _ITEM.findall(cell)
    )
    return tuple(dict.fromkeys(item for item in items if item.strip()))
