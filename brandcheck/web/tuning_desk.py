"""What one visitor has before them while tuning a brand: a part of the visit."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from brandcheck.tuning.versions import BrandDraft

T = TypeVar("T")


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
    _made: dict[str, tuple[Hashable, Any]] = field(default_factory=dict)

    def remembered(self, name: str, key: Hashable, make: Callable[[], T]) -> T:
        """`make()`, kept by name until its key, which says all it depends on, is another."""
        kept = self._made.get(name)
        if kept is None or kept[0] != key:
            kept = self._made[name] = (key, make())
        return cast(T, kept[1])

    def forget(self, name: str) -> None:
        """Lets it be made anew."""
        self._made.pop(name, None)
