"""When the story goes out: choosing, moving, and taking it off the calendar."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import streamlit as st

from brandcheck.errors import BrandcheckError, MomentMissing
from brandcheck.i18n import _
from brandcheck.planning.moments import in_amsterdam, is_doubled, local
from brandcheck.planning.placing import FIXED
from brandcheck.planning.story import Story
from brandcheck.web import resources
from brandcheck.web.state import Visit, visit

_GOOD_HOUR = time(9, 30)


def show(current: Visit, story: Story) -> None:
    """A date and a time, with the two things to do with them."""
    if story.status in FIXED:
        return
    with st.container(key="story-moment"):
        key = picker(current, story, "moment")
        with st.container(horizontal=True):
            words = _("Verzet") if story.planned else _("Zet op dit moment")
            st.button(words, key="story-place", on_click=_place, args=(story, key))
            if story.planned:
                st.button(
                    _("Terug naar de ideeënbak"),
                    key="story-unplace",
                    type="tertiary",
                    on_click=_unplace,
                    args=(story,),
                )


def picker(current: Visit, story: Story, name: str) -> str:
    """Asks for a moment, in Amsterdam. Returns the key of the widget for `picked`."""
    key = current.stories.key(name)
    shown = in_amsterdam(story.planned) if story.planned else _proposed()
    chosen = st.datetime_input(
        _("Moment"),
        value=shown.replace(tzinfo=None),
        key=key,
        format="DD-MM-YYYY",
        help=_("Dag en tijd in Nederland."),
    )
    if chosen and is_doubled(chosen.date(), chosen.time()):
        words = _("Die nacht gaat de klok terug: dit uur is er twee keer. Neem de tweede keer.")
        st.checkbox(words, key=f"{key}-second", value=bool(shown.fold))
    return key


def _proposed() -> datetime:
    tomorrow = in_amsterdam(resources.editorial().clock()).date() + timedelta(days=1)
    return datetime.combine(tomorrow, _GOOD_HOUR)


def picked(story: Story, key: str) -> datetime:
    """What was chosen. Raises MomentMissing or HourSkipped."""
    chosen = st.session_state.get(key)
    if chosen is None:
        raise MomentMissing(title=story.title)
    second = bool(st.session_state.get(f"{key}-second"))
    return local(chosen.date(), chosen.time(), second)


def _place(story: Story, key: str) -> None:
    current = visit()
    try:
        kept = resources.editorial().place(story, picked(story, key), current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.follow(kept, _("Het staat op de kalender."))


def _unplace(story: Story) -> None:
    current = visit()
    try:
        kept = resources.editorial().place(story, None, current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.follow(kept, _("Het ligt weer in de ideeënbak."))
