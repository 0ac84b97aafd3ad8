"""Who is in the story, and whether they said yes."""

from __future__ import annotations

from typing import Any

import streamlit as st

from brandcheck.i18n import _
from brandcheck.planning.story import Consent
from brandcheck.web.markup import html, literal
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit


def show(current: Visit) -> None:
    """A row per person, and a line to add somebody."""
    people = _people(current)
    if not people:
        words = _("Staat er iemand herkenbaar in? Schrijf hier op wie dat is en of die ja zei.")
        put(html('<p class="bc-soft">{words}</p>', words=words))
    for place, person in enumerate(people):
        _row(current, place, person)
    key = current.stories.key(f"consent-new-{len(people)}")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            _("Wie"), key=key, max_chars=300, placeholder=_("Voornaam, of hoe jullie die noemen")
        )
        st.button(_("Voeg toe"), key=current.stories.key("consent-add"), on_click=_add, args=(key,))


def _people(current: Visit) -> tuple[Consent, ...]:
    held: Any = current.stories.value("consent")
    return tuple(held)


def _row(current: Visit, place: int, person: Consent) -> None:
    # The number of people is in the key: after one goes, the widgets of the others start afresh.
    keys = {
        name: current.stories.key(f"consent-{len(_people(current))}-{place}-{name}")
        for name in ("given", "on", "note")
    }
    with st.container(key=f"consent-{place}", border=True):
        st.checkbox(
            literal(_("{person} zei ja").format(person=person.person)),
            value=person.given,
            key=keys["given"],
            on_change=_change,
            args=(place, keys),
        )
        left, right = st.columns(2)
        left.date_input(
            _("Op"),
            value=person.on,
            format="DD-MM-YYYY",
            key=keys["on"],
            on_change=_change,
            args=(place, keys),
        )
        right.text_input(
            _("Afspraak"),
            value=person.note,
            max_chars=300,
            key=keys["note"],
            placeholder=_("bijvoorbeeld: alleen op intranet"),
            on_change=_change,
            args=(place, keys),
        )
        words = literal(_("Haal {person} weg").format(person=person.person))
        key = current.stories.key(f"consent-gone-{len(_people(current))}-{place}")
        st.button(words, key=key, type="tertiary", on_click=_remove, args=(place,))


def _add(key: str) -> None:
    current = visit()
    name = str(st.session_state[key] or "").strip()
    if name:
        current.stories.change("consent", (*_people(current), Consent(person=name)))


def _change(place: int, keys: dict[str, str]) -> None:
    current = visit()
    people = list(_people(current))
    people[place] = Consent(
        person=people[place].person,
        given=st.session_state[keys["given"]],
        on=st.session_state[keys["on"]],
        note=st.session_state[keys["note"]] or "",
    )
    current.stories.change("consent", tuple(people))


def _remove(place: int) -> None:
    current = visit()
    people = _people(current)
    current.stories.change("consent", (*people[:place], *people[place + 1 :]))
