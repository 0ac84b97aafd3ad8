"""A calendar without a story: what it is for, and a way to begin."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.demo import has_demo
from brandcheck.web import desk_actions, routes
from brandcheck.web.markup import each, html, show

_CARD = """
<section class="bc-welcome" aria-labelledby="bc-empty"><h2 id="bc-empty">{title}</h2>
<p>{intro}</p><ol>{points}</ol></section>
"""


def invitation(brand: Brand) -> None:
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
        wanted = has_demo(brand.id) and st.button(
            _("Laad voorbeeldverhalen"),
            key="empty-demo",
            help=_("Veertig verzonnen verhalen, om mee te oefenen."),
        )
    if wanted:
        _load(brand.id)


def _load(organisation: str) -> None:
    """Every story is read and scored, so it takes a moment and says how far it is."""
    words = _("De voorbeeldverhalen worden gelezen: {done} van {all} …")
    bar = st.progress(0.0, text=_("De voorbeeldverhalen worden gelezen …"))

    def on_done(done: int, whole: int) -> None:
        bar.progress(done / whole, text=words.format(done=done, all=whole))

    desk_actions.attempt(lambda: desk_actions.load_examples(organisation, on_done))
    st.rerun()
