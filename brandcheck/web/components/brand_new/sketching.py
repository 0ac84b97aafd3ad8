"""All parts of a new organisation, one below the other."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from brandcheck.errors import explain
from brandcheck.i18n import _
from brandcheck.tuning.new_brand import AudienceSketch, BrandSketch, ValueSketch
from brandcheck.web.components import messages
from brandcheck.web.components.brand_new.about import about
from brandcheck.web.components.brand_new.audience_card import audience_card
from brandcheck.web.components.brand_new.finishing import finish
from brandcheck.web.components.brand_new.value_card import value_card
from brandcheck.web.markup import html, literal, show
from brandcheck.web.new_brand_state import NewBrandDesk
from brandcheck.web.state import Visit

_HEADING = '<h2 class="bc-h2">{words}</h2>'


def problem(desk: NewBrandDesk) -> None:
    """What did not work the last time; said until something else is tried."""
    if desk.problem:
        messages.problem(explain(desk.problem))


def sketch_form(current: Visit, desk: NewBrandDesk, sketch: BrandSketch) -> None:
    """The form, from the name to the button."""
    _start(desk)
    show(html(_HEADING, words=_("De organisatie")))
    about(desk, sketch)
    show(html(_HEADING, words=_("Waarden")))
    for number, value in enumerate(sketch.values):
        value_card(desk, value, number)
    _more(desk, _("Nog een waarde"), "add-value", lambda: sketch.values.append(ValueSketch()))
    show(html(_HEADING, words=_("Doelgroepen")))
    for number, audience in enumerate(sketch.audiences):
        audience_card(desk, audience, number)
    add = AudienceSketch
    _more(desk, _("Nog een doelgroep"), "add-audience", lambda: sketch.audiences.append(add()))
    with st.container(border=True, key="brand-new-finish"):
        finish(current, desk, sketch)


def _start(desk: NewBrandDesk) -> None:
    """What this began with, what that did not tell, and the way back."""
    if desk.source:
        words = _("Begonnen met {source}. Haal weg wat niet klopt en vul aan.")
        show(html('<p class="bc-lead">{words}</p>', words=words.format(source=desk.source)))
    if desk.empty:
        words = _("Dit konden we er niet in vinden, en we verzinnen niets: {parts}.")
        messages.notice(words.format(parts=", ".join(desk.empty)))
    with st.popover(_("Begin opnieuw"), type="tertiary", key=desk.key("over-menu")):
        st.write(literal(_("Wat je hier invulde, is dan weg.")))
        st.button(_("Begin opnieuw"), key=desk.key("over"), on_click=desk.over)


def _more(desk: NewBrandDesk, label: str, name: str, add: Callable[[], None]) -> None:
    st.button(label, key=desk.key(name), icon=":material/add:", on_click=add)
