"""Versies: what was published, by whom and why; beside each other, back, out and in."""

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web import resources, routes
from brandcheck.web.components import desk_top, frame, messages
from brandcheck.web.components.brand_versions import bringing_in, comparing, history, older
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit
from brandcheck.web.version_actions import may_tune

current = visit()
frame.waiting_for(resources.workspace)
brand, _settings = desk_top.top(
    current,
    _("Versies van het merk"),
    _("Wat gepubliceerd is, geldt voor iedereen die schrijft. Terug kan altijd."),
)
if st.button(_("Naar het merk"), key="to-brand", type="tertiary", icon=":material/arrow_back:"):
    routes.go("brand")

desk = resources.brand_desk()
versions, draft = desk.versions(brand.id), desk.draft(brand.id)
if not may_tune(current):
    messages.notice(_("Je kijkt mee. Een merkbeheerder kan versies terugzetten en verwijderen."))

with st.container(key="brand-versions"):
    older.show(current, brand.id)
    if versions or draft.version:
        with st.container(key="version-compare", border=True):
            show(html('<h2 class="bc-h2">{words}</h2>', words=_("Twee versies naast elkaar")))
            comparing.show(current, versions, draft)
    show(html('<h2 class="bc-h2">{words}</h2>', words=_("Gepubliceerd")))
    if not versions:
        messages.notice(
            _(
                "Er is nog niets gepubliceerd: de bestanden gelden. Publiceer je een wijziging, "
                "dan bewaren we eerst hoe het was als versie 1."
            )
        )
    history.show(current, versions)
    # With a key and an answer it stays open while a file is looked at.
    with st.expander(
        _("Bestanden in en uit"),
        icon=":material/folder_zip:",
        key="version-files",
        on_change="rerun",
    ):
        words = _("De werkversie met al je wijzigingen, of een merk dat je elders bewerkte.")
        show(html('<p class="bc-soft">{words}</p>', words=words))
        history.download_of(brand.id, _("werkversie"), lambda: draft.source.files)
        bringing_in.show(current, draft)
