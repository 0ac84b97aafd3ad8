"""The paragraphs of a Word document: headings, lists, tables and text boxes, in order."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph
from lxml.etree import LxmlError

from brandcheck.brand_errors import BookUnreadable
from brandcheck.i18n import _
from brandcheck.tuning.brand_book.book import Paragraph
from brandcheck.tuning.brand_book.lines import HEADING_WORDS, Line, paragraphs_of

# A Word file is a zip: what it unpacks to counts too, or a small file could fill the memory.
MAX_UNPACKED = 100_000_000
FAKE_HEADING = 7  # bold on a line of its own: below every real heading
_HEADING = re.compile(r"(?:heading|kop|überschrift|titre)\s*(\d)", re.IGNORECASE)
_CELL_MARK = " | "


def word_paragraphs(data: bytes, label: str) -> list[Paragraph]:
    """What stands in the document. Raises BookUnreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
        if unpacked > MAX_UNPACKED:
            raise BookUnreadable(source=label, problem=_("het document is uitgepakt te groot."))
        document = Document(io.BytesIO(data))
        return list(_walk(document.element.body, document))
    except (zipfile.BadZipFile, PackageNotFoundError, LxmlError, KeyError, ValueError) as error:
        locked = data.startswith(b"\xd0\xcf\x11\xe0")
        problem = _("dit is geen Word-document, of het is beschadigd.")
        if locked:
            problem = _("het document is op slot of in een oude vorm. Bewaar het als gewone .docx.")
        raise BookUnreadable(source=label, problem=problem) from error


def _walk(element: BaseOxmlElement, document: object) -> Iterator[Paragraph]:
    """Paragraphs and tables in reading order; a text box counts where it is anchored."""
    for child in element.iterchildren():
        if child.tag == qn("w:p"):
            yield from _paragraph(WordParagraph(child, document))  # type: ignore[arg-type]
            yield from _boxes(child, document)
        elif child.tag == qn("w:tbl"):
            yield from _rows(Table(child, document))  # type: ignore[arg-type]
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent")):
            yield from _walk(child, document)


def _boxes(element: BaseOxmlElement, document: object) -> Iterator[Paragraph]:
    for box in element.iter(qn("w:txbxContent")):
        # Word writes each box twice: once as a fallback for old programs.
        if not any(parent.tag.endswith("}Fallback") for parent in box.iterancestors()):
            yield from _walk(box, document)


def _paragraph(found: WordParagraph) -> Iterator[Paragraph]:
    text = found.text.strip()
    if not text:
        return
    style = (found.style.name if found.style is not None else "") or ""
    heading = _HEADING.match(style)
    if heading or style in ("Title", "Titel"):
        yield Paragraph(text.rstrip(" :"), "heading", int(heading.group(1)) if heading else 1)
        return
    lead = _bold_start(found)
    if _is_item(found, style):
        yield Paragraph(text, "item", lead=lead)
    elif lead == text and len(text.split()) <= HEADING_WORDS and not text.endswith("."):
        yield Paragraph(text.rstrip(" :"), "heading", FAKE_HEADING)
    elif lead:
        yield Paragraph(text, "text", lead=lead)
    else:
        # Somebody who types a list with hyphens, or presses Shift+Enter between its lines.
        yield from (
            paragraphs_of([Line(line) for line in text.splitlines()])
            if ("\n" in text or text[0] in "-•*")
            else (Paragraph(text),)
        )


def _bold_start(found: WordParagraph) -> str:
    start = ""
    for run in found.runs:
        if not run.bold and run.text.strip():
            break
        start += run.text
    return start.strip()


def _is_item(found: WordParagraph, style: str) -> bool:
    properties = found._p.pPr
    numbered = properties is not None and properties.numPr is not None
    return numbered or style.lower().startswith(("list", "lijst", "opsomming"))


def _rows(table: Table) -> Iterator[Paragraph]:
    for row in table.rows:
        cells: dict[int, str] = {}
        for cell in row.cells:
            # A merged cell comes by once for each column that it spans.
            cells.setdefault(id(cell._tc), " ".join(cell.text.split()))
        if any(cells.values()):
            texts = tuple(cells.values())
            yield Paragraph(_CELL_MARK.join(texts), "row", cells=texts)
