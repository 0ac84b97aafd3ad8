"""Where a story lies on the map: each value pulls at it by its share (RadViz, Hoffman 1997).

The values stand on a circle of radius 1; the first at the top, then clockwise.
"""

from __future__ import annotations

from collections import Counter
from math import cos, pi, sin, sqrt
from textwrap import wrap

import numpy as np

LETTERS = 13
# Stories on one spot lie around it as seeds in a sunflower.
_GOLDEN = pi * (3 - sqrt(5))
_APART = 0.045


def corners(values: int) -> np.ndarray:
    """The place of each value."""
    turns = [2 * pi * n / max(1, values) for n in range(values)]
    return np.array([(sin(turn), cos(turn)) for turn in turns]).reshape(values, 2)


def places(shares: np.ndarray) -> np.ndarray:
    """The place of each row of shares."""
    return shares @ corners(shares.shape[1])


def spread(places_: np.ndarray) -> np.ndarray:
    """The same places, with those that fall together laid beside each other."""
    seen: Counter[tuple[float, ...]] = Counter()
    moved = []
    for place in places_:
        spot = tuple(np.round(place, 1) + 0.0)
        number = seen[spot]
        seen[spot] += 1
        turn, far = number * _GOLDEN, _APART * sqrt(number)
        moved.append(place + far * np.array([sin(turn), cos(turn)]))
    return np.array(moved).reshape(len(places_), 2)


def lines(label: str, letters: int = LETTERS) -> list[str]:
    """A label in short lines, three at most."""
    told = wrap(label, letters) or [label]
    return told if len(told) <= 3 else [*told[:2], told[2][: letters - 2] + " …"]
