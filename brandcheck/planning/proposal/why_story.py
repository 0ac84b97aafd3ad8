"""What speaks for a story, whatever the moment: one true sentence per wish, or none."""

from __future__ import annotations

from brandcheck.i18n import N_, _, ngettext
from brandcheck.planning.moments import dutch_date, in_amsterdam
from brandcheck.planning.proposal.points import age, is_urgent, last_day, work_days
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.wishes import shipped_wishes
from brandcheck.planning.proposal.words import SCORES, listed
from brandcheck.planning.story import Status, Story

_LONG = 14
_READY = {
    Status.APPROVED: N_("Het is goedgekeurd en kan zo mee."),
    Status.IN_REVIEW: N_("Het ligt al ter beoordeling."),
    Status.CONCEPT: N_("Er ligt al een concept."),
}


def story_text(part: str, story: Story, window: Window) -> str | None:
    """The sentence for a part of the points; None where there is nothing good to say."""
    return _TEXTS[part](story, window)


def _ready(story: Story, _window: Window) -> str | None:
    return _(_READY[story.status]) if story.status in _READY else None


def _good(story: Story, _window: Window) -> str | None:
    bands = story.reading.bands if story.reading else {}
    ready = [_(title) for name, title in SCORES.items() if bands.get(name) == "klaar"]
    if not ready:
        return None
    return ngettext(
        "De score voor {scores} is klaar.", "De scores voor {scores} zijn klaar.", len(ready)
    ).format(scores=listed(ready))


def _old(story: Story, window: Window) -> str | None:
    days = age(story, window.now)
    if days < _LONG:
        return None
    return _("Het wacht al {weeks} weken.").format(weeks=days // 7)


def _urgent(story: Story, window: Window) -> str | None:
    last = last_day(story, window)
    if last is None or not is_urgent(story, window):
        return None
    return _("Het kan niet wachten: na {day} hoeft het niet meer.").format(
        day=dutch_date(in_amsterdam(last).date())
    )


def _too_soon(story: Story, window: Window) -> str | None:
    if not work_days(story, window, shipped_wishes()):
        return None
    return _("Er is nog tijd om het af te maken en te laten beoordelen.")


_TEXTS = {"ready": _ready, "good": _good, "old": _old, "urgent": _urgent, "too_soon": _too_soon}
