"""The verdict in a word and a sentence, and the three figures under it."""

from __future__ import annotations

from brandcheck.i18n import N_, _
from brandcheck.image import Image, Interval, breadth, shipped_thresholds
from brandcheck.image.sentences import say_certainty, say_silent, say_verdict
from brandcheck.web.components.image.words import figure_words
from brandcheck.web.markup import Markup, html, join, show, when

_CARD = """
<section class="bc-image" data-verdict="{verdict}" aria-labelledby="bc-image-word">
<h2 id="bc-image-word" class="bc-image-word">{word}</h2><p>{sentence}</p>{certainty}</section>
"""
_FIGURE = """
<li><span>{label}</span>
<span class="bc-gauge" aria-hidden="true"><u style="left:{low:.1f}%;right:{rest:.1f}%"></u>
<i style="left:{at:.1f}%"></i><b style="left:{limit:.1f}%"></b></span>
<strong>{figure}</strong><em>{words}</em></li>
"""
# A gap of a fifth is large already: its line ends there.
_ENDS = {"gap": 0.2}
_WORDS = {
    "breadth": (
        N_("Breedte"),
        N_("Hoe gelijk de waarden verdeeld zijn. Onder {limit} noemen we het smal."),
    ),
    "incoherence": (
        N_("Onsamenhang"),
        N_("Hoe ver de verhalen van het geheel af liggen. Vanaf {limit} is het versnipperd."),
    ),
    "gap": (
        N_("Afstand tot de wens"),
        N_("Hoe ver het geheel van de wens af ligt. Vanaf {limit} is het een ander beeld."),
    ),
}


def verdict(image: Image, labels: tuple[str, ...]) -> None:
    """What all stories together come to, and how sure that is."""
    word = image.verdict.label if image.verdict else _("Te weinig verhalen")
    sure = say_certainty(image)
    show(
        html(
            _CARD,
            verdict=image.verdict or "unknown",
            word=word,
            sentence=say_verdict(image, labels),
            certainty=when(sure, '<p class="bc-soft">{words}</p>', words=sure),
        )
    )


def silent(image: Image) -> None:
    """How many stories do not take part."""
    words = say_silent(image)
    show(when(words, '<p class="bc-soft">{words}</p>', words=words))


def figures(image: Image) -> None:
    """Breadth, incoherence and gap on a line, each with its interval and the limit."""
    if image.figures is None or image.certainty is None:
        return
    limits = shipped_thresholds()
    at = {
        "breadth": limits.narrow * breadth(image.wished),
        "incoherence": limits.scattered,
        "gap": limits.elsewhere,
    }
    rows = [
        _figure(name, getattr(image.figures, name), getattr(image.certainty, name), limit)
        for name, limit in at.items()
    ]
    show(html('<ul class="bc-gauges">{rows}</ul>', rows=join(rows)))


def _along(name: str, figure: float) -> float:
    """How far along its line a figure stands, in hundredths."""
    return min(100.0, 100 * figure / _ENDS.get(name, 1.0))


def _figure(name: str, figure: float, range_: Interval, limit: float) -> Markup:
    label, words = _WORDS[name]
    between = _("tussen {low} en {high}").format(
        low=figure_words(range_.low), high=figure_words(range_.high)
    )
    return html(
        _FIGURE,
        label=_(label),
        low=_along(name, range_.low),
        rest=100 - _along(name, range_.high),
        at=_along(name, figure),
        limit=_along(name, limit),
        figure=figure_words(figure),
        words=f"{_(words).format(limit=figure_words(limit))} {_('Nu')} {between}.",
    )
