"""What a warning rests on: the kind, the places, and what was found there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Alert:
    """Something to look at before publishing. Carries no points.

    `facts` fills the placeholders of the kind's texts in `words.py`; `found` is always there.
    """

    kind: str
    spans: tuple[Span, ...]
    facts: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


Find = Callable[[Draft], list[Alert]]
