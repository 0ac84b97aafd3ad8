"""Secret addresses for everybody's own agenda: made here, told once, and taken back here."""

from __future__ import annotations

import streamlit as st

from brandcheck import exchange
from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.feeds import FeedWish
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.moments import dutch_moment
from brandcheck.storage import Feed
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.copy_text import Piece, copy_text
from brandcheck.web.markup import html, literal
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

_ROW = '<p class="bc-row"><strong>{name}</strong> <span>{told}</span></p>'


def show(current: Visit, brand: Brand) -> None:
    """A form for a new address, the one just made, and those that work."""
    _form(current, brand)
    if current.stories.address:
        words = _("Kopieer dit adres nu: je ziet het maar één keer. Wie het heeft, kan meelezen.")
        messages.notice(words)
        piece = Piece(
            _("Het adres"), current.stories.address, _("plak het in je agenda"), open=True
        )
        copy_text([piece], key="feed-address")
    for feed in resources.editorial().storage.feeds.list(brand.id):
        _row(feed)


def _form(current: Visit, brand: Brand) -> None:
    with st.form(key="feed-new", border=True):
        name = st.text_input(
            _("Naam van de agenda"),
            value=_("Kalender van {name}").format(name=brand.name),
            max_chars=200,
        )
        person = st.text_input(
            _("Alleen verhalen van"),
            max_chars=300,
            help=_("Een verteller, of wie ervoor zorgt. Leeg: alles."),
        )
        filtered = bool(current.desk.wanted) and st.checkbox(
            _("Alleen wat door het filter van de kalender komt")
        )
        if st.form_submit_button(_("Maak een geheim adres")):
            _make(current, brand, name.strip(), person.strip(), filtered)
            st.rerun()


def _make(current: Visit, brand: Brand, name: str, person: str, filtered: bool) -> None:
    wanted = current.desk.wanted if filtered else StoryFilter()
    try:
        feed, path = exchange.create_feed(
            resources.editorial(),
            brand.id,
            name or brand.name,
            FeedWish.of(wanted, person),
            current.actor,
        )
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.address = _origin() + path
    current.stories.say(_("De agenda ‘{name}’ heeft een adres.").format(name=feed.name))


def _origin() -> str:
    """Where this app is reached, as the visitor's browser knows it."""
    url = st.context.url or ""
    scheme, _sign, rest = url.partition("://")
    return f"{scheme}://{rest.split('/')[0]}" if rest else ""


def _row(feed: Feed) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"feed-{feed.id}"):
        told = _("gemaakt op {moment} door {by}").format(
            moment=dutch_moment(feed.created), by=feed.created_by or _("iemand")
        )
        put(html(_ROW, name=feed.name, told=told))
        with st.popover(_("Trek in"), type="tertiary", key=f"revoke-{feed.id}-menu"):
            st.write(literal(_("Agenda’s met dit adres krijgen dan niets meer.")))
            st.button(
                _("Trek dit adres in"), key=f"revoke-{feed.id}", on_click=_revoke, args=(feed,)
            )


def _revoke(feed: Feed) -> None:
    current = visit()
    try:
        exchange.revoke_feed(resources.editorial(), feed.organisation, feed.id, current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.address = ""
    current.stories.say(_("Het adres van ‘{name}’ werkt niet meer.").format(name=feed.name))
