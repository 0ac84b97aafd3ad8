"""The two brands of an effect: the one that holds, and the one that is tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.brand import Brand


@dataclass(frozen=True)
class Sides:
    """The brand in use and the one that is tried."""

    before: Brand
    after: Brand

    def label(self, value_id: str) -> str:
        """What people call a value, also one that is gone by now."""
        value = self.after.value(value_id) or self.before.value(value_id)
        return value.label if value else value_id

    @property
    def weights(self) -> Mapping[tuple[str, str], float]:
        """The keywords that weigh something else now: value and word to the weight."""
        was = _weights(self.before)
        return {key: w for key, w in _weights(self.after).items() if was.get(key, w) != w}


def _weights(brand: Brand) -> dict[tuple[str, str], float]:
    return {(v.id, k.term.lower()): k.weight for v in brand.values for k in v.keywords}
