"""The verdict on an image, by rules that the page prints.

In this order: *smal* when it is much less broad than was wished; *diffuus* when the stories lie
apart and the whole lies elsewhere; *versnipperd* when only the stories lie apart; or else *scherp*.
"""

from __future__ import annotations

from enum import StrEnum

from brandcheck.i18n import N_, _
from brandcheck.image.measures import Figures
from brandcheck.image.thresholds import Thresholds, shipped_thresholds


class Verdict(StrEnum):
    """What all stories together come to."""

    SHARP = "sharp"
    NARROW = "narrow"
    SCATTERED = "scattered"
    DIFFUSE = "diffuse"

    @property
    def label(self) -> str:
        """The verdict in the reader's language."""
        return _(_LABELS[self])


_LABELS = {
    Verdict.SHARP: N_("Scherp"),
    Verdict.NARROW: N_("Smal"),
    Verdict.SCATTERED: N_("Versnipperd"),
    Verdict.DIFFUSE: N_("Diffuus"),
}


def verdict_of(
    figures: Figures, wished_breadth: float, limits: Thresholds | None = None
) -> Verdict:
    """The verdict on figures, given the breadth of the wished profile."""
    limits = limits or shipped_thresholds()
    if figures.breadth < limits.narrow * wished_breadth:
        return Verdict.NARROW
    if figures.incoherence < limits.scattered:
        return Verdict.SHARP
    return Verdict.DIFFUSE if is_elsewhere(figures, limits) else Verdict.SCATTERED


def is_elsewhere(figures: Figures, limits: Thresholds | None = None) -> bool:
    """Whether the whole is another image than the wished one, however sharp."""
    return figures.gap >= (limits or shipped_thresholds()).elsewhere
