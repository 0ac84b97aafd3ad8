"""What one visitor has before them while tuning a brand: a part of the visit."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from brandcheck.tuning.versions import BrandDraft

T = TypeVar("T")
_KEPT = 6


@dataclass
class TuningDesk:
    """`shown` is which posts and which score of an effect the visitor looks at. `compared` are the
    two versions that the visitor put beside each other. `before_import` is the working copy that a
    file from elsewhere took the place of. `read` are the organisations whose posts were read."""

    shown: dict[str, str] = field(default_factory=dict)
    compared: dict[str, int] = field(default_factory=dict)
    before_import: BrandDraft | None = None
    imports: int = 0
    read: set[str] = field(default_factory=set)
    _made: dict[Hashable, Any] = field(default_factory=dict)

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """`make()`, kept under a key that says all it depends on; the oldest is forgotten."""
        if key not in self._made:
            made = make()
            while len(self._made) >= _KEPT:
                del self._made[next(iter(self._made))]
            self._made[key] = made
        return cast(T, self._made[key])

    def knows(self, key: Hashable) -> bool:
        """Whether it is kept, so that showing it takes no time."""
        return key in self._made
