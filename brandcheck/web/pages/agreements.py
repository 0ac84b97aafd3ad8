"""Afspraken: what the editors decided about the calendar, folded by what it is about."""

import streamlit as st

from brandcheck.i18n import _
from brandcheck.web import resources
from brandcheck.web.components import demo, desk_top, frame, messages
from brandcheck.web.components.agreements import (
    days,
    hours,
    pause,
    review,
    rhythm,
    targets,
    tellers,
    trail,
)
from brandcheck.web.components.agreements.change import may_change
from brandcheck.web.components.agreements.section import section
from brandcheck.web.state import visit

current = visit()
frame.waiting_for(resources.workspace)
brand, settings = desk_top.top(
    current,
    _("Afspraken"),
    _("Wat je hier afspreekt, geldt voor de kalender, het voorstel en de balans."),
)
current.stories.follow_agreements(settings.version)
stories = resources.editorial().storage.stories.list(brand.id)
if not may_change(current):
    messages.notice(_("Je kijkt mee. Een redacteur kan deze afspraken veranderen."))

with st.container(key="agreements"):
    pause.show(current, settings)
    with section(
        _("Meekijken voor het plaatsen"),
        ":material/visibility:",
        _("Een tweede paar ogen voorkomt spijt. Is iemand te laat, dan mag de invaller ook."),
    ):
        review.show(current, settings)
    with section(
        _("Ritme en kanalen"),
        ":material/speed:",
        _("Zo vaak plaatsen jullie. Een voorstel houdt zich eraan."),
    ):
        rhythm.show(current, settings)
    with section(
        _("Vertellers"),
        ":material/record_voice_over:",
        _("Wie verhalen vertelt, en hoe vaak je diegene hoogstens vraagt."),
    ):
        tellers.show(current, settings)
    with section(
        _("Wanneer is er iemand om te antwoorden"),
        ":material/forum:",
        _("Een verhaal met een vraag komt op een uur dat er daarna iemand antwoordt."),
    ):
        hours.answering(current, settings)
    with section(
        _("Wanneer zijn jullie lezers er"),
        ":material/groups:",
        _("Een voorstel kiest bij voorkeur deze uren."),
    ):
        hours.of_audiences(current, settings, brand)
    with section(
        _("Vakanties en feestdagen"),
        ":material/celebration:",
        _("De kalender laat ze zien. Op feestdagen plannen we niets, tenzij je dat wilt."),
    ):
        days.holidays(current, settings)
    with section(
        _("Stille momenten"),
        ":material/volume_off:",
        _("Dan wordt er niets gepland. Dodenherdenking staat er altijd in."),
    ):
        days.silences(current, settings)
    with section(
        _("Themadagen"),
        ":material/today:",
        _("Dagen waar jullie iets mee willen. Ze staan boven de dag in de kalender."),
    ):
        days.themes(current, settings)
    with section(
        _("Doelen van de balans"),
        ":material/balance:",
        _("Welk deel van de verhalen waarover gaat. De balans laat zien wat er mist."),
    ):
        targets.show(current, settings, brand, stories)
    trail.show(brand.id)
    if any(story.fictional for story in stories) and may_change(current):
        demo.clear(brand)
    elif not stories:
        demo.offer(current, brand)
