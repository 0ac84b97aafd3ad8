"""A brand written into the files it came from: `brand.yaml`, and a file per example post."""

from __future__ import annotations

from brandcheck.brand.document_edits import with_brand
from brandcheck.brand.example_edits import example_text
from brandcheck.brand.model import Brand
from brandcheck.brand.reader import brand_from
from brandcheck.brand.source import BrandSource


def source_with(source: BrandSource, brand: Brand) -> BrandSource:
    """`source` changed so that it says `brand`, posts and all; what did not change stays as it
    was typed. Raises BrandFileInvalid when `source` itself has a fault.

    A post that stands in `brand.yaml` stays there; any other has a file of its own.
    """
    before = brand_from(BrandSource(source.yaml, file=source.file))
    inside = {post.id for post in before.posts}
    texts = dict(source.examples)
    files = {
        f"{post.id}.md": example_text(post, texts.get(f"{post.id}.md"))
        for post in brand.posts
        if post.id not in inside
    }
    kept = tuple(post for post in brand.posts if post.id in inside)
    yaml = with_brand(source.yaml, brand.model_copy(update={"posts": kept}))
    return BrandSource(yaml, tuple(sorted(files.items())), source.file)
