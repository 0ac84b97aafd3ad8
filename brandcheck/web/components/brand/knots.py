"""When a criterion gives points, in words: its three knots, whoever chose them."""

from __future__ import annotations

from brandcheck.i18n import _, current_locale
from brandcheck.scoring.rubric import Criterion
from brandcheck.web.components.rubrics import MERITS

Knots = tuple[float, float, float]


def in_words(criterion: Criterion, knots: Knots) -> str:
    """*bij 0 of minder niets, bij 1 de helft, vanaf 2 alles*."""
    a, b, c = map(figure, knots)
    return ", ".join(_(words).format(a=a, b=b, c=c) for words in MERITS[criterion.direction])


def figure(number: float) -> str:
    """A weight or knot as people write it."""
    written = f"{number:g}"
    return written if current_locale() == "en" else written.replace(".", ",")
