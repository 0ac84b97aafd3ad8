"""The posts of a folder, to try a change of the brand on."""

from __future__ import annotations

from pathlib import Path

from brandcheck.brand.examples import FENCE, read_example
from brandcheck.cli.batch import collect_sources
from brandcheck.drafts import read_draft
from brandcheck.tuning.posts import Post, labelled_post


def posts_in(folder: str) -> tuple[Post, ...]:
    """The posts in a folder or a file (.txt, .md, .docx). What a post says of itself between two
    lines of dashes, as those in examples/ do, counts.

    Raises DraftUnreadable, and BrandFileInvalid for such lines with a fault.
    """
    return tuple(_post(Path(name)) for name in collect_sources([folder]))


def _post(path: Path) -> Post:
    text = read_draft(path)
    if path.suffix.lower() == ".md" and text.startswith(f"{FENCE}\n"):
        return labelled_post(read_example(text, str(path))[0])
    return Post(id=f"file:{path}", title=path.name, text=text, origin="example")
