"""The profile of values that an organisation wishes for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from brandcheck.planning.calendar import CalendarSettings


def wished_profile(values: Sequence[str], settings: CalendarSettings) -> dict[str, float]:
    """The targets for values, brought to a sum of 1; all values alike where there are none."""
    targets = {t.key: t.share for t in settings.targets if t.dimension == "value"}
    return normal({value: targets.get(value, 0.0) for value in values})


def is_chosen(values: Sequence[str], settings: CalendarSettings) -> bool:
    """Whether somebody set a target for one of the values."""
    return any(t.dimension == "value" and t.key in values and t.share for t in settings.targets)


def normal(shares: Mapping[str, float]) -> dict[str, float]:
    """The same proportions with a sum of 1; without any share all are alike."""
    whole = sum(max(0.0, share) for share in shares.values())
    if not whole:
        return dict.fromkeys(shares, 1 / len(shares)) if shares else {}
    return {value: max(0.0, share) / whole for value, share in shares.items()}


def as_row(profile: Mapping[str, float], values: Sequence[str]) -> np.ndarray:
    """A profile as shares in the order of `values`."""
    shares = normal({value: profile.get(value, 0.0) for value in values})
    return np.array([shares[value] for value in values], dtype=float)
