"""Clickbait: something is announced and held back, so that people click.

One plain phrase is enough (*je gelooft nooit*, *dit is wat zij niet willen dat jij weet*). Softer
ones (*wat er toen gebeurde*) count together with an answer that is kept away (*lees verder in deel
2*, three dots at the end) or with loud words. Source: Webis Clickbait Challenge 2017 (forward
reference).
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.reading import read
from brandcheck.safety.tone import distinct, places
from brandcheck.signals.base import Draft

KIND = "clickbait"
# Three dots: the answer is kept away.
_ASKS_AND_SENDS = re.compile(
    r"\b(?:welke|wie|wat|waarom|hoe|waar|benieuwd)\?\s+(?:lees|kijk|klik|check|ontdek|swipe|zie)\b",
    re.IGNORECASE,
)
_TRAILS_OFF = re.compile(r"\.\.\.|…")


def find(draft: Draft) -> list[Alert]:
    """Places where something is held back."""
    reading = read(draft)
    strong = places(reading, "clickbait", "strong")
    if strong:
        return reading.alerts(KIND, strong)
    forward = places(reading, "clickbait", "forward")
    hype = places(reading, "clickbait", "hype")
    withheld = places(reading, "clickbait", "withheld")
    withheld += [match.span() for match in _ASKS_AND_SENDS.finditer(reading.text)]
    kept_away = bool(withheld) or bool(_TRAILS_OFF.search(reading.text))
    ahead, loud = distinct(reading, forward), distinct(reading, hype)
    lured = (ahead and kept_away) or (loud > 1 and withheld) or ahead > 1
    return reading.alerts(KIND, [*forward, *hype, *withheld]) if lured else []
