"""Whom the organisation writes for: who they are, what they care about, where, which words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from brandcheck.brand import Audience, Brand
from brandcheck.brand.changing import new_id, with_audience, without_audience
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.i18n import _
from brandcheck.web.brand_actions import attempt, change
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.brand.fields import area, line
from brandcheck.web.components.brand.word_list import WordList
from brandcheck.web.markup import literal
from brandcheck.web.state import visit


def audiences(work: BrandWork, brand: Brand, closed: bool) -> None:
    """One audience at a time."""
    names = {audience.id: audience.name for audience in brand.audiences}
    if work.audience not in names:
        work.audience = next(iter(names))
    key = work.key("audience")
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.pills(
            _("Doelgroep"),
            list(names),
            default=work.audience,
            required=True,
            format_func=lambda id_: literal(names[id_]),
            key=key,
            on_change=_choose,
            args=(key,),
        )
        if not closed:
            _new(work)
    chosen = brand.audience(work.audience)
    if chosen:
        _form(work, brand, chosen, closed)


def _choose(key: str) -> None:
    work = visit().brand_work
    work.audience = st.session_state[key] or work.audience


def _form(work: BrandWork, brand: Brand, held: Audience, closed: bool) -> None:
    said = _("‘{label}’: bewaard.").format(label=held.name)
    line(
        work,
        _("Naam van de doelgroep"),
        held.name,
        _putting(held.id, "name"),
        said,
        name=f"audience-name-{held.id}",
        closed=closed,
    )
    area(
        work,
        _("Wie het zijn en wat hen bezighoudt"),
        held.description,
        _putting(held.id, "description"),
        said,
        name=f"audience-who-{held.id}",
        closed=closed,
    )
    for field, label, help in (
        ("topics", _("Onderwerpen"), _("Waar ze om geven.")),
        ("places", _("Plaatsen"), _("Waar ze wonen of werken.")),
        ("words", _("Woorden die ze kennen"), _("Vaktaal en afkortingen die je mag gebruiken.")),
    ):
        WordList(
            label,
            lambda brand, field=field: _held(brand, held.id, field),
            _putting(held.id, field),
            help,
        ).show(work, brand, name=f"{field}-{held.id}", closed=closed)
    if not closed:
        _gone(work, brand, held)


def _gone(work: BrandWork, brand: Brand, held: Audience) -> None:
    with st.popover(_("Haal deze doelgroep weg"), icon=":material/delete:", type="tertiary"):
        st.write(_("Verhalen en voorbeelden voor deze doelgroep blijven, zonder doelgroep."))
        st.button(
            _("Haal weg"),
            key=work.key(f"audience-gone-{held.id}"),
            disabled=len(brand.audiences) == 1,
            on_click=_remove,
            args=(held.id, held.name),
        )


def _putting(audience_id: str, field: str) -> Callable[[Brand, Any], Brand]:
    def put(brand: Brand, held: Any) -> Brand:
        known = brand.audience(audience_id)
        return with_audience(brand, known.model_copy(update={field: held})) if known else brand

    return put


def _held(brand: Brand, audience_id: str, field: str) -> Any:
    audience = brand.audience(audience_id)
    return getattr(audience, field) if audience else ()


def _remove(audience_id: str, name: str) -> None:
    said = _("‘{label}’ is uit de werkversie.").format(label=name)
    change(lambda brand: without_audience(brand, audience_id), said)


def _new(work: BrandWork) -> None:
    with (
        st.popover(_("Nieuwe doelgroep"), icon=":material/add:", key=work.key("audience-new")),
        st.form(key=work.key("audience-form"), border=False),
    ):
        keys = [work.key(f"audience-new-{name}") for name in ("name", "description", "topics")]
        st.text_input(_("Hoe noemen jullie deze groep?"), max_chars=200, key=keys[0])
        st.text_area(_("Wie het zijn en wat hen bezighoudt"), max_chars=4000, key=keys[1])
        st.text_area(_("Onderwerpen, elk op een regel"), max_chars=4000, key=keys[2])
        st.form_submit_button(_("Zet erbij"), type="primary", on_click=_add, args=(keys,))


def _add(keys: list[str]) -> None:
    name, description, lines = (str(st.session_state[key] or "").strip() for key in keys)
    topics = tuple(dict.fromkeys(filter(None, map(str.strip, lines.splitlines()))))

    def act(work: BrandWork) -> None:
        if not name or not description:
            raise BrandFieldInvalid(problem=_("Geef de groep een naam, en zeg wie het zijn."))

        def make(brand: Brand) -> Brand:
            work.audience = new_id(name, [audience.id for audience in brand.audiences])
            fields = {"name": name, "description": description, "topics": topics}
            return with_audience(brand, Audience.model_construct(id=work.audience, **fields))

        if change(make, _("‘{label}’ staat erbij.").format(label=name)):
            work.afresh()

    attempt(act)
