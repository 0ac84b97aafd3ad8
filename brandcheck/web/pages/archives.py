"""Archief: what was posted before, with the scores of now; to try a change on, and for Beeld."""

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web import archive_actions, resources, routes
from brandcheck.web.components import desk_top, frame, messages
from brandcheck.web.components.archives import kept, taking_in
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
brand, _settings = desk_top.top(
    current,
    _("Archief"),
    _("Wat jullie al plaatsten. Probeer er een wijziging van het merk op uit, en zie je beeld."),
)
if st.button(_("Naar het merk"), key="to-brand", type="tertiary", icon=":material/arrow_back:"):
    routes.go("brand")
may_change = archive_actions.may_change(current)
if not may_change:
    messages.notice(
        _(
            "Je kijkt mee. Een merkbeheerder kan archieven toevoegen en weghalen. Ben je dat, "
            "kies dan je rol."
        )
    )
with st.container(key="archives"):
    archives = resources.archive_desk().list(brand.id)
    kept.show(current, archives, resources.workspace().open_brand(brand.id).version)
    if not archives:
        messages.notice(
            _(
                "Er is nog geen archief. Haal je posts van het afgelopen jaar uit je kanalen of je "
                "planningsprogramma, als tabel. Dan zie je hier hoe ze het doen."
            )
        )
    if may_change:
        show(html('<h2 class="bc-h2">{words}</h2>', words=_("Een archief toevoegen")))
        taking_in.show(current, brand)
        words = _(
            "We bewaren de posts in jullie eigen database, en nergens anders. Meer dan 20.000 "
            "posts? Dan doet de opdrachtregel het: brandcheck archive score."
        )
        show(html('<p class="bc-soft">{words}</p>', words=words))
