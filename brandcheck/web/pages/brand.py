"""Merk: what the organisation stands for, and what a change of it would do."""

from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.components import desk_top, frame
from brandcheck.web.components.brand import desk
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
brand, _settings = desk_top.top(
    current,
    _("Merk"),
    _("Verander een woord en zie op jullie eigen posts wat het doet, voordat het geldt."),
)
desk.show(current, brand)
