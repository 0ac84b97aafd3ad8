"""Everything a story says about itself, folded by what it is about."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.story import Story
from brandcheck.web.components.story import consent, fields
from brandcheck.web.components.story.shown import VOICES
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit

_TITLE_LIMIT = 200
_LONG = 20_000


def show_form(current: Visit, story: Story, brand: Brand, settings: CalendarSettings) -> None:
    """The fields. Nothing is kept until the visitor says so."""
    show(html('<h2 class="bc-h2">{words}</h2>', words=_("Over dit verhaal")))
    fields.line(current, "title", _("Titel"), _TITLE_LIMIT)
    with st.expander(_("Voor wie en waar"), expanded=True, icon=":material/groups:"):
        _readers(current, brand)
    with st.expander(_("Wie vertelt het"), icon=":material/record_voice_over:"):
        _tellers(current, settings)
    with st.expander(_("Wanneer het wel en niet kan"), icon=":material/event:"):
        _dates(current)
    with st.expander(_("Mensen in het verhaal"), icon=":material/handshake:"):
        consent.show(current)
    with st.expander(_("Beeld"), icon=":material/image:"):
        _picture(current)
    with st.expander(_("Notities, links en labels"), icon=":material/sticky_note_2:"):
        _rest(current, story)


def _readers(current: Visit, brand: Brand) -> None:
    audiences = {"": _("nog niet gekozen")} | {a.id: a.name for a in brand.audiences}
    fields.choice(current, "audience", _("Voor wie"), audiences)
    fields.several(
        current, "channels", _("Kanalen"), {id_: c.called for id_, c in channels().items()}
    )
    fields.several(
        current, "values", _("Waarden waar het over gaat"), {v.id: v.label for v in brand.values}
    )


def _tellers(current: Visit, settings: CalendarSettings) -> None:
    known = {"": _("nog niet bekend")} | {card.name: card.name for card in settings.tellers}
    fields.choice(current, "teller", _("Verteller"), known, own=True)
    fields.choice(current, "voice", _("Stem"), {id_: _(words) for id_, words in VOICES.items()})
    fields.line(current, "owner", _("Wie zorgt ervoor"), hint=_("De redacteur van dit verhaal."))


def _dates(current: Visit) -> None:
    fields.day(current, "deadline", _("Deadline"), _("Dan moet de tekst klaar zijn."))
    fields.moment(current, "embargo", _("Embargo"), _("Niet plaatsen voor dit moment."))
    fields.moment(
        current, "expiry", _("Uiterste moment"), _("Daarna is het verhaal niet meer actueel.")
    )
    fields.switch(
        current,
        "locked",
        _("Zet vast"),
        _("Een voorstel laat het verhaal dan staan waar het staat."),
    )


def _picture(current: Visit) -> None:
    fields.line(
        current,
        "image_note",
        _("Welk beeld hoort erbij"),
        hint=_("Bijvoorbeeld: Piet op de ladder, foto van Anna."),
    )
    fields.text(
        current,
        "alt_text",
        _("Beeldbeschrijving"),
        1000,
        hint=_("Wat staat er op het beeld? Voor wie het niet ziet."),
    )


def _rest(current: Visit, story: Story) -> None:
    fields.text(current, "notes", _("Notities"), _LONG, hint=_("Alleen voor jullie zelf."))
    fields.lines(current, "links", _("Links"), hint=_("Een link per regel."))
    fields.several(current, "tags", _("Labels"), {tag: tag for tag in story.tags}, own=True)
