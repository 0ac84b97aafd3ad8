"""Lines of a text or a PDF put together as headings, list items and paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from brandcheck.tuning.brand_book.book import Paragraph, Role

HEADING_WORDS, HEADING_CHARACTERS = 9, 75
_MARK = re.compile(r"\s*(?:[-–—•*▪◦‣·●○■✓➔→]|o(?=\s)|\d{1,2}[.)]|[a-z]\))\s+")
_NUMBER = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?)\s+(?=\D)")
_MARKDOWN = re.compile(r"\s*(#{1,6})\s+")
_CONTENTS = re.compile(r"(?:\.\s?){4,}\s*\d+\s*$|\s{3,}\d{1,3}\s*$")
_ENDED = re.compile(r"[.!?…:;][\"'’”)]*$")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands. `size` is the height of its letters beside that of most text (1.0);
    `bold` says that all of it is."""

    text: str
    page: int | None = None
    size: float = 1.0
    bold: bool = False


def paragraphs_of(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs. A heading is larger, bold, marked with #, or short without a full stop."""
    useful = [line for line in lines if not _CONTENTS.search(line.text)]
    sizes = sorted({round(line.size, 1) for line in useful if line.size >= 1.1}, reverse=True)
    wide = _width(useful)
    found: list[Paragraph] = []
    open_line: Line | None = None
    for before, line, after in zip([None, *useful], useful, [*useful[1:], None], strict=False):
        if not line.text.strip():
            open_line = None
            continue
        role, level = _role(line, before, after, sizes)
        if role == "text" and open_line and found and _goes_on(open_line, line, wide):
            found[-1] = _longer(found[-1], line)
        else:
            found.append(_paragraph(line, role, level))
        open_line = None if role == "heading" else line
    return found


def _width(lines: Sequence[Line]) -> int:
    """How long a full line is: the length that one in ten exceeds."""
    lengths = sorted(len(line.text) for line in lines if line.text.strip())
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _role(
    line: Line, before: Line | None, after: Line | None, sizes: Sequence[float]
) -> tuple[Role, int]:
    text = line.text.strip()
    if found := _MARKDOWN.match(text):
        return "heading", len(found.group(1))
    short = len(text.split()) <= HEADING_WORDS and len(text) <= HEADING_CHARACTERS
    if short and round(line.size, 1) in sizes:
        return "heading", 1 + sizes.index(round(line.size, 1))
    if short and line.bold and not _MARK.match(text):
        return "heading", 1 + len(sizes)
    if _MARK.match(text) and not (short and _stands_alone(line, before, after)):
        return "item", 0
    if short and not sizes and _stands_alone(line, before, after):
        return "heading", 1 if text.isupper() else 2
    return "text", 0


def _stands_alone(line: Line, before: Line | None, after: Line | None) -> bool:
    """A short line with white above it, or after the end of a sentence, and more text below."""
    text = _MARK.sub("", line.text.strip(), count=1)
    if not text[:1].isupper() or re.search(r"[.!,;…]$", text):
        return False
    starts = before is None or not before.text.strip() or bool(_ENDED.search(before.text.strip()))
    if _MARK.match(line.text) and not line.text.strip()[:1].isdigit():
        return False
    follows = after is not None and (not after.text.strip() or len(after.text.split()) > 5)
    numbered = bool(_MARK.match(line.text))
    return starts and follows and not (numbered and before is not None and _MARK.match(before.text))


def _goes_on(before: Line, line: Line, wide: int) -> bool:
    """Whether a line is the rest of the paragraph that the line before it stands in."""
    last, next_ = before.text.strip(), line.text.strip()
    if next_[:1].islower() or last.endswith(("-", ",")):
        return True
    if _ENDED.search(last):
        return False
    return wide > HEADING_CHARACTERS // 2 and len(last) > 0.75 * wide and len(last) < 200


def _longer(so_far: Paragraph, line: Line) -> Paragraph:
    text, more = so_far.text, line.text.strip()
    if re.search(r"\w-$", text) and more[:1].islower() and not re.match(r"(en|of)\b", more):
        return replace(so_far, text=text[:-1] + more)
    return replace(so_far, text=f"{text} {more}")


def _paragraph(line: Line, role: Role, level: int) -> Paragraph:
    text = _MARKDOWN.sub("", line.text.strip(), count=1)
    bold = _BOLD.match(_MARK.sub("", text, count=1))
    text = _BOLD.sub(r"\1", text)
    if role == "item":
        text = _MARK.sub("", text, count=1)
    if role == "heading":
        text = _NUMBER.sub("", text, count=1).rstrip(" :")
    return Paragraph(text.strip(), role, level, line.page, bold.group(1) if bold else "")


def without_repeats(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of all pages, less what stands on most of them: page numbers, a running head."""
    if len(pages) < 3:
        return [line for page in pages for line in page if not line.text.strip().isdigit()]
    seen = Counter(text for page in pages for text in {_bare(line.text) for line in page})
    often = {text for text, count in seen.items() if count > 0.5 * len(pages)}
    return [line for page in pages for line in page if _bare(line.text) not in often - {""}]


def _bare(text: str) -> str:
    """A line without its figures: *Merkboek 2026 · 12* is the same on each page."""
    return re.sub(r"\d+", "0", text).strip()
