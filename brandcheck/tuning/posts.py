"""Posts that a change of the brand is tried on, and the same with what the pipeline saw in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from brandcheck.brand import Brand, ExamplePost, Level, Teller
from brandcheck.language import Analysis

Origin = Literal["example", "story", "archive"]


@dataclass(frozen=True, slots=True)
class Post:
    """A real post. `id` is unique over all origins (*example:post-1*, *story:…*, *archive:…*).

    `on_brand` and `level` are what a person said of it; None where nobody did.
    """

    id: str
    title: str
    text: str
    origin: Origin
    channel: str = "linkedin"
    audience: str = ""
    teller: Teller = "employee"
    on_brand: bool | None = None
    level: Level | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadPost:
    """A post and its language analysis, which no change of the brand touches."""

    post: Post
    analysis: Analysis


def example_posts(brand: Brand) -> tuple[Post, ...]:
    """The labelled example posts of an organisation."""
    return tuple(labelled_post(post) for post in brand.posts)


def labelled_post(post: ExamplePost) -> Post:
    """An example post as one to try a change on."""
    return Post(
        id=f"example:{post.id}",
        title=post.id,
        text=post.text,
        origin="example",
        channel=post.channel,
        audience=post.audience,
        teller=post.teller,
        on_brand=post.on_brand,
        level=post.level,
        values=post.values,
    )
