"""Two people changed one brand: what both did put together, and where they did not agree.

A three-way merge over the model. What one of them changed is taken from that one. Things with an
id (a value, an audience, a post) and keywords are told apart by it, other lists by what stands in
them; so two people may each add a word to the same list.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from brandcheck.brand.model import Brand

Place = tuple[str, ...]
_GONE = object()
# Three numbers that belong together are one thing.
_WHOLE = frozenset({"knots"})


@dataclass(frozen=True, slots=True)
class Merge:
    """`clashes` are the places that both changed, each in another way."""

    brand: Brand
    clashes: tuple[Place, ...]


def merged(base: Brand, mine: Brand, theirs: Brand, from_them: Collection[Place] = ()) -> Merge:
    """What both made of `base`. In a clash mine holds, unless the place is in `from_them`.

    Raises pydantic's ValidationError where the two cannot stand in one brand.
    """
    walk = _Walk(frozenset(from_them))
    data = walk.merged(base.model_dump(), mine.model_dump(), theirs.model_dump(), ())
    return Merge(Brand.model_validate(data), tuple(walk.clashes))


class _Walk:
    """Goes down the three side by side."""

    def __init__(self, from_them: frozenset[Place]) -> None:
        self.from_them = from_them
        self.clashes: list[Place] = []

    def merged(self, base: Any, mine: Any, theirs: Any, at: Place) -> Any:
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        if isinstance(mine, dict) and isinstance(theirs, dict):
            return self._mapping(base if isinstance(base, dict) else {}, mine, theirs, at)
        if _is_list(mine) and _is_list(theirs) and at[-1] not in _WHOLE:
            return self._listed(base if _is_list(base) else (), mine, theirs, at)
        self.clashes.append(at)
        return theirs if at in self.from_them else mine

    def _mapping(self, base: Any, mine: Any, theirs: Any, at: Place) -> dict[str, Any]:
        return self._each(dict.fromkeys([*theirs, *mine]), (base, mine, theirs), at)

    def _listed(self, base: Any, mine: Any, theirs: Any, at: Place) -> tuple[Any, ...]:
        sides = [{_name(item): item for item in side} for side in (base, mine, theirs)]
        order = _order(*map(list, sides))
        return tuple(self._each(order, sides, at).values())

    def _each(self, names: Iterable[str], sides: Sequence[Any], at: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name in names:
            base, mine, theirs = (side.get(name, _GONE) for side in sides)
            found[name] = self.merged(base, mine, theirs, (*at, name))
        return {name: item for name, item in found.items() if item is not _GONE}


def _is_list(part: Any) -> bool:
    return isinstance(part, list | tuple)


def _name(item: Any) -> str:
    """What makes an item of a list itself."""
    if isinstance(item, dict):
        return str(item.get("id") or item.get("term"))
    return str(item)


def _order(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """All names: in my order if I changed the order, else in theirs; new ones after the one that
    they followed."""
    common = [name for name in base if name in mine and name in theirs]
    moved = [name for name in mine if name in common] != common
    first, second = (mine, theirs) if moved else (theirs, mine)
    order = list(first)
    for index, name in enumerate(second):
        if name not in order:
            earlier = [order.index(n) for n in second[:index] if n in order]
            order.insert(earlier[-1] + 1 if earlier else 0, name)
    return order
