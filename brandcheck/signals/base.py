"""What a fact is, and the draft it is a fact about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from brandcheck.brand.model import Audience, Brand, Teller
from brandcheck.language.analysis import Analysis, Span

if TYPE_CHECKING:
    from brandcheck.signals.profile import BrandProfile

T = TypeVar("T")
NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Signal:
    """One fact about a text.

    `value` is a count, a rate or a presence, in the unit that the signal's docstring names; None
    is *cannot tell*, and then `reason` says why (`too_short`, `no_audience`, `no_brand`, ...).
    `spans` show the fact; `target` is the place to change, when there is a better one than the
    first span (a whole sentence, say). `facts` fills the placeholders of the rubric's texts.
    """

    value: float | None
    spans: tuple[Span, ...] = ()
    target: Span | None = None
    reason: str | None = None
    facts: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


def cannot_tell(reason: str) -> Signal:
    """A signal that does not apply, with the reason."""
    return Signal(value=None, reason=reason)


@dataclass(frozen=True)
class Draft:
    """A text with everything a signal may look at.

    `profile` is the brand prepared for matching (None: no brand chosen). `shared` keeps readings
    that several signals need, so that each is made once per draft.
    """

    analysis: Analysis
    profile: BrandProfile | None = None
    audience: Audience | None = None
    channel: str = "linkedin"
    teller: Teller = "employee"
    _readings: dict[Callable[[Draft], Any], Any] = field(
        default_factory=dict, compare=False, repr=False
    )

    @property
    def brand(self) -> Brand | None:
        """The organisation, when one was chosen."""
        return self.profile.brand if self.profile else None

    def shared(self, reading: Callable[[Draft], T]) -> T:
        """`reading(draft)`, made once and kept."""
        if reading not in self._readings:
            self._readings[reading] = reading(self)
        return cast(T, self._readings[reading])

    def without_sentence(self, index: int) -> Draft:
        """The same draft with one sentence left out."""
        return replace(self, analysis=self.analysis.without_sentence(index), _readings={})


Measure = Callable[[Draft], Signal]
