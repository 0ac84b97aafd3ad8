"""A brand file to change and write back, with its comments, quotes and order kept."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from brandcheck.brand import problems
from brandcheck.brand.document import parse
from brandcheck.brand.files import read_text
from brandcheck.i18n import _


def read_document(path: Path) -> CommentedMap:
    """The file's content with its comments, to change and write back."""
    text = read_text(path)
    document = parse(text, str(path))
    if not isinstance(document.data, dict):
        raise document.invalid((), _(problems.NOT_A_MAPPING))
    try:
        return _round_trip().load(text)
    except (YAMLError, ValueError, OverflowError) as error:
        raise document.invalid((), _(problems.SYNTAX_OTHER)) from error


def write_document(document: CommentedMap, path: Path) -> None:
    """Writes a document with its comments; the old file stays whole until the new one is."""
    text = StringIO()
    _round_trip().dump(document, text)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(text.getvalue(), encoding="utf-8", newline="\n")
    fresh.replace(path)


def _round_trip() -> YAML:
    yaml = YAML(typ="rt", pure=True)
    yaml.preserve_quotes = True
    yaml.width = 10_000  # a line that the author left long stays one line
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml
