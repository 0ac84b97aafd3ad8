"""A story in a calendar, and what breaks a hard rule there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from brandcheck.planning.story import Story

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Placed:
    """A story on a moment. `fixed`: it stood there before the proposal.

    The moment is kept in UTC: moments of one zone are compared by their clock, which is wrong
    around a clock change.
    """

    story: Story
    moment: datetime
    fixed: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "moment", self.moment.astimezone(UTC))


@dataclass(frozen=True, slots=True)
class Breach:
    """A hard rule that a calendar breaks, with the stories that do it."""

    rule: str
    stories: tuple[str, ...]
    text: str


def breach(rule: str, placed: Sequence[Placed], text: str) -> Breach:
    """A breach by these stories."""
    return Breach(rule, tuple(p.story.id for p in placed), text)


def grouped(
    placed: Sequence[Placed], keys: Callable[[Placed], Iterable[Key]]
) -> dict[Key, list[Placed]]:
    """The stories under each of their keys, each group in order of time."""
    groups: dict[Key, list[Placed]] = defaultdict(list)
    for one in sorted(placed, key=lambda p: (p.moment, p.story.id)):
        for key in keys(one):
            groups[key].append(one)
    return groups
