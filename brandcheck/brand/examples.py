"""Example posts in `examples/*.md`: data between two lines of `---`, then the post."""

from __future__ import annotations

from pathlib import Path

from brandcheck.brand import problems
from brandcheck.brand.checking import checked
from brandcheck.brand.document import Document, parse
from brandcheck.brand.model import ExamplePost
from brandcheck.i18n import _

FENCE = "---"


def read_example(content: str, file: str) -> tuple[ExamplePost, Document]:
    """One post, and the document with its data; its id is the file's name."""
    lines = content.split("\n")
    front_end = _front_end(lines, file)
    # An empty first line stands in for the fence, so that line numbers stay right.
    document = parse("\n".join(["", *lines[1:front_end]]), file)
    text = "\n".join(lines[front_end + 1 :]).strip()
    if not text:
        raise _spot(file, front_end + 1).invalid(("text",), _(problems.NO_TEXT))
    return checked(ExamplePost, document, id=Path(file).stem, text=text), document


def parts_of(content: str, file: str) -> tuple[str, str]:
    """The data between the two lines, and all that follows them, as they were typed."""
    lines = content.split("\n")
    front_end = _front_end(lines, file)
    return "".join(f"{line}\n" for line in lines[1:front_end]), "\n".join(lines[front_end + 1 :])


def _front_end(lines: list[str], file: str) -> int:
    if lines[0].rstrip() != FENCE:
        raise _spot(file, 1).invalid((), _(problems.NO_FRONT))
    for index, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            return index
    raise _spot(file, 1).invalid((), _(problems.FRONT_OPEN))


def _spot(file: str, line: int) -> Document:
    return Document(file, None, {(): line, ("text",): line})
