"""What is found of the stories that a visitor looks at; each part is made when it is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from brandcheck.brand import Brand
from brandcheck.image import (
    By,
    Group,
    Image,
    ImageStory,
    Pull,
    Sharpening,
    drift,
    groups,
    image_of,
    pulls,
    sharpen,
)
from brandcheck.web.image_view import ImageView


@dataclass(eq=False)
class Found:
    """An image, its parts, and what moves it. `labels` are those of its values, in their order."""

    image: Image
    labels: tuple[str, ...]
    waiting: Sequence[ImageStory]
    _groups: dict[By, tuple[Group, ...]] = field(default_factory=dict)

    def groups(self, by: By) -> tuple[Group, ...]:
        """Each voice, audience or channel against the rest."""
        if by not in self._groups:
            self._groups[by] = groups(self.image, by)
        return self._groups[by]

    @cached_property
    def quarters(self) -> tuple[Group, ...]:
        """Each quarter against the one before."""
        return drift(self.image)

    @cached_property
    def pulls(self) -> tuple[Pull, ...]:
        """What each story does to the image, the largest first."""
        return pulls(self.image)

    @cached_property
    def sharper(self) -> tuple[Sharpening, ...]:
        """The stories that wait and would sharpen it."""
        return sharpen(self.image, self.waiting)


def found_in(
    view: ImageView,
    stories: Sequence[ImageStory],
    waiting: Sequence[ImageStory],
    brand: Brand,
    wished: Mapping[str, float],
) -> Found:
    """The same as last time when nothing changed."""
    labels = {value.id: value.label for value in brand.values}

    def make() -> Found:
        return Found(image_of(stories, tuple(labels), wished), tuple(labels.values()), waiting)

    return cast(Found, view.remembered("found", (stories, waiting, labels, wished), make))
