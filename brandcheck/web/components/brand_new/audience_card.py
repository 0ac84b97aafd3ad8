"""One proposed audience, to take over, change, or leave."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.tuning.new_brand import AudienceSketch
from brandcheck.web.components.brand_new import fields
from brandcheck.web.new_brand_state import NewBrandDesk


def audience_card(desk: NewBrandDesk, audience: AudienceSketch, number: int) -> None:
    """The audience with its fields; folded to its name when it is left."""
    with st.container(border=True, key=desk.key(f"audience-{number}")):
        label = audience.name or _("Doelgroep {number}").format(number=number + 1)
        fields.taken(audience, label, desk.key(f"audience-taken-{number}"), strong=True)
        if not audience.taken:
            return
        fields.where(audience.where)
        fields.line(audience, "name", _("De doelgroep"), desk.key(f"audience-name-{number}"))
        fields.area(
            audience,
            "description",
            _("Wie het zijn en wat hen bezighoudt"),
            desk.key(f"audience-about-{number}"),
        )
        fields.line(
            audience,
            "topics",
            _("Onderwerpen, met een komma ertussen"),
            desk.key(f"audience-topics-{number}"),
            hint=_("waar ze het over hebben"),
            most=2000,
        )
