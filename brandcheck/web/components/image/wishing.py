"""The profile that is wished for: a share per value, kept with the agreements."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.image import is_chosen, wished_profile
from brandcheck.image.sentences import percent
from brandcheck.planning.calendar import CalendarSettings, Target
from brandcheck.web.components.agreements.change import change, may_change
from brandcheck.web.markup import html, literal, show
from brandcheck.web.state import Visit

_STEP = 5


def wishing(current: Visit, brand: Brand, settings: CalendarSettings) -> None:
    """Fields to change it, folded under the picture."""
    values = [value.id for value in brand.values]
    chosen = is_chosen(values, settings)
    label = _("Het gewenste beeld") if chosen else _("Kies het gewenste beeld")
    with st.popover(label, icon=":material/target:", key="image-wish"):
        words = _("Welk deel van jullie verhalen over welke waarde gaat. Samen is dat 100 %.")
        show(html('<p class="bc-soft">{words}</p>', words=words))
        wished = wished_profile(values, settings)
        given = {value.id: _field(current, value.id, value.label, wished, chosen)
                 for value in brand.values}  # fmt: skip
        _sum(given)
        if not may_change(current):
            words = _("Je kijkt mee. Een redacteur of merkbeheerder kan dit veranderen.")
            show(html('<p class="bc-soft">{words}</p>', words=words))
            return
        with st.container(horizontal=True):
            st.button(
                _("Bewaar"), key="image-wish-keep", type="primary", on_click=_keep, args=(given,),
                disabled=not any(given.values()),
            )  # fmt: skip
            if chosen:
                st.button(
                    _("Allemaal even vaak"), key="image-wish-even", type="tertiary",
                    on_click=_keep, args=({},),
                )  # fmt: skip


def _field(current: Visit, id_: str, label: str, wished: dict[str, float], chosen: bool) -> int:
    share = percent(wished[id_])
    return int(
        st.number_input(
            literal(label) + " (%)",
            0,
            100,
            value=share,
            step=_STEP,
            # A change by somebody else lets the fields start afresh.
            key=current.stories.agreed(f"wish-{id_}-{share}-{chosen}"),
            disabled=not may_change(current),
        )
    )


def _sum(given: dict[str, int]) -> None:
    whole = sum(given.values())
    if not whole:
        words = _("Geef minstens één waarde een deel.")
    elif whole == 100:
        words = _("Samen 100 %.")
    else:
        words = _("Samen {whole} %. We rekenen het om naar 100 %.").format(whole=whole)
    show(html('<p class="bc-soft" role="status">{words}</p>', words=words))


def _keep(given: dict[str, int]) -> None:
    """As targets of the balance; none: every value as often."""
    whole = sum(given.values())
    new = [
        Target(dimension="value", key=key, share=share / whole)
        for key, share in given.items()
        if whole
    ]
    change(
        lambda settings: {
            "targets": (*(t for t in settings.targets if t.dimension != "value"), *new)
        }
    )
