"""The share kit: everything to share the story, to copy per piece or take along whole."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.share_kit import ShareKit, kit_file, own_sentence, share_kit
from brandcheck.planning.share_text import ChannelText
from brandcheck.planning.story import Status, Story
from brandcheck.web.components import messages
from brandcheck.web.components.copy_text import Piece, copy_text
from brandcheck.web.components.words import number
from brandcheck.web.markup import each, html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_READY = frozenset({Status.APPROVED, Status.PLANNED, Status.PUBLISHED})


def show(current: Visit, story: Story, brand: Brand, settings: CalendarSettings) -> None:
    """A fold, open once the story may be shared."""
    with st.expander(
        _("Deelpakket"),
        expanded=story.status in _READY,
        icon=":material/share:",
        key=current.stories.key(f"kit-{story.status.value}"),
    ):
        kit = share_kit(story, brand, settings)
        if kit.cautions:
            lines = each("<li>{text}</li>", kit.cautions)
            put(messages.note("stale", html('<ul class="bc-plain">{lines}</ul>', lines=lines)))
        words = _("Klaar om door te geven aan {name}.").format(
            name=story.teller or _("wie het vertelt")
        )
        put(html("<p>{words} <strong>{own}</strong></p>", words=words, own=own_sentence()))
        copy_text(_pieces(kit), key=f"kit-{story.id}")
        file = kit_file(kit)
        st.download_button(
            _("Alles als tekstbestand"),
            data=file.data,
            file_name=file.name,
            mime=file.mime,
            key="kit-file",
            on_click="ignore",
            icon=":material/download:",
        )


def _pieces(kit: ShareKit) -> list[Piece]:
    texts = [_channel(text, first=place == 0) for place, text in enumerate(kit.texts)]
    told = (
        (_("Hashtags"), " ".join(kit.hashtags), _("staan al in de tekst")),
        (_("Hashtags om uit te kiezen"), " ".join(kit.suggested), _("uit jullie labels")),
        (_("Beeld"), kit.image_note, ""),
        (_("Beeldbeschrijving"), kit.alt_text, _("voor wie het beeld niet ziet")),
        (_("Bericht aan de verteller"), kit.for_teller, ""),
        (_("Bericht aan collega’s"), kit.for_colleagues, ""),
    )
    return [*texts, *(Piece(title, text, small) for title, text, small in told if text)]


def _channel(text: ChannelText, first: bool) -> Piece:
    limit = f" / {number(text.limit)}" if text.limit else ""
    small = _("{length}{limit} tekens").format(length=number(text.length), limit=limit)
    return Piece(text.name, text.text, small, text.note, open=first)
