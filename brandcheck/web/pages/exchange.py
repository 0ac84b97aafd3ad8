"""In en uit: stories from a spreadsheet, the calendar as a file, and addresses for agendas."""

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.components import desk_top, frame
from brandcheck.web.components.exchange import addresses, handing_out, taking_in
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
brand, _settings = desk_top.top(
    current,
    _("In en uit"),
    _("Haal verhalen binnen, neem de kalender mee, of zet hem in je agenda."),
)
with st.container(key="exchange"):
    st.subheader(_("Uit: de kalender als bestand"), anchor=False)
    handing_out.show(current, brand)
    st.subheader(_("Uit: in ieders eigen agenda"), anchor=False)
    addresses.show(current, brand)
    st.subheader(_("In: verhalen uit een tabel"), anchor=False)
    taking_in.show(current, brand)
