"""The row above the draft: whose words, where, for whom, told by whom."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand, Teller
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import N_, _
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.markup import html, show
from brandcheck.web.state import TELLERS, Choice, Visit, remember
from brandcheck.workspace import Workspace

_TELLERS: dict[Teller, str] = {
    "employee": N_("een medewerker"),
    "corporate": N_("de organisatie"),
    "partner": N_("een partner"),
}


def row(current: Visit, workspace: Workspace) -> Brand:
    """Four choices; gives the chosen organisation."""
    show(html('<h1 class="bc-title">{words}</h1>', words=_("Wat wil je vertellen?")))
    names = {entry.id: entry.name for entry in workspace.brand_entries()}
    if current.brand not in names:
        current.brand = next(iter(names))
    with st.container(key="context"):
        columns = st.columns(4, gap="small")
        with columns[0]:
            _choice(current, "brand", _("Organisatie"), names)
        brand = _opened(current.brand)
        current.settle(brand)
        with columns[1]:
            channels = {id_: channel.called for id_, channel in workspace.channels.items()}
            _choice(current, "channel", _("Kanaal"), channels)
        with columns[2]:
            audiences = {"": _("nog niet gekozen")} | {a.id: a.name for a in brand.audiences}
            _choice(current, "audience", _("Voor wie"), audiences, suffix=brand.id)
        with columns[3]:
            tellers = {teller: _(_TELLERS[teller]) for teller in TELLERS}
            _choice(current, "teller", _("Verteld door"), tellers)
    if brand.fictional:
        words = _("{name} bestaat niet: dit is een verzonnen voorbeeld.").format(name=brand.name)
        show(html('<p class="bc-soft">{words}</p>', words=words))
    return brand


def _opened(brand_id: str) -> Brand:
    """The organisation; with a broken file the page stops here, and another can be chosen."""
    try:
        return resources.brand(brand_id)
    except BrandcheckError as error:
        messages.problem(explain(error))
        st.stop()


def _choice(
    current: Visit, name: Choice, label: str, options: dict[str, str], suffix: str = ""
) -> None:
    key = current.key(f"{name}{suffix}")
    ids = list(options)
    chosen = getattr(current, name)
    st.selectbox(
        label,
        ids,
        index=ids.index(chosen) if chosen in ids else 0,
        format_func=lambda id_: options.get(str(id_), str(id_)),
        key=key,
        on_change=remember,
        args=(name, key),
        filter_mode=None,
        placeholder=label,
    )
