"""Facts in a text, one phenomenon a file. `SIGNALS` lists them all, by name."""

from __future__ import annotations

from collections.abc import Iterable

from brandcheck.signals.base import Draft, Measure, Signal, cannot_tell

SIGNALS: dict[str, Measure] = {}


def measure_all(draft: Draft, names: Iterable[str]) -> dict[str, Signal]:
    """The named facts of a draft."""
    return {name: SIGNALS[name](draft) for name in names}


__all__ = ["SIGNALS", "Draft", "Measure", "Signal", "cannot_tell", "measure_all"]
