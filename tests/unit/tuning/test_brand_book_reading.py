"""What comes in as a brand book: read with its shape, or refused in words."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from brandcheck.brand_errors import BookUnreadable
from brandcheck.tuning.brand_book import Book, read_book
from tests.unit.tuning import books


def refusal(data: bytes | str, name: str) -> str:
    with pytest.raises(BookUnreadable) as caught:
        read_book(data, name)
    assert str(caught.value).startswith(f"We kunnen {name} niet lezen: ")
    return caught.value.fields["problem"]


def read_or_refused(data: bytes, name: str) -> str:
    try:
        return read_book(data, name).text
    except BookUnreadable as error:
        return error.fields["problem"]


def roles(book: Book) -> list[tuple[str, str]]:
    return [(paragraph.role, paragraph.text) for paragraph in book.paragraphs]


def test_headings_and_lists_of_a_word_document() -> None:
    found = roles(read_book(books.sluis_docx(), "boek.docx"))
    assert ("heading", "Onze kernwaarden") in found
    assert ("item", "Toen mevrouw Bos begon te huilen, zette Els eerst thee.") in found


def test_a_table_and_headings_that_are_only_bold() -> None:
    book = read_book(books.bakkerij_docx(), "boek.docx")
    assert ("heading", "Waar wij voor staan") in roles(book)
    row = next(p for p in book.paragraphs if p.role == "row" and p.cells[0] == "Ambacht")
    assert row.cells[2] == "Duur doen over gewoon brood."


def test_a_text_box_of_word_is_read_once() -> None:
    document = Document()
    document.add_paragraph(books.NOTHING)
    box = (
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In een kader.</w:t></w:r>"
        "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r>"
        "<w:t>In een kader.</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    from docx.oxml import parse_xml

    document.paragraphs[0]._p.append(parse_xml(box))
    target = io.BytesIO()
    document.save(target)
    assert read_book(target.getvalue(), "kader.docx").text.count("In een kader.") == 1


def test_lines_of_a_pdf_are_joined_and_the_running_head_is_left_out() -> None:
    book = read_book(books.bieb_pdf(), "gids.pdf")
    assert "lezen, te leren en een ander tegen te komen. Ook wie geen pas heeft." in book.text
    assert ("heading", "WAAR STAAN WE VOOR") in roles(book)
    assert "·" not in book.text
    assert {paragraph.page for paragraph in book.paragraphs} == {1, 2}


def test_a_word_broken_at_the_end_of_a_line_is_whole_again() -> None:
    text = "Wij zijn er voor iedereen die in de wijk woont en voor wie er maar door-\nheen fietst."
    book = read_book(f"{text}\n\n{books.NOTHING}", "geplakt")
    assert "doorheen fietst" in book.text


def test_markdown_and_bullets() -> None:
    book = read_book(f"# Waarden\n\n- **Lef**: we durven\n- Rust\n\n{books.NOTHING}", "boek.md")
    assert roles(book)[:3] == [("heading", "Waarden"), ("item", "Lef: we durven"), ("item", "Rust")]


def test_a_scanned_pdf() -> None:
    assert "gescande bladzijden" in refusal(books.pdf(["", ""]), "scan.pdf")


def test_a_locked_pdf() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(books.bieb_pdf())))
    writer.encrypt("geheim", algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    assert "op slot" in refusal(target.getvalue(), "slot.pdf")


@pytest.mark.parametrize("name", ["boek.docx", "boek.pdf"])
def test_a_broken_file(name: str) -> None:
    assert "beschadigd" in refusal(b"geen van beide", name)


def test_a_word_document_of_before_or_with_a_password() -> None:
    assert "op slot of in een oude vorm" in refusal(b"\xd0\xcf\x11\xe0" + b"\0" * 600, "oud.docx")


def test_half_a_pdf() -> None:
    whole = books.bieb_pdf()
    assert read_or_refused(whole[: len(whole) // 2], "half.pdf")


def test_other_kinds_of_files_and_too_much() -> None:
    assert ".docx, .pdf en .txt" in refusal(b"x", "boek.odt")
    assert "20 MB" in refusal(b"x" * 20_000_001, "boek.pdf")
    assert "300000" in refusal("woord " * 60_000, "boek.txt")
    assert "bijna geen tekst" in refusal("", "boek.txt")


def test_a_small_file_that_unpacks_to_a_large_one() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"0" * 100_000_001)
    assert "uitgepakt te groot" in refusal(target.getvalue(), "bom.docx")


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=400), st.sampled_from(["a.pdf", "a.docx", "a.txt"]), st.booleans())
def test_any_bytes_are_a_book_or_refused(raw: bytes, name: str, begins_well: bool) -> None:
    head = {"a.pdf": b"%PDF-1.4\n", "a.docx": b"PK\x03\x04", "a.txt": b""}[name]
    assert read_or_refused(head + raw if begins_well else raw, name)


LINES = st.lists(st.sampled_from(["", "# A", "- b", "1. C", "Kort", "een zin.", "Lang " * 30]))


@given(LINES)
def test_no_word_of_a_text_is_lost(lines: list[str]) -> None:
    text = "\n".join([*lines, "", books.NOTHING])
    kept = read_book(text, "geplakt").text
    for word in {word for word in text.split() if word.isalpha()}:
        assert kept.split().count(word) >= text.split().count(word)
