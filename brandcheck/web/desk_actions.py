"""What a visitor does in the calendar. Every action is one change that is kept, or a kind word.

Actions run in callbacks, before the page is drawn. Each can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, cast

from brandcheck.errors import BrandcheckError, MomentInvalid, StoryChanged, explain
from brandcheck.i18n import _, ngettext
from brandcheck.planning.moments import Week, dutch_moment, local
from brandcheck.planning.story import Status, Story
from brandcheck.web import resources
from brandcheck.web.state import visit


def attempt(act: Callable[[], None]) -> None:
    """Does it, or says why not; a change by somebody else is shown beside this one."""
    desk = visit().desk
    desk.problem, desk.conflict, desk.said = "", None, ""
    desk.replies += 1
    try:
        act()
    except StoryChanged as error:
        desk.conflict = error
    except BrandcheckError as error:
        desk.problem = explain(error)


def on_board(action: Mapping[str, Any]) -> None:
    """What somebody did in the calendar itself."""
    match action:
        case {"do": "move", "id": story_id, "version": version, "to": to}:
            move(str(story_id), int(version), read_clock(str(to)))
        case {"do": "back", "id": story_id, "version": version}:
            move(str(story_id), int(version), None)
        case {"do": "open", "id": story_id}:
            visit().desk.open(resources.editorial().get(str(story_id)))
        case {"do": "undo"}:
            undo()


def read_clock(text: str) -> datetime:
    """A moment from what the clock in Amsterdam shows. Raises MomentInvalid or HourSkipped."""
    try:
        shown = datetime.fromisoformat(text)
    except ValueError as error:
        raise MomentInvalid(text=text) from error
    return local(shown.date(), shown.time())


def move(story_id: str, version: int, moment: datetime | None) -> None:
    """Puts a story on a moment, or back in the backlog. `version`: the one that was seen; quick
    hands may be ahead of what the browser was told of their own last change."""
    current, editorial = visit(), resources.editorial()
    before = editorial.get(story_id)
    mine = current.desk.made.get(story_id) == before.version
    seen = before if mine else before.but(version=version)
    after = editorial.place(seen, moment, current.actor)
    if moment is None:
        words = _("‘{title}’ ligt weer in de ideeënbak.").format(title=after.title)
    else:
        words = _("‘{title}’ staat op {moment}.").format(
            title=after.title, moment=dutch_moment(moment)
        )
    _did(words, (before, after))


def step(story: Story, target: Status, reason: str = "", link: str = "") -> None:
    """Takes a step in a story's life."""
    after = resources.editorial().step(story, target, visit().actor, reason, link)
    words = _("‘{title}’: {status}.").format(title=after.title, status=after.status.label)
    _did(words, (story, after))


def edit(story: Story, **changes: object) -> None:
    """Changes fields of a story."""
    after = resources.editorial().edit(story, visit().actor, **changes)
    _did(_("‘{title}’ is bewaard.").format(title=after.title), (story, after))


def propose(organisation: str, first: Week, weeks: int) -> None:
    """Asks for a filling of some weeks; nothing is kept yet."""
    found = resources.editorial().propose(organisation, first, weeks)
    count = len(found.placements)
    words = ngettext(
        "Er is een voorstel met {count} verhaal.", "Er is een voorstel met {count} verhalen.", count
    )
    visit().desk.proposal = found
    if count:  # the proposal itself says what fits and why nothing does
        visit().desk.say(words.format(count=count))


def accept(story_ids: Iterable[str]) -> None:
    """Takes over these placements of the proposal."""
    current, editorial = visit(), resources.editorial()
    desk, wanted = current.desk, set(story_ids)
    if desk.proposal is None:
        return
    before = {id_: editorial.get(id_) for id_ in wanted}
    stored = editorial.accept(desk.proposal, wanted, current.actor)
    words = ngettext(
        "{count} verhaal overgenomen uit het voorstel.",
        "{count} verhalen overgenomen uit het voorstel.",
        len(stored),
    )
    _did(words.format(count=len(stored)), *((before[story.id], story) for story in stored))
    desk.drop_placements(wanted)


def drop(story_ids: Iterable[str] | None = None) -> None:
    """Throws placements of the proposal away, or all of it."""
    desk = visit().desk
    if story_ids is None:
        desk.proposal = None
        desk.say(_("Het voorstel is weg. Er is niets veranderd."))
    else:
        desk.drop_placements(set(story_ids))


def undo() -> None:
    """Takes the last step back; a step that somebody else built on stays."""
    current = visit()
    desk = current.desk
    last = desk.done.last
    if last is None:
        desk.say(_("Er is niets om ongedaan te maken."))
        return
    try:
        stored = resources.editorial().put_back(last.earlier(), current.actor)
    except StoryChanged as error:
        desk.done.forget_last()
        words = _("{by} heeft ‘{title}’ intussen veranderd. Dit maken we niet ongedaan.")
        desk.problem = words.format(by=error.fields["by"], title=error.fields["title"])
        return
    desk.done.took_back(stored)
    _refresh(stored)
    desk.say(_("Ongedaan gemaakt: {step}").format(step=last.words))


def settle(stored: Story, changes: Mapping[str, object]) -> None:
    """Ends a conflict: the story as it is kept, with these fields as this visitor wanted them."""
    wanted, story = dict(changes), stored
    moment = cast("datetime | None", wanted.pop("planned", story.planned))
    if wanted:
        story = resources.editorial().edit(story, visit().actor, **wanted)
    if moment != story.planned:
        story = resources.editorial().place(story, moment, visit().actor)
    _did(_("‘{title}’ is bewaard.").format(title=story.title), (stored, story))


def _did(words: str, *changes: tuple[Story, Story]) -> None:
    desk = visit().desk
    desk.done.did(words, *changes)
    _refresh([after for _before, after in changes])
    desk.say(words)


def _refresh(stories: Iterable[Story]) -> None:
    """The open story is shown as it is now."""
    desk = visit().desk
    for story in stories:
        desk.made[story.id] = story.version
        if desk.story and story.id == desk.story.id:
            desk.open(story)
