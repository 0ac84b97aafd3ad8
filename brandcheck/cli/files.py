"""Files that the commands read and write, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from brandcheck.errors import FileUnwritable, TableUnreadable
from brandcheck.i18n import _
from brandcheck.storage.faults import problem_of


def read_file(path: Path, limit: int) -> bytes:
    """What is in a table to take in; of one over the limit one byte too much. Raises
    TableUnreadable."""
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        problem = _("het bestand is er niet, of we mogen er niet bij.")
        raise TableUnreadable(source=path.name, problem=problem) from error


def write_file(path: Path, data: bytes) -> None:
    """Writes a file beside its place and puts it there when it is whole. Raises FileUnwritable."""
    beside = path.with_name(f".{path.name}.part")
    try:
        try:
            beside.write_bytes(data)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(target=path, problem=problem_of(error)) from error


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Writes new files (name to text) into a folder, which is made if need be. One that is there
    already is never replaced: then nothing is written. Raises FileUnwritable."""
    for name in files:
        if (folder / name).exists():
            raise FileUnwritable(target=folder / name, problem=_("dat bestand is er al"))
    for name, text in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileUnwritable(target=path, problem=problem_of(error)) from error
        write_file(path, text.encode("utf-8"))
