"""What a share is held against: the editor's target, or a suggestion while there is none."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.brand.model import Brand
from brandcheck.planning.balance.keys import DIMENSIONS, SEVERAL, keys_of, targeted
from brandcheck.planning.calendar import CalendarSettings, Dimension, Target

# Not every story needs to bond or to build a bridge: a third each leaves a third for the rest.
_THIRD = 1 / 3


@dataclass(frozen=True, slots=True)
class Aim:
    """The shares to reach in one dimension. `suggested`: the editor set none. `least`: where a
    story can have several keys a suggestion is a minimum, and more is no overload."""

    shares: dict[str, float]
    suggested: bool = False
    least: bool = False


def suggested_targets(brand: Brand, settings: CalendarSettings) -> tuple[Target, ...]:
    """Evenly over the keys of each dimension: a proposal, for the editor to change.

    Channels and tellers only as far as the settings name them.
    """
    return tuple(
        Target(dimension=dimension, key=key, share=share)
        for dimension in DIMENSIONS
        for key, share in _even(dimension, brand, settings).items()
    )


def _even(dimension: Dimension, brand: Brand, settings: CalendarSettings) -> dict[str, float]:
    keys = [key.key for key in keys_of(dimension, brand, settings, ())]
    share = _THIRD if dimension == "congruence" else 1 / max(len(keys), 1)
    return dict.fromkeys(keys, share)


def aim_of(dimension: Dimension, brand: Brand, settings: CalendarSettings) -> Aim:
    """The targets of a dimension: those of the editor, if there is one, or else suggestions."""
    if targeted(dimension, settings):
        chosen = {t.key: t.share for t in settings.targets if t.dimension == dimension}
        return Aim(chosen)
    even = _even(dimension, brand, settings)
    return Aim(even, suggested=True, least=dimension in SEVERAL)
