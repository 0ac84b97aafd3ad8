"""Reads the text files an organisation owns: small, UTF-8, or refused in words."""

from __future__ import annotations

from pathlib import Path

from brandcheck.errors import BrandFileInvalid
from brandcheck.i18n import _

MAX_BYTES = 1_000_000


def read_text(path: Path) -> str:
    """The file's text with Unix line ends, so that line numbers are those of an editor."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise refusal(path, 1, _("Dit bestand is er niet.")) from error
    except (OSError, ValueError) as error:
        raise refusal(path, 1, _("Dit bestand is niet te lezen.")) from error
    return decoded(raw, path)


def decoded(raw: bytes, path: Path) -> str:
    """The text in the content of a file; `path` is what an error calls it."""
    if len(raw) > MAX_BYTES:
        raise refusal(path, 1, _("Dit bestand is groter dan 1 MB; dat lezen we niet."))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problem = _("Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.")
        raise refusal(path, line, problem) from error
    return text.replace("\r\n", "\n")


def refusal(path: Path, line: int, problem: str) -> BrandFileInvalid:
    """The error about a file as a whole, or about a line of it."""
    return BrandFileInvalid(file=str(path), line=line, key=path.name, problem=problem)
