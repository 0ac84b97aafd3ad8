"""The files of an organisation as one zip file, to take along and to bring back."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from brandcheck.brand.files import MAX_BYTES, decoded, refusal
from brandcheck.brand.source import BRAND_FILE, EXAMPLES, BrandSource
from brandcheck.i18n import _

MIME = "application/zip"
MAX_FILES = 2_000
# What it unpacks to counts too, or a small file could fill the memory.
MAX_UNPACKED = 20_000_000
# The same content gives the same file: a moment would make each one differ.
_NO_MOMENT = (1980, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, str]) -> bytes:
    """A zip file of file name to text."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, _NO_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text.encode("utf-8"))
    return target.getvalue()


def source_in(data: bytes, name: str) -> BrandSource:
    """The organisation in a `brand.yaml`, or in a zip file with it and its examples.

    Whatever else is in the zip file is left alone. Raises BrandFileInvalid.
    """
    if PurePosixPath(name).suffix.lower() != ".zip":
        return BrandSource(decoded(data, Path(name)), file=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _source(package, name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        problem = _("dit zip-bestand is beschadigd of met een wachtwoord gesloten.")
        raise refusal(Path(name), 1, problem) from error


def _source(package: zipfile.ZipFile, name: str) -> BrandSource:
    entries = [entry for entry in package.infolist() if not entry.is_dir()]
    if len(entries) > MAX_FILES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise refusal(Path(name), 1, _("uitgepakt is dit te groot; dat lezen we niet."))
    brand = next(_named(entries, BRAND_FILE), None)
    if brand is None:
        problem = _("er zit geen {file} in.").format(file=BRAND_FILE)
        raise refusal(Path(name), 1, problem)
    folder = PurePosixPath(brand.filename).parent / EXAMPLES
    examples = sorted(
        (PurePosixPath(entry.filename).name, _text(package, entry))
        for entry in entries
        if PurePosixPath(entry.filename).parent == folder and entry.filename.endswith(".md")
    )
    return BrandSource(_text(package, brand), tuple(examples), BRAND_FILE)


def _named(entries: list[zipfile.ZipInfo], name: str) -> Iterator[zipfile.ZipInfo]:
    """Those by that name, the least deep first."""
    found = [entry for entry in entries if PurePosixPath(entry.filename).name == name]
    yield from sorted(found, key=lambda entry: entry.filename.count("/"))


def _text(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str:
    with package.open(entry) as file:
        return decoded(file.read(MAX_BYTES + 1), Path(entry.filename))
