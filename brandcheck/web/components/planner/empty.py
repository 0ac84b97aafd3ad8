"""A calendar without a story: what it is for, and a way to begin."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.web import routes
from brandcheck.web.components import demo
from brandcheck.web.markup import each, html, show
from brandcheck.web.state import Visit

_CARD = """
<section class="bc-welcome" aria-labelledby="bc-empty"><h2 id="bc-empty">{title}</h2>
<p>{intro}</p><ol>{points}</ol></section>
"""


def invitation(current: Visit, brand: Brand) -> None:
    """What to do first."""
    points = (
        _("Schrijf een verhaal en bewaar het als idee of concept."),
        _("Sleep het uit de ideeënbak naar een moment, of laat een week voorstellen."),
        _("Stuur het ter beoordeling, en zet de week in ieders agenda."),
    )
    title = _("Nog geen verhalen bij {name}").format(name=brand.name)
    intro = _("Zo plan je een week in een kwartier:")
    show(html(_CARD, title=title, intro=intro, points=each("<li>{text}</li>", points)))
    with st.container(horizontal=True, gap="small", key="empty"):
        if st.button(_("Schrijf een verhaal"), key="empty-write", type="primary"):
            routes.go("write")
        demo.offer(current, brand)
