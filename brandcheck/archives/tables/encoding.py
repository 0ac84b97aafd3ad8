"""In which encoding a file of text was saved, by its beginning; and which lines are broken."""

from __future__ import annotations

import codecs
import io
import re
from typing import BinaryIO

from brandcheck.archives.tables.raw import unreadable
from brandcheck.i18n import _

LOOKED_AT = 1_000_000
# In UTF-8 with some damage most letters with an accent are still whole.
MOSTLY_WHOLE = 0.9
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What `surrogateescape` makes of a byte that is no UTF-8, and `replace` of one without meaning.
_BROKEN = re.compile("[\ud800-\udfff\ufffd]")


def as_text(file: BinaryIO, label: str) -> io.TextIOWrapper:
    """The file as lines of text; `is_broken` tells a line that could not be read well.

    Raises ArchiveUnreadable when it is no text.
    """
    encoding = _encoding(file.read(LOOKED_AT), label)
    file.seek(0)
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    return io.TextIOWrapper(file, encoding=encoding, errors=errors, newline="")


def is_broken(text: str) -> bool:
    """Whether some of its letters were lost in a wrong or damaged encoding."""
    return _BROKEN.search(text) is not None


def _encoding(start: bytes, label: str) -> str:
    for bom, encoding in _BOMS:
        if start.startswith(bom):
            return encoding
    if b"\0" in start:
        raise unreadable(label, _("dit is geen tekst. Bewaar het als CSV (UTF-8) of als .xlsx."))
    text = start.decode("utf-8", "surrogateescape")
    if len(start) == LOOKED_AT:
        text = text[:-3]  # the last letter may be cut in two
    lost = len(_BROKEN.findall(text))
    accents = sum(character > "\x7f" for character in text)
    # Excel's plain *CSV* is in the code page of an old Windows: there hardly any accent is UTF-8.
    return "utf-8" if lost <= (1 - MOSTLY_WHOLE) * accents else "cp1252"
