"""Us against them: a group held at a distance and blamed.

Needs a group (*die consultants*, *dat soort mensen*, *pluchezitters*) and blame or contempt near
it; generalising (*allemaal*, *nooit*) and our own group set against it (*wij hier*) weigh along.
Words that look at oneself or bring people together take it back. Source: Rathje et al. 2021 (out-
group words spread and make angry); shown as a warning, never rewarded.
"""

from __future__ import annotations

from brandcheck.safety.base import Alert
from brandcheck.safety.reading import Reading, read
from brandcheck.safety.tone import Place, distinct, places
from brandcheck.signals.base import Draft

KIND = "outgroup"
ENOUGH = 3
# What each sort of word weighs, and how many different ones of it count at most.
WEIGHTS = {
    "label": (2, 2),
    "distance": (1.5, 2),
    "group": (1, 1),
    "blame": (1, 3),
    "general": (0.5, 1),
    "us": (0.5, 2),
    "bridge": (-1.5, 2),
}


def find(draft: Draft) -> list[Alert]:
    """Words that set a group apart."""
    reading = read(draft)
    group = places(reading, "outgroup", "label", "distance", "group")
    if not group:
        return []
    best = max(group, key=lambda place: _weight(reading, place))
    if _weight(reading, best) < ENOUGH:
        return []
    return reading.alerts(KIND, [p for p in group if _weight(reading, p) >= ENOUGH])


def _weight(reading: Reading, place: Place) -> float:
    """How much stands around a group that sets it apart: its sentence, one before, two after."""
    index = reading.sentence(place[0])
    start, end = reading.bounds(index - 1, index + 2)
    total = 0.0
    for sort, (weight, at_most) in WEIGHTS.items():
        near = [p for p in places(reading, "outgroup", sort) if start <= p[0] < end]
        if sort == "blame" and not near:
            return 0.0
        total += weight * min(distinct(reading, near), at_most)
    return total
