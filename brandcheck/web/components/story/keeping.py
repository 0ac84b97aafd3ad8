"""What happens when somebody keeps a draft, as a new story or in its own."""

from __future__ import annotations

import streamlit as st

from brandcheck.errors import BrandcheckError, DraftEmpty, DraftTooLong
from brandcheck.i18n import _
from brandcheck.planning.story import Status, Story
from brandcheck.planning.titles import suggested_title
from brandcheck.settings import MAX_DRAFT_CHARACTERS
from brandcheck.web import resources
from brandcheck.web.state import Visit, visit


def keep_new(status: Status, title_key: str) -> None:
    """Keeps the draft as a new story."""
    current = visit()
    title = str(st.session_state[title_key] or "").strip()
    try:
        story = resources.editorial().create(_new_story(current, title, status), current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.draft = story
    current.stories.say(
        _("Bewaard als {status}: ‘{title}’.").format(status=status.label.lower(), title=story.title)
    )


def _new_story(current: Visit, title: str, status: Status) -> Story:
    if not current.text.strip():
        raise DraftEmpty
    _check_length(current.text)
    return Story(
        organisation=current.brand,
        title=title or suggested_title(current.text) or _("Zonder titel"),
        text=current.text,
        audience=current.audience,
        channels=(current.channel,),
        voice=current.teller,
        owner=current.name,
        status=status,
    )


def _check_length(text: str) -> None:
    if len(text) > MAX_DRAFT_CHARACTERS:
        raise DraftTooLong(length=len(text), limit=MAX_DRAFT_CHARACTERS)


def _written(current: Visit, story: Story) -> dict[str, object]:
    """What the write page says about a story. Its channel comes first: that one is judged."""
    others = tuple(c for c in story.channels if c != current.channel)
    return {
        "text": current.text,
        "audience": current.audience,
        "voice": current.teller,
        "channels": (current.channel, *others),
    }


def keep_in() -> None:
    """Keeps the draft in the story that it belongs to: a new version of its text."""
    current = visit()
    story = current.stories.draft
    if story is not None:
        _edit(current, story, _written(current, story))


def choose(theirs: Story, changes: dict[str, object]) -> None:
    """After a conflict: the stored story, with what the writer wants in it."""
    current = visit()
    _edit(current, theirs, changes)
    kept = current.stories.draft
    if kept is not None and current.stories.conflict is None and kept.text != current.text:
        current.open_story(kept)


def _edit(current: Visit, story: Story, changes: dict[str, object]) -> None:
    try:
        _check_length(str(changes.get("text", "")))
        kept = resources.editorial().edit(story, current.actor, **changes)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.draft = kept
    current.check()
    current.stories.say(_("Bewaard in ‘{title}’.").format(title=kept.title))
