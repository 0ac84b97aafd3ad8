"""Words and signs that several components share."""

from __future__ import annotations

from brandcheck.i18n import N_, _, current_locale
from brandcheck.scoring.points import told
from brandcheck.scoring.report import Band
from brandcheck.web.markup import Markup, html

SCORES = ("brand_alignment", "relevance", "shareworthiness")
CLARITY = "clarity"
BANDS: dict[Band, str] = {"nog_niet": N_("nog niet"), "bijna": N_("bijna"), "klaar": N_("klaar")}


def band_word(band: Band) -> str:
    """The band as people say it."""
    return _(BANDS[band])


def band_sign(band: Band) -> Markup:
    """The band as a shape, so that colour is never alone: a ring, a half disc, a full one."""
    return html('<i class="bc-disc bc-disc-{band}" aria-hidden="true"></i>', band=band)


def number(value: float, digits: int = 0) -> str:
    """A number as this language writes it."""
    text = f"{value:,.{digits}f}"
    return text if current_locale() == "en" else text.translate(str.maketrans(",.", ".,"))


def score_number(value: float) -> str:
    """A score, never above its band."""
    return number(told(value))


def points(value: float) -> str:
    """Points to win, with a plus."""
    return "+" + number(value) if value >= 1 else "+<1"


def excerpt(text: str, limit: int = 140) -> str:
    """A piece of text on one line, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + " …"
