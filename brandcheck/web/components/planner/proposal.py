"""The proposal: asked for, looked at card by card, taken over or thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from brandcheck.i18n import _, ngettext
from brandcheck.planning.moments import dutch_moment, in_amsterdam
from brandcheck.planning.proposal import Placement, Proposal
from brandcheck.planning.story import Story
from brandcheck.web import desk_actions, resources
from brandcheck.web.components.planner.reading import week_of
from brandcheck.web.markup import Markup, each, html, join, show
from brandcheck.web.state import Visit, visit

_WHY = """
<section class="bc-why-here" aria-label="{title}"><h3 class="bc-h3">{title}</h3>
<p><strong>{moment}</strong></p><ul>{reasons}</ul></section>
"""
_OUT = "<li><strong>{title}</strong>: {why}</li>"
MOST_WEEKS = 4


def ask(current: Visit, organisation: str) -> None:
    """The button, and for how many weeks."""
    desk = current.desk
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom", key="propose"):
        st.selectbox(
            _("Hoeveel weken"),
            list(range(1, MOST_WEEKS + 1)),
            index=desk.weeks - 1,
            format_func=lambda n: ngettext("{count} week", "{count} weken", n).format(count=n),
            key="propose-weeks",
            label_visibility="collapsed",
            filter_mode=None,
            width=110,
        )
        st.button(
            _("Stel een week voor") if desk.weeks == 1 else _("Stel weken voor"),
            key="propose-go",
            type="primary",
            icon=":material/auto_awesome:",
            on_click=_propose,
            args=(organisation,),
        )


def show_proposal(current: Visit, stories: Mapping[str, Story]) -> None:
    """What is proposed, what stays out and why, and what contradicts. `stories`: by id."""
    found = current.desk.proposal
    if found is None:
        return
    with st.container(key="proposal", border=True, gap="small"):
        everything = tuple(placement.story_id for placement in found.placements)
        with st.container(horizontal=True, vertical_alignment="center", key="proposal-top"):
            show(html('<h2 class="bc-h2">{words}</h2>', words=_headed(len(everything))))
            if everything:
                _button(
                    _("Neem alles over"),
                    "proposal-all",
                    lambda: desk_actions.accept(everything),
                    primary=True,
                )
            _button(_("Gooi weg"), "proposal-none", desk_actions.drop)
        _placements(found, stories)
        _left_out(found, stories)
        _conflicts(found)


def _headed(count: int) -> str:
    if not count:
        return _("Er past nu niets bij. Hieronder lees je waarom.")
    words = ngettext(
        "Voorstel: {count} verhaal. De kaart met streepjes is nog niet gepland.",
        "Voorstel: {count} verhalen. De kaarten met streepjes zijn nog niet gepland.",
        count,
    )
    return words.format(count=count)


def _conflicts(found: Proposal) -> None:
    if not found.conflicts:
        return
    count = len(found.conflicts)
    label = ngettext("{count} ding botst", "{count} dingen botsen", count).format(count=count)
    with st.expander(label, key="proposal-conflicts", icon=":material/warning:"):
        show(html("<ul>{rows}</ul>", rows=each("<li>{text}</li>", found.conflicts)))


def _placements(found: Proposal, stories: Mapping[str, Story]) -> None:
    if not found.placements:
        return
    with st.expander(_("Waarom hier? Per kaart"), key="proposal-why"):
        for placement in found.placements:
            story = stories.get(placement.story_id)
            if story:
                show(_reasons(placement, story.title))
                _choices(placement, "list")


def _left_out(found: Proposal, stories: Mapping[str, Story]) -> None:
    named = [
        (stories[out.story_id].title, out.why) for out in found.left_out if out.story_id in stories
    ]
    if not named:
        return
    label = ngettext(
        "{count} verhaal blijft in de bak", "{count} verhalen blijven in de bak", len(named)
    )
    with st.expander(label.format(count=len(named)), key="proposal-out"):
        rows = [html(_OUT, title=title, why=why) for title, why in named]
        show(html("<ul>{rows}</ul>", rows=join(rows)))


def why_here(current: Visit, story: Story) -> None:
    """In the side panel: why the proposal puts this story there."""
    found = current.desk.proposal
    placement = found and next((p for p in found.placements if p.story_id == story.id), None)
    if placement:
        show(_reasons(placement, _("Waarom hier?")))
        _choices(placement, "panel")


def _reasons(placement: Placement, title: str) -> Markup:
    return html(
        _WHY,
        title=title,
        moment=dutch_moment(placement.moment),
        reasons=each("<li>{text}</li>", placement.why),
    )


def _choices(placement: Placement, place: str) -> None:
    chosen = (placement.story_id,)
    with st.container(horizontal=True, gap="small"):
        key = f"proposal-{place}-{placement.story_id}"
        _button(_("Neem over"), f"{key}-take", lambda: desk_actions.accept(chosen))
        _button(_("Deze niet"), f"{key}-drop", lambda: desk_actions.drop(chosen))


def _button(label: str, key: str, act: Callable[[], None], primary: bool = False) -> None:
    kind = "primary" if primary else "secondary"
    st.button(label, key=key, type=kind, on_click=desk_actions.attempt, args=(act,))


def _propose(organisation: str) -> None:
    # The week is asked now: somebody may have gone on to another since the button was drawn.
    first = week_of(visit().desk, in_amsterdam(resources.editorial().clock()).date())
    weeks = int(st.session_state["propose-weeks"])
    visit().desk.weeks = weeks
    desk_actions.attempt(lambda: desk_actions.propose(organisation, first, weeks))
