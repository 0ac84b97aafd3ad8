"""The five stories of the backlog that would sharpen the image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.image import Sharpening
from brandcheck.web import routes
from brandcheck.web.components.image import shown
from brandcheck.web.components.image.found import Found
from brandcheck.web.components.image.words import figure_words, share_words
from brandcheck.web.components.table import Table
from brandcheck.web.markup import Markup, html
from brandcheck.web.markup import show as put

# One story moves the gap by thousandths.
_DIGITS = 3
_ROW = """
<div class="bc-sharper"><strong>{title}</strong><p>{why}</p>
<p class="bc-soft">{figures}</p></div>
"""


def show(found: Found, brand: Brand) -> None:
    """In the order in which they help, each with why and a way to it."""
    sharper = found.sharper
    shown.heading(_("Deze verhalen maken het scherper"), _sentence(found))
    for step in sharper:
        with st.container(
            key=f"sharper-{step.story.id}", horizontal=True, vertical_alignment="center"
        ):
            put(_row(step, found))
            if st.button(_("Bekijk"), key=f"sharper-open-{step.story.id}", type="tertiary"):
                routes.go_to_story(step.story.id)
    if sharper:
        shown.as_table(lambda: _table(sharper, found.labels), _("scherper"), brand.name)
    elif st.button(_("Schrijf een verhaal"), key="image-write"):
        routes.go("write")


def _sentence(found: Found) -> str:
    if found.sharper:
        first, last = found.sharper[0].before, found.sharper[-1].after
        return _(
            "Zet ze op de kalender, in deze volgorde. De afstand tot de wens gaat dan van {first} "
            "naar {last}."
        ).format(first=figure_words(first, _DIGITS), last=figure_words(last, _DIGITS))
    short = found.image.wished - found.image.profile
    least = int(np.argmax(short))
    if short[least] <= 0:
        return _("In de ideeënbak ligt niets dat het beeld dichter bij de wens brengt.")
    words = _("In de ideeënbak ligt niets dat helpt. Een verhaal over ‘{label}’ mist het meest.")
    return words.format(label=found.labels[least])


def _row(step: Sharpening, found: Found) -> Markup:
    value, image = step.value, found.image
    why = (
        _("Laat ‘{label}’ zien: dat krijgt {is_now} en je wenst {wished}.")
        if step.story.text
        else _("Is bedoeld voor ‘{label}’: dat krijgt {is_now} en je wenst {wished}.")
    )
    return html(
        _ROW,
        title=step.story.title,
        why=why.format(
            label=found.labels[value],
            is_now=share_words(image.profile[value]),
            wished=share_words(image.wished[value]),
        ),
        figures=_("afstand van {before} naar {after}").format(
            before=figure_words(step.before, _DIGITS), after=figure_words(step.after, _DIGITS)
        ),
    )


def _table(sharper: Sequence[Sharpening], labels: Sequence[str]) -> Table:
    columns = (_("Verhaal"), _("Waarde"), _("Afstand ervoor"), _("Afstand erna"))
    rows = tuple(
        (
            step.story.title,
            labels[step.value],
            figure_words(step.before, _DIGITS),
            figure_words(step.after, _DIGITS),
        )
        for step in sharper
    )
    return Table(_("Verhalen die het beeld scherper maken"), columns, rows)
