"""Cells of a CSV file that a spreadsheet would run as a formula, kept from it on the way out.

An apostrophe in front makes it text, as a person would type it in Excel. On the way in the
apostrophe goes again, so what went out comes back the same. In an .xlsx file a cell says by itself
that it holds words.
"""

from __future__ import annotations

import re

# Also what spreadsheets take for these signs: full-width ones, and ones behind blanks.
_RISKY = re.compile(r"[\s'＇]*[=+\-@＝＋－＠]|[\t\r\n]")
_MARK = "'"


def guarded(text: str) -> str:
    """The text as it may stand in a cell."""
    return _MARK + text if is_risky(text) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe that `guarded` put there."""
    if text.startswith(_MARK) and is_risky(text[1:]):
        return text[1:]
    return text


def is_risky(text: str) -> bool:
    """Whether a spreadsheet could take it for a formula."""
    return _RISKY.match(text) is not None
