"""A story on a moment, or back in the *ideeënbak* (the backlog of stories without a moment)."""

from __future__ import annotations

from datetime import datetime, timedelta

from brandcheck.errors import (
    EverythingPaused,
    MomentOutside,
    MomentPast,
    MomentSilent,
    StepImpossible,
)
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings, Review
from brandcheck.planning.days import closed
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.story import Status, Story

FIXED = frozenset({Status.PUBLISHED, Status.ARCHIVED, Status.REJECTED})
# Somebody who drops a card on the current quarter of an hour means now.
LENIENCE = timedelta(minutes=15)


def place(
    story: Story, moment: datetime | None, settings: CalendarSettings, now: datetime
) -> Story:
    """The story on that moment; None puts it back in the backlog.

    An approved story with a moment is planned, a planned one without is approved again; for any
    other status the moment is an intention. Raises StepImpossible, EverythingPaused, MomentPast,
    MomentSilent or MomentOutside.
    """
    if story.status in FIXED:
        raise StepImpossible(source=story.status.label, target=Status.PLANNED.label)
    if moment is None:
        back = Status.APPROVED if story.status is Status.PLANNED else story.status
        return story.but(planned=None, status=back, locked=False)
    check_moment(story, moment, settings, now)
    onwards = Status.PLANNED if story.status is Status.APPROVED else story.status
    return story.but(planned=moment, status=onwards)


def check_moment(story: Story, moment: datetime, settings: CalendarSettings, now: datetime) -> None:
    """Raises EverythingPaused, MomentPast, MomentSilent or MomentOutside when it cannot be."""
    if settings.calamity is not None:
        raise EverythingPaused(reason=settings.calamity.reason)
    if moment < now - LENIENCE:
        raise MomentPast(moment=dutch_moment(moment))
    why = closed(moment, settings)
    if why is not None:
        raise MomentSilent(moment=dutch_moment(moment), why=why)
    outside = outside_window(story, moment)
    if outside is not None:
        raise MomentOutside(title=story.title, moment=dutch_moment(moment), why=outside)


def outside_window(story: Story, moment: datetime) -> str | None:
    """Why the story itself does not allow this moment, or None."""
    if story.embargo is not None and moment < story.embargo:
        return _("het embargo loopt tot {moment}").format(moment=dutch_moment(story.embargo))
    if story.expiry is not None and moment > story.expiry:
        return _("het verhaal is na {moment} niet meer actueel").format(
            moment=dutch_moment(story.expiry)
        )
    return None


def with_text(story: Story, text: str, settings: CalendarSettings, now: datetime) -> Story:
    """The story with another text: an idea becomes a concept, and what was approved is looked at
    again where a review is required. The reading of the former text goes."""
    if text == story.text:
        return story
    changes: dict[str, object] = {"text": text, "reading": None}
    approved = story.status in {Status.APPROVED, Status.PLANNED}
    if approved and settings.review is Review.REQUIRED:
        changes |= {"status": Status.IN_REVIEW, "review_by": settings.review_deadline(now)}
    elif story.status is Status.IDEA and text.strip():
        changes["status"] = Status.CONCEPT
    return story.but(**changes)
