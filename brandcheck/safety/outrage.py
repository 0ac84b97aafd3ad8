"""Outrage: moral anger that condemns.

A word of moral condemnation with company: another one, a word of anger, an exclamation mark or a
word in CAPITALS near it. Strong but fair criticism, a quoted reproach and *schandalig lekker* stay
silent. Outrage spreads well and costs trust. Source: Brady et al. 2017 (moral contagion); shown as
a warning, never rewarded.
"""

from __future__ import annotations

from brandcheck.language.nl.frequency import zipf
from brandcheck.safety.base import Alert
from brandcheck.safety.reading import Reading, read
from brandcheck.safety.tone import Place, distinct, outside, places, shouted
from brandcheck.signals.base import Draft

KIND = "outrage"
MORAL, LOUD, ENOUGH = 2, 1, 3
# A word in CAPITALS is shouted when it is an ordinary word, and no abbreviation.
ORDINARY = 4.0


def find(draft: Draft) -> list[Alert]:
    """Words of moral anger."""
    reading = read(draft)
    harmless = places(reading, "outrage", "harmless", quoted=True)
    moral = outside(places(reading, "outrage", "moral"), harmless)
    if not moral:
        return []
    anger = outside(places(reading, "outrage", "anger"), [*harmless, *moral])
    weight = MORAL * distinct(reading, moral) + LOUD * distinct(reading, anger)
    weight += LOUD * _is_loud(reading, moral)
    return reading.alerts(KIND, moral) if weight >= ENOUGH else []


def _is_loud(reading: Reading, moral: list[Place]) -> bool:
    """An exclamation mark or a shouted word in the sentence of a moral word."""
    for start, _ in moral:
        near = reading.around(start)
        if "!" in near or any(zipf(m.group()) >= ORDINARY for m in shouted(near)):
            return True
    return False
