"""Where a new organisation begins: a brand book, another organisation, or nothing."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand_errors import BookUnreadable
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import N_, _
from brandcheck.tuning.brand_book import BookProposal, propose, read_book
from brandcheck.tuning.brand_book.reading import SUFFIXES
from brandcheck.tuning.new_brand import blank, from_book, from_brand
from brandcheck.web import resources
from brandcheck.web.markup import html, show
from brandcheck.web.new_brand_state import WAYS, NewBrandDesk, Way
from brandcheck.web.state import visit

_WAYS: dict[Way, tuple[str, str]] = {
    "book": (
        N_("Met een merkboek"),
        N_(
            "We lezen welke waarden erin staan, met welke woorden en zinnen, hoe jullie mensen "
            "aanspreken en voor wie. Jij kiest wat je overneemt. Het bestand bewaren we niet."
        ),
    ),
    "sample": (
        N_("Met een voorbeeld"),
        N_("Je begint met de waarden en doelgroepen van een ander en maakt ze eigen."),
    ),
    "blank": (N_("Leeg"), N_("Je vult alles zelf in. Eén waarde en één doelgroep is genoeg.")),
}


def start(desk: NewBrandDesk) -> None:
    """The choice, and what belongs to it."""
    st.segmented_control(
        _("Waar begin je mee?"),
        WAYS,
        default=desk.way,
        required=True,
        format_func=lambda way: _(_WAYS[way][0]),
        key=desk.key("way"),
        on_change=_turn,
        args=(desk.key("way"),),
    )
    show(html('<p class="bc-lead">{words}</p>', words=_(_WAYS[desk.way][1])))
    {"book": _book, "sample": _sample, "blank": _blank}[desk.way](desk)


def _turn(key: str) -> None:
    desk = visit().new_brand
    desk.way, desk.problem = st.session_state[key], None


def _book(desk: NewBrandDesk) -> None:
    file = st.file_uploader(
        _("Het merkboek: .docx, .pdf of .txt"),
        type=[suffix.removeprefix(".") for suffix in SUFFIXES],
        key=desk.key("book"),
    )
    key = desk.key("pasted")
    st.text_area(
        _("Of plak de tekst"), value=desk.pasted, height=180, key=key, on_change=_paste, args=(key,)
    )
    if st.button(_("Lees het merkboek"), type="primary", key=desk.key("read")):
        with st.spinner(_("We lezen je merkboek …")):
            if file is not None:
                _read(desk, file.getvalue(), file.name)
            else:
                _read(desk, desk.pasted, _("de geplakte tekst"))
        st.rerun()


def _paste(key: str) -> None:
    visit().new_brand.pasted = st.session_state[key]


def _read(desk: NewBrandDesk, data: bytes | str, name: str) -> None:
    if isinstance(data, str) and not data.strip():
        problem = _("er staat nog niets. Kies een bestand of plak de tekst.")
        desk.problem = BookUnreadable(source=name, problem=problem)
        return
    try:
        proposal = propose(read_book(data, name), resources.workspace().analyser)
    except BrandcheckError as error:
        desk.problem = error
        return
    desk.start(from_book(proposal), name, _untold(proposal))


def _untold(proposal: BookProposal) -> tuple[str, ...]:
    """What the book does not tell, for a person to fill in."""
    parts = {
        _("de naam"): proposal.name,
        _("de missie"): proposal.mission,
        _("de waarden"): proposal.values,
        _("je of u"): proposal.form_of_address.form,
        _("de doelgroepen"): proposal.audiences,
    }
    return tuple(words for words, found in parts.items() if not found)


def _sample(desk: NewBrandDesk) -> None:
    names = {entry.id: entry.name for entry in resources.workspace().brand_entries()}
    chosen = st.selectbox(
        _("Met welke organisatie begin je?"),
        list(names),
        format_func=lambda id_: names.get(str(id_), str(id_)),
        key=desk.key("sample"),
        filter_mode=None,
    )
    words = _(
        "Namen, missie, posts en plaatsen gaan niet mee: die zijn van hen. Hun voorbeeldzinnen "
        "staan uit; schrijf liever je eigen."
    )
    show(html('<p class="bc-soft">{words}</p>', words=words))
    if st.button(_("Begin hiermee"), type="primary", key=desk.key("take-sample")):
        try:
            desk.start(from_brand(resources.brand(chosen)), names[chosen])
        except BrandcheckError as error:
            desk.problem = error
        st.rerun()


def _blank(desk: NewBrandDesk) -> None:
    if st.button(_("Begin leeg"), type="primary", key=desk.key("take-blank")):
        desk.start(blank())
        st.rerun()
