"""How the image moves from quarter to quarter."""

from __future__ import annotations

from datetime import date

import numpy as np

from brandcheck.image.comparing import Group, compare
from brandcheck.image.image import Image
from brandcheck.image.thresholds import shipped_thresholds


def quarter_of(day: date) -> str:
    """The quarter that a day lies in, as 2026-Q4."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def drift(image: Image, seed: int = 0) -> tuple[Group, ...]:
    """The quarters in order. Each is held against the last one before it that has enough stories;
    the first against itself."""
    named = np.array([quarter_of(s.day) if s.day else "" for s in image.stories], dtype=object)
    quarters = sorted({name for name in named if name})
    fewest = shipped_thresholds().fewest_in_group
    counts = {name: int((named == name).sum()) for name in quarters}
    compared = max(1, sum(count >= fewest for count in counts.values()) - 1)
    found: list[Group] = []
    before: np.ndarray | None = None
    for name in quarters:
        part = image.shares[named == name]
        profile, enough = part.mean(axis=0), counts[name] >= fewest
        held = compare(part, before, compared, seed) if enough and before is not None else None
        others = profile if before is None else before.mean(axis=0)
        found.append(Group(name, counts[name], profile, others, held))
        before = part if enough else before
    return tuple(found)
