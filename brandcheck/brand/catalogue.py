"""Which organisations there are: one folder each, under `brand_values/`."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from brandcheck.brand.document import parse
from brandcheck.brand.files import read_text
from brandcheck.brand.reader import BRAND_FILE, brand_file
from brandcheck.errors import BrandFileInvalid, BrandMissing

_BESIDE_PACKAGE = Path(__file__).resolve().parents[2] / "brand_values"


class BrandEntry(NamedTuple):
    """An organisation in the list."""

    id: str
    name: str
    path: Path


def brands_folder() -> Path:
    """`BRANDCHECK_BRANDS`, or `brand_values/` beside the package."""
    return Path(os.environ.get("BRANDCHECK_BRANDS") or _BESIDE_PACKAGE)


def list_brands(folder: str | Path | None = None) -> list[BrandEntry]:
    """All organisations, by name; a broken file is listed under the name of its folder."""
    root = Path(folder) if folder else brands_folder()
    entries = [_entry(path) for path in sorted(root.glob(f"*/{BRAND_FILE}"))]
    return sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id))


def find_brand(id_or_path: str | Path, folder: str | Path | None = None) -> Path:
    """The brand file of an organisation, by id, folder or file; raises BrandMissing."""
    entries = list_brands(folder)
    for entry in entries:
        if str(id_or_path) in (entry.id, entry.path.parent.name):
            return entry.path
    path = brand_file(Path(id_or_path))
    if _is_file(path):
        return path
    known = ", ".join(entry.id for entry in entries)
    raise BrandMissing(brand=str(id_or_path), known=known)


def _entry(path: Path) -> BrandEntry:
    try:
        seen = path.stat()
    except OSError:
        return BrandEntry(path.parent.name, path.parent.name, path)
    return _read_entry(path, seen.st_mtime_ns, seen.st_size)


# Every page asks for the list, and reading a file for its name takes longer than the page.
@lru_cache(maxsize=200)
def _read_entry(path: Path, _changed: int, _size: int) -> BrandEntry:
    folder = path.parent.name
    try:
        data = parse(read_text(path), str(path)).data
    except BrandFileInvalid:
        data = None
    fields = data if isinstance(data, dict) else {}
    return BrandEntry(str(fields.get("id") or folder), str(fields.get("name") or folder), path)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
