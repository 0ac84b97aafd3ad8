"""What the new organisation will have, what it still needs, and the button that makes it."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import BrandSource
from brandcheck.brand.document_edits import new_yaml
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _, ngettext
from brandcheck.planning.lifecycle import Role
from brandcheck.tuning.new_brand import BrandSketch, brand_of, missing
from brandcheck.tuning.new_brand.brands import chosen_audiences, chosen_values
from brandcheck.tuning.new_brand.sketch import taken
from brandcheck.web import resources, routes
from brandcheck.web.components import messages
from brandcheck.web.markup import each, html, show
from brandcheck.web.new_brand_state import NewBrandDesk
from brandcheck.web.state import Visit

_MISSING = '<p class="bc-label">{title}</p><ul class="bc-refused">{rows}</ul>'


def finish(current: Visit, desk: NewBrandDesk, sketch: BrandSketch) -> None:
    """Sums it up; making it asks for a brand manager."""
    show(html('<p role="status">{words}</p>', words=_summary(sketch)))
    todo = missing(sketch)
    if todo:
        show(html(_MISSING, title=_("Nog even"), rows=each("<li>{text}</li>", todo)))
    manager = current.role is Role.BRAND_MANAGER
    if not manager:
        messages.notice(_("Alleen een merkbeheerder maakt een organisatie. Kies je rol bovenaan."))
    pressed = st.button(
        _("Maak de organisatie"),
        type="primary",
        key=desk.key("make"),
        disabled=bool(todo) or not manager,
    )
    if pressed:
        _make(current, desk, sketch)


def _make(current: Visit, desk: NewBrandDesk, sketch: BrandSketch) -> None:
    try:
        brand = brand_of(sketch)
        resources.brand_desk().create(BrandSource(new_yaml(brand)), current.actor)
    except BrandcheckError as error:
        desk.problem = error
        st.rerun()
    desk.over()
    desk.pasted = ""
    current.brand, current.audience = brand.id, ""
    current.desk.clean()
    current.brand_work.turn_to(brand.id)
    words = _("{name} is er. Zet er voorbeeldposts bij; dan zie je wat elke wijziging doet.")
    current.brand_work.say(words.format(name=brand.name))
    routes.go("brand")


def _summary(sketch: BrandSketch) -> str:
    values = chosen_values(sketch)
    words = sum(len(value.keywords) for value in values)
    sentences = sum(len(taken(value.shown)) for value in values)
    audiences = len(chosen_audiences(sketch))
    parts = (
        ngettext("{count} waarde", "{count} waarden", len(values)).format(count=len(values)),
        ngettext("{count} trefwoord", "{count} trefwoorden", words).format(count=words),
        ngettext("{count} voorbeeldzin", "{count} voorbeeldzinnen", sentences).format(
            count=sentences
        ),
        ngettext("{count} doelgroep", "{count} doelgroepen", audiences).format(count=audiences),
    )
    return _("Dit komt erin: {parts}.").format(parts=", ".join(parts))
