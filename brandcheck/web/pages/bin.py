"""Prullenbak: what was thrown away, and the way back."""

from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.components import bin_list, desk_top, frame
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
brand, _settings = desk_top.top(
    current, _("Prullenbak"), _("Weggegooid is niet weg. Zet een verhaal terug wanneer je wilt.")
)
bin_list.show(brand)
