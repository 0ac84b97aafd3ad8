"""Which item of a list is which in a changed list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any


def origins(old: Sequence[Any], new: Sequence[Any]) -> list[int | None]:
    """For each new item the old one that it is, or that it takes the place of."""
    waiting: dict[Any, list[int]] = defaultdict(list)
    for index, item in enumerate(old):
        waiting[_identity(item)].append(index)
    found = [waiting[key].pop(0) if waiting[key := _identity(item)] else None for item in new]
    free = {index for indices in waiting.values() for index in indices}
    if len(old) == len(new):
        return [i if f is None and i in free else f for i, f in enumerate(found)]
    return found


def _identity(item: Any) -> Any:
    """What makes an item itself: its id, its term, or all of it."""
    for name in ("id", "term"):
        if hasattr(item, name):
            return getattr(item, name)
    return item
