"""A value, or a group of readers, as a book names it, with what it says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that belongs to a value, and which paragraph it stands in; `head` is the column or
    the words before the colon, if any."""

    text: str
    paragraph: int
    head: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A value as the book calls it, where (a paragraph), and what it says of it."""

    label: str
    paragraph: int
    passages: tuple[Passage, ...] = ()


def distinct(found: Sequence[Named]) -> tuple[Named, ...]:
    """Each name once, with all that is said of it."""
    kept: dict[str, Named] = {}
    for one in found:
        before = kept.setdefault(one.label.casefold(), one)
        if before is not one:
            kept[one.label.casefold()] = Named(
                before.label, before.paragraph, before.passages + one.passages
            )
    return tuple(kept.values())
