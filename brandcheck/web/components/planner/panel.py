"""The side panel: one story, changed in a few clicks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import streamlit as st

from brandcheck.i18n import _, current_locale
from brandcheck.planning.balance import Balance
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.story import MAIN_SCORES, Status, Story
from brandcheck.scoring import shipped_rubrics
from brandcheck.web import desk_actions, routes
from brandcheck.web.components import messages
from brandcheck.web.components.planner import proposal
from brandcheck.web.components.planner.moment import moment
from brandcheck.web.components.planner.steps import steps
from brandcheck.web.components.story.status import glance
from brandcheck.web.components.words import band_sign, band_word, score_number
from brandcheck.web.markup import Markup, html, join, show
from brandcheck.web.state import Visit, visit

_HEAD = '<h2 class="bc-h2" id="open-story" tabindex="-1">{title}</h2>{glance}'
_SCORE = (
    '<li data-band="{band}"><span>{title}</span><span class="bc-band">{sign}{word}</span>'
    "<strong>{value}</strong></li>"
)
_SCORES = '<ul class="bc-minis" aria-label="{label}">{rows}</ul>'
_SOFT = '<p class="bc-soft">{words}</p>'


def panel(
    current: Visit,
    stored: Mapping[str, Story],
    settings: CalendarSettings,
    balance: Balance,
    suggested: date,
) -> None:
    """The open story with everything that is changed often. `stored`: the stories as they are
    now, by id."""
    story = current.desk.story
    if story is None:
        return
    with st.container(key="panel", gap="small"):
        st.button(_("Sluit"), key="panel-close", icon=":material/close:", on_click=_close)
        show(html(_HEAD, title=story.title, glance=glance(story)))
        _changed_meanwhile(story, stored.get(story.id))
        proposal.why_here(current, story)
        steps(current, story, settings)
        moment(current, story, suggested)
        _owner(current, story, settings)
        show(_scores(story))
        words = balance.effect(story).sentence
        show(html(_SOFT, words=words))
        if st.button(_("Open het verhaal"), key="panel-story", icon=":material/open_in_full:"):
            routes.go_to_story(story.id)
        if story.status in {Status.APPROVED, Status.PLANNED, Status.PUBLISHED}:
            show(html(_SOFT, words=_("Op de pagina van het verhaal staat ook het deelpakket.")))


def _changed_meanwhile(story: Story, stored: Story | None) -> None:
    if stored is None or stored.version == story.version:
        return
    messages.notice(_("Iemand veranderde dit verhaal net. Je ziet nog hoe het was."))
    st.button(_("Toon het nieuwste"), key="panel-newest", on_click=_renew, args=(stored,))


def _owner(current: Visit, story: Story, settings: CalendarSettings) -> None:
    key = current.desk.key("owner")
    names = sorted({card.name for card in settings.tellers} | {current.name, story.owner} - {""})
    st.selectbox(
        _("Eigenaar"),
        [name for name in names if name],
        index=names.index(story.owner) if story.owner else None,
        key=key,
        accept_new_options=True,
        placeholder=_("Nog niemand"),
        on_change=_edit,
        args=(story, "owner", key),
    )
    lock = current.desk.key("locked")
    st.toggle(
        _("Vastgezet: een voorstel blijft ervan af"),
        value=story.locked,
        key=lock,
        on_change=_edit,
        args=(story, "locked", lock),
    )


def _scores(story: Story) -> Markup:
    reading = story.reading
    if reading is None:
        return html(_SOFT, words=_("Nog geen scores: er staat nog geen tekst."))
    rows = []
    for score in MAIN_SCORES:
        band, value = reading.bands.get(score), reading.scores.get(score)
        rows.append(
            html(
                _SCORE,
                band=band or "unknown",
                title=shipped_rubrics()[score].title.text(current_locale()),
                sign=band_sign(band) if band else "",
                word=band_word(band) if band else _("nog niet te zeggen"),
                value="" if value is None else score_number(value),
            )
        )
    return html(_SCORES, label=_("Scores"), rows=join(rows))


def _edit(story: Story, name: str, key: str) -> None:
    value = st.session_state[key]
    changes = {name: "" if value is None else value}
    desk_actions.attempt(lambda: desk_actions.edit(story, **changes))


def _renew(story: Story) -> None:
    visit().desk.open(story)


def _close() -> None:
    visit().desk.open(None)
