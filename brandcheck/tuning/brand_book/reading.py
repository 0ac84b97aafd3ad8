"""A brand book from a file or from what was pasted: Word, PDF or plain text."""

from __future__ import annotations

from pathlib import PurePath

from brandcheck.brand_errors import BookUnreadable
from brandcheck.drafts import read_draft
from brandcheck.errors import DraftUnreadable
from brandcheck.i18n import _
from brandcheck.tuning.brand_book.book import Book, Paragraph
from brandcheck.tuning.brand_book.lines import Line, paragraphs_of

SUFFIXES = (".docx", ".pdf", ".txt", ".md")
MAX_BYTES = 20_000_000
MAX_CHARACTERS = 300_000  # about 150 pages of text; a brand book is seldom a third of that
LEAST_WORDS = 20


def read_book(data: bytes | str, name: str) -> Book:
    """The brand book in a file's content, or in pasted text.

    Raises BookUnreadable: another kind of file, broken, locked, scanned, too large, or no text.
    """
    label = PurePath(name).name
    paragraphs = _paragraphs(data, label)
    characters = sum(len(paragraph.text) for paragraph in paragraphs)
    if characters > MAX_CHARACTERS:
        problem = _(
            "er staan {count} tekens in; we lezen er tot {limit}. Neem alleen het deel over"
        )
        problem += _(" dat over waarden, stem en doelgroepen gaat.")
        raise unreadable(label, problem.format(count=characters, limit=MAX_CHARACTERS))
    if sum(len(paragraph.text.split()) for paragraph in paragraphs) < LEAST_WORDS:
        raise unreadable(label, _("er staat bijna geen tekst in. Plak de tekst zelf hieronder."))
    return Book(label, tuple(paragraphs))


def unreadable(label: str, problem: str) -> BookUnreadable:
    """The error for a book that cannot be read."""
    return BookUnreadable(source=label, problem=problem)


def _paragraphs(data: bytes | str, label: str) -> list[Paragraph]:
    if isinstance(data, str):
        return paragraphs_of([Line(line) for line in data.splitlines()])
    if len(data) > MAX_BYTES:
        raise unreadable(label, _("het bestand is te groot. We lezen tot 20 MB."))
    suffix = PurePath(label).suffix.lower()
    # The two readers of other formats are heavy, and most visitors never bring a book.
    if suffix == ".docx":
        from brandcheck.tuning.brand_book.word import word_paragraphs

        return word_paragraphs(data, label)
    if suffix == ".pdf":
        from brandcheck.tuning.brand_book.pdf import pdf_lines

        return paragraphs_of(pdf_lines(data, label))
    if suffix not in SUFFIXES:
        raise unreadable(label, _("we lezen .docx, .pdf en .txt. Bewaar het als een van die drie."))
    return _plain(data, label)


def _plain(data: bytes, label: str) -> list[Paragraph]:
    try:
        text = read_draft(data, f"{PurePath(label).stem}.txt")
    except DraftUnreadable as error:
        raise unreadable(label, error.fields["problem"]) from error
    return paragraphs_of([Line(line) for line in text.splitlines()])
