"""A draft from a file: plain text, Markdown or Word, however it was saved."""

from __future__ import annotations

import codecs
import io
import zipfile
from pathlib import Path, PurePath

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from lxml.etree import LxmlError

from brandcheck.errors import DraftUnreadable
from brandcheck.i18n import _

SUFFIXES = (".txt", ".md", ".docx")
MAX_BYTES = 2_000_000
# A Word file is a zip: what it unpacks to counts too, or a small file could fill the memory.
MAX_UNPACKED = 20_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_draft(source: str | Path | bytes, name: str | None = None) -> str:
    """The text of a draft: a path, or the content of a file with its `name`."""
    label = PurePath(name or (source if isinstance(source, str | Path) else "-")).name
    data = source if isinstance(source, bytes) else _read(Path(source), label)
    if len(data) > MAX_BYTES:
        raise _unreadable(label, _("het bestand is te groot. We lezen tot 2 MB."))
    suffix = PurePath(label).suffix.lower()
    if suffix == ".docx":
        return _word(data, label)
    if suffix not in (".txt", ".md", ".markdown", ""):
        raise _unreadable(label, _("we lezen .txt, .md en .docx."))
    return _plain(data, label)


def _read(path: Path, label: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        problem = _("het bestand is er niet, of we mogen er niet bij.")
        raise _unreadable(label, problem) from error


def _plain(data: bytes, label: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data, encoding, label)
    if b"\0" in data:
        raise _unreadable(label, _("dit is geen tekst."))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # An old Windows editor. Five byte values mean nothing there; they become a sign.
        return data.decode("cp1252", errors="replace")


def _decoded(data: bytes, encoding: str, label: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _unreadable(label, _("dit is geen tekst.")) from error


def _word(data: bytes, label: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
        if unpacked > MAX_UNPACKED:
            raise _unreadable(label, _("het document is uitgepakt te groot."))
        document = Document(io.BytesIO(data))
    except (zipfile.BadZipFile, PackageNotFoundError, LxmlError, KeyError, ValueError) as error:
        raise _unreadable(label, _("dit is geen Word-document.")) from error
    return "\n".join(paragraph.text for paragraph in document.paragraphs).strip("\n")


def _unreadable(label: str, problem: str) -> DraftUnreadable:
    return DraftUnreadable(source=label, problem=problem)
