"""The lines of a PDF, with how large and how bold they are."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError

from brandcheck.brand_errors import BookUnreadable
from brandcheck.i18n import _
from brandcheck.tuning.brand_book.lines import Line, without_repeats

MAX_PAGES = 300
# pypdf meets broken files with whatever Python raises there.
_BROKEN = (
    PyPdfError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    OSError,
    NotImplementedError,
)


def pdf_lines(data: bytes, label: str) -> list[Line]:
    """The lines of all pages. Raises BookUnreadable: broken, locked, too long, or scanned."""
    try:
        pages = _pages(data, label)
    except _BROKEN as error:
        problem = _("dit is geen pdf, of hij is beschadigd.")
        raise BookUnreadable(source=label, problem=problem) from error
    if not any(line.text.strip() for page in pages for line in page):
        problem = _(
            "er zit geen tekst in, waarschijnlijk zijn het gescande bladzijden. "
            "Zoek het origineel, of plak de tekst."
        )
        raise BookUnreadable(source=label, problem=problem)
    return without_repeats(_measured(pages))


def _pages(data: bytes, label: str) -> list[list[Line]]:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        problem = _("de pdf is op slot. Bewaar hem zonder wachtwoord.")
        raise BookUnreadable(source=label, problem=problem)
    if len(reader.pages) > MAX_PAGES:
        problem = _("de pdf heeft {count} bladzijden; we lezen er tot {limit}.")
        problem = problem.format(count=len(reader.pages), limit=MAX_PAGES)
        raise BookUnreadable(source=label, problem=problem)
    return [_lines(page, number) for number, page in enumerate(reader.pages, start=1)]


@dataclass
class _Line:
    """A line being put together: its pieces with their sizes."""

    text: str = ""
    sizes: Counter[float] = field(default_factory=Counter)
    bold: int = 0

    def done(self, page: int) -> Line:
        """The line as it stands now."""
        written = sum(self.sizes.values())
        size = self.sizes.most_common(1)[0][0] if written else 0.0
        bold = written > 0 and self.bold == written
        return Line(self.text.replace("\x00", "").rstrip(), page, size, bold)


def _lines(page: PageObject, number: int) -> list[Line]:
    found: list[Line] = []
    line = _Line()

    def piece(text: str, cm: Any, tm: Any, font: Any, size: float) -> None:
        nonlocal line
        high = round(abs(size * tm[3] * cm[3]) or abs(size * tm[1]) or abs(size), 1)
        is_bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        for at, part in enumerate(text.split("\n")):
            if at:
                found.append(line.done(number))
                line = _Line()
            line.text += part
            if letters := len(part.strip()):
                line.sizes[high] += letters
                line.bold += letters * is_bold
        return

    page.extract_text(visitor_text=piece)
    found.append(line.done(number))
    return found


def _measured(pages: list[list[Line]]) -> list[list[Line]]:
    """Sizes beside that of most of the text."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text.strip())
    usual = sizes.most_common(1)[0][0] or 1.0
    return [[replace(line, size=line.size / usual) for line in page] for page in pages]
