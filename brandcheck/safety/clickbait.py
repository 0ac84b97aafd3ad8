"""Clickbait: something is announced and held back, so that people click.

One plain phrase is enough (*je gelooft nooit*, *dit is wat zij niet willen dat jij weet*). Softer
ones count from two on, and so does one together with an answer that is kept away (*lees verder in
deel 2*, three dots at the end). Source: Webis Clickbait Challenge 2017 (forward reference).
"""

from __future__ import annotations

import re

from brandcheck.safety.base import Alert
from brandcheck.safety.reading import read
from brandcheck.safety.tone import Place, distinct, places
from brandcheck.signals.base import Draft

KIND = "clickbait"
ENOUGH = 3
# Three dots after the announcement: the answer is kept away.
_TRAILS_OFF = re.compile(r"(?:\.\.\.+|…)[\"')]*\s*(?:$|\n|👇|⬇|👉|🙂)", re.MULTILINE)


def find(draft: Draft) -> list[Alert]:
    """Places where something is held back."""
    reading = read(draft)
    strong = places(reading, "clickbait", "strong")
    if strong:
        return reading.alerts(KIND, strong)
    weak = places(reading, "clickbait", "weak")
    withheld = places(reading, "clickbait", "withheld")
    dots = [match.span() for match in _TRAILS_OFF.finditer(reading.text)]
    if not weak:
        return []
    score = distinct(reading, weak) + 1 * bool(withheld) + bool(dots)
    return reading.alerts(KIND, _shown(weak, withheld)) if score >= ENOUGH else []


def _shown(weak: list[Place], withheld: list[Place]) -> list[Place]:
    return [*weak, *withheld]
