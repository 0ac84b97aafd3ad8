"""Reads an organisation: `brand.yaml`, and the posts in `examples/` beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from brandcheck.brand import problems
from brandcheck.brand.checking import checked
from brandcheck.brand.document import Document, parse
from brandcheck.brand.examples import read_example
from brandcheck.brand.model import Brand, ExamplePost
from brandcheck.brand.source import BRAND_FILE, BrandSource
from brandcheck.i18n import _


def load_brand(path: str | Path) -> Brand:
    """The organisation in a folder or in a `brand.yaml`; raises BrandFileInvalid."""
    return brand_from(BrandSource.read(brand_file(Path(path))))


def brand_from(source: BrandSource) -> Brand:
    """The organisation in these texts; raises BrandFileInvalid."""
    document = parse(source.yaml, source.file)
    _refuse_repeated_ids(document)
    brand = checked(Brand, document)
    for index, post in enumerate(brand.posts):
        _refuse_unknown_names(post, brand, document, ("posts", index))
    return _with_examples(brand, source)


def brand_file(path: Path) -> Path:
    """The file that `path` means: itself, or the one in that folder."""
    try:
        return path / BRAND_FILE if path.is_dir() else path
    except OSError:
        # A name too long for the disk: whoever opens it hears that.
        return path


def brand_version(brand: Brand) -> str:
    """A short hash of everything in the brand, to tell versions apart and to cache by."""
    content = json.dumps(
        brand.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def _with_examples(brand: Brand, source: BrandSource) -> Brand:
    taken = {post.id for post in brand.posts}
    added = []
    for name, text in source.examples:
        post, document = read_example(text, source.example_file(name))
        if post.id in taken:
            raise document.invalid(("id",), _(problems.POST_TWICE).format(id=post.id))
        _refuse_unknown_names(post, brand, document, ())
        added.append(post)
    return brand.model_copy(update={"posts": (*brand.posts, *added)}) if added else brand


def _refuse_repeated_ids(document: Document) -> None:
    """Before the model does, because here the line is known."""
    if not isinstance(document.data, dict):
        return
    for kind in ("values", "audiences", "posts"):
        seen: dict[str, int] = {}
        items = document.data.get(kind)
        for index, item in enumerate(items if isinstance(items, list) else ()):
            name = item.get("id") if isinstance(item, dict) else None
            if not isinstance(name, str):
                continue
            loc = (kind, index, "id")
            if name in seen:
                problem = _(problems.ID_TWICE).format(id=name, first=seen[name])
                raise document.invalid(loc, problem)
            seen[name] = document.line(loc)


def _refuse_unknown_names(
    post: ExamplePost, brand: Brand, document: Document, loc: tuple[str | int, ...]
) -> None:
    """A post may only speak of values and an audience that the brand has."""
    for index, name in enumerate(post.values):
        _refuse_unless_known(
            name, [value.id for value in brand.values], document, (*loc, "values", index)
        )
    if post.audience:
        known = [audience.id for audience in brand.audiences]
        _refuse_unless_known(post.audience, known, document, (*loc, "audience"))


def _refuse_unless_known(
    name: str, known: Iterable[str], document: Document, loc: tuple[str | int, ...]
) -> None:
    if name not in known:
        problem = _(problems.NOT_KNOWN).format(name=name, known=", ".join(known))
        raise document.invalid(loc, problem)
