"""The calendar page: what matters most, the calendar, the open story, balance."""

from __future__ import annotations

from datetime import date

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _
from brandcheck.planning.filters import passing
from brandcheck.planning.lifecycle import Role
from brandcheck.planning.story import Story
from brandcheck.web import desk_actions, resources, routes
from brandcheck.web.components import calamity, conflict, frame, messages
from brandcheck.web.components.calendar import calendar, happened, looked_at
from brandcheck.web.components.calendar.data import Board, board_data
from brandcheck.web.components.planner import balance, empty, proposal
from brandcheck.web.components.planner.filters import filters
from brandcheck.web.components.planner.live import live
from brandcheck.web.components.planner.moment import next_day
from brandcheck.web.components.planner.panel import panel
from brandcheck.web.components.planner.reading import Reading, read
from brandcheck.web.components.planner.who import who
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

_PLANNERS = frozenset({Role.EDITOR, Role.BRAND_MANAGER})


def show() -> None:
    """The whole page."""
    current = visit()
    frame.waiting_for(resources.workspace)
    brand = _top(current)
    try:
        found = read(resources.editorial(), brand.id, current.desk)
    except BrandcheckError as error:
        messages.problem(explain(error))
        st.button(_("Probeer het nog eens"), key="again")
        return
    calamity.banner(found.settings)
    _lead(current, brand, found)
    _said(current)
    if not found.stories and not current.desk.wanted:
        empty.invitation(current, brand)
    with st.container(horizontal=True, gap="small", key="filters"):
        filters(current, brand, found.settings, found.stories)
        _undo(current)
    stories = {story.id: story for story in found.stories}
    proposal.show_proposal(current, stories)
    suggested = next_day(current.desk.first or found.week.days[0], found.today)
    with st.container(key="planner"):
        with st.container(key="board"):
            _board(current, found, suggested)
        with st.container(key="side"):
            panel(current, stories, found.settings, found.balances[1], suggested)
    balance.balance(found.balances, found.backlog)
    live(brand.id)


def _top(current: Visit) -> Brand:
    """Title, organisation, and who is looking."""
    names = {entry.id: entry.name for entry in resources.workspace().brand_entries()}
    if current.brand not in names:
        current.brand = next(iter(names))
    with st.container(horizontal=True, vertical_alignment="center", key="calendar-top"):
        put(html('<h1 class="bc-title">{words}</h1>', words=_("Kalender")))
        key = current.key("calendar-brand")
        st.selectbox(
            _("Organisatie"),
            list(names),
            index=list(names).index(current.brand),
            format_func=lambda id_: names.get(str(id_), str(id_)),
            key=key,
            on_change=_turn_to,
            args=(key,),
            label_visibility="collapsed",
            filter_mode=None,
            width=220,
        )
        who(current)
        _more()
    return resources.brand(current.brand)


def _more() -> None:
    """The way to what lies beside the calendar."""
    with st.popover(_("Meer"), icon=":material/more_horiz:", key="more"):
        for page, words in (
            ("agreements", _("Afspraken: doelen, beoordelen, stilte, pauze")),
            ("exchange", _("In en uit: agenda, tabel, weekplan")),
            ("bin", _("Prullenbak")),
        ):
            if st.button(words, key=f"to-{page}", type="tertiary"):
                routes.go(page)


def _lead(current: Visit, brand: Brand, found: Reading) -> None:
    """The one sentence that matters most, and the button that does something about it."""
    with st.container(horizontal=True, vertical_alignment="center", key="lead"):
        words = found.balances[4].headline
        put(html('<p class="bc-headline">{words}</p>', words=words))
        if current.actor.role in _PLANNERS:
            proposal.ask(current, brand.id)


def _said(current: Visit) -> None:
    desk = current.desk
    put(html('<p class="bc-done" role="status">{words}</p>', words=desk.said))
    if desk.problem:
        messages.problem(desk.problem)
    if desk.conflict:
        before = desk.story or desk.conflict.fields["current"]
        conflict.show(desk.conflict, before, _settle, "calendar")


def _undo(current: Visit) -> None:
    last = current.desk.done.last
    st.button(
        _("Maak ongedaan"),
        key="undo",
        icon=":material/undo:",
        disabled=last is None,
        help=last.words if last else None,
        on_click=desk_actions.attempt,
        args=(desk_actions.undo,),
    )


def _board(current: Visit, found: Reading, suggested: date) -> None:
    desk = current.desk
    shown = Board(
        planned=passing(found.planned, desk.wanted),
        backlog=passing(found.backlog, desk.wanted),
        helpers=found.balances[4].helpers(found.backlog),
        settings=found.settings,
        first=found.first,
        last=found.last,
        today=found.today,
        suggested=suggested,
        may_plan=current.actor.role in _PLANNERS,
    )
    calendar(board_data(shown, desk), on_action=_act, on_look=_look)


def _act() -> None:
    action = happened()
    desk_actions.attempt(lambda: desk_actions.on_board(action))


def _look() -> None:
    visit().desk.look(looked_at())


def _settle(stored: Story, changes: dict[str, object]) -> None:
    desk_actions.attempt(lambda: desk_actions.settle(stored, changes))


def _turn_to(key: str) -> None:
    current = visit()
    current.brand = st.session_state[key]
    current.audience = ""
    current.desk.clean()
