"""Before there is a draft: what you get, and a sample to try."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand.model import Brand
from brandcheck.i18n import _
from brandcheck.web.components import editor
from brandcheck.web.components.words import BANDS, band_sign, band_word
from brandcheck.web.markup import each, html, join
from brandcheck.web.markup import show as put

_CARD = """
<section class="bc-welcome" aria-labelledby="bc-welcome">
<h2 id="bc-welcome">{title}</h2>
<p>{intro}</p>
<ol>{points}</ol>
<p class="bc-bands"><span>{first}</span>{bands}</p>
</section>
"""
_BAND = '<span class="bc-band" data-band="{band}">{sign}{word}</span>'


def show(brand: Brand) -> None:
    """The empty page: an invitation."""
    gets = (
        _("drie scores, met in gewone woorden waarom"),
        _("de twee of drie veranderingen die het meest helpen"),
        _("je eigen tekst, met aangewezen wat werkt en wat nog kan"),
    )
    put(
        html(
            _CARD,
            title=_("Plak je concept, dan lezen we mee"),
            intro=_("Je krijgt meteen terug:"),
            points=each("<li>{text}</li>", gets),
            first=_("Eerst een woord, dan pas een getal:"),
            bands=join(
                html(_BAND, band=band, sign=band_sign(band), word=band_word(band)) for band in BANDS
            ),
        )
    )
    if not brand.posts:
        return
    with st.container(key="welcome", gap="small"):
        words = _("Nog geen tekst? Probeer een voorbeeld van {name}:").format(name=brand.name)
        put(html('<p class="bc-soft">{words}</p>', words=words))
        editor.samples(brand, "welcome")
