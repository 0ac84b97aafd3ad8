"""Before there is a story: what this page will say, and a way to begin."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.web import routes
from brandcheck.web.components import demo
from brandcheck.web.markup import each, html, show
from brandcheck.web.state import Visit

_CARD = """
<section class="bc-welcome" aria-labelledby="bc-image-empty"><h2 id="bc-image-empty">{title}</h2>
<p>{intro}</p><ul>{points}</ul></section>
"""


def invitation(current: Visit, brand: Brand) -> None:
    """Nothing to see yet."""
    points = (
        _("of jullie verhalen samen één beeld geven, of alle kanten op gaan"),
        _("welke waarden veel voorbijkomen, en welke blijven liggen"),
        _("wie er anders klinkt, en welke verhalen het scherper maken"),
    )
    show(
        html(
            _CARD,
            title=_("Nog geen verhalen bij {name}").format(name=brand.name),
            intro=_("Vanaf tien verhalen op de kalender zie je hier:"),
            points=each("<li>{text}</li>", points),
        )
    )
    with st.container(horizontal=True, gap="small", key="image-empty"):
        if st.button(_("Naar de kalender"), key="image-calendar", type="primary"):
            routes.go("calendar")
        demo.offer(current, brand)
