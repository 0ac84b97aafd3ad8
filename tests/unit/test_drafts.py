"""Drafts from files, as people save them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from brandcheck import drafts
from brandcheck.drafts import read_draft
from brandcheck.errors import DraftUnreadable

TEXT = "Piet zei: ‘Ik kóm eraan’ 🙂\nEn hij kwam."


def word(text: str) -> bytes:
    document, file = Document(), io.BytesIO()
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_usual_encoding(encoding: str) -> None:
    assert read_draft(TEXT.encode(encoding), "draft.txt") == TEXT


def test_an_old_windows_file() -> None:
    assert read_draft("één café".encode("cp1252"), "draft.txt") == "één café"


def test_a_word_document() -> None:
    assert read_draft(word(TEXT), "draft.docx") == TEXT


def test_a_path(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(TEXT, encoding="utf-8")
    assert read_draft(path) == TEXT
    assert read_draft(str(path)) == TEXT


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"not a zip", "draft.docx"),
        (b"PK\x03\x04 broken", "draft.docx"),
        (b"\x00\x01\x02", "draft.txt"),
        (b"\xff\xfea", "draft.txt"),
        (b"%PDF-1.7", "draft.pdf"),
        (b"x" * (drafts.MAX_BYTES + 1), "draft.txt"),
    ],
)
def test_what_is_no_draft_is_told_by_name(data: bytes, name: str) -> None:
    with pytest.raises(DraftUnreadable) as told:
        read_draft(data, name)
    assert name in str(told.value)


def test_a_zip_that_is_no_word_document() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("a.txt", "a")
    with pytest.raises(DraftUnreadable):
        read_draft(file.getvalue(), "draft.docx")


def test_a_bomb_is_not_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"\0" * (drafts.MAX_UNPACKED + 1))
    with pytest.raises(DraftUnreadable, match="te groot"):
        read_draft(file.getvalue(), "draft.docx")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(DraftUnreadable, match=r"weg\.txt"):
        read_draft(tmp_path / "weg.txt")
