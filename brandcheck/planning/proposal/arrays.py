"""The arrays that a proposal counts with. Points are in hundredths, so that everything is whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

UNIT = 100
Whole = NDArray[np.int64]
Marks = NDArray[np.bool_]


def whole(values: Iterable[int]) -> Whole:
    """A row of whole numbers."""
    return np.array(list(values), dtype=np.int64)


def table(rows: Iterable[Iterable[int]], width: int) -> Whole:
    """Rows of whole numbers; of the right shape also when there are none."""
    found = [list(row) for row in rows]
    return np.array(found, dtype=np.int64).reshape(len(found), width)


def marks(sets: Iterable[Collection[object]], keys: Sequence[object]) -> Marks:
    """Which of the sets (rows) hold which of the keys (columns)."""
    rows = [[key in found for key in keys] for found in sets]
    return np.array(rows, dtype=bool).reshape(len(rows), len(keys))
