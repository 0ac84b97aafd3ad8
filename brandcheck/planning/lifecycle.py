"""Which step may follow which, and who may take it: one table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from brandcheck.errors import (
    MomentMissing,
    NotAllowed,
    OwnWork,
    ReasonMissing,
    ReviewerOnly,
    ReviewNeeded,
    RoleMissing,
    StepImpossible,
)
from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings, Review
from brandcheck.planning.story import Status, Story


class Role(StrEnum):
    """What somebody does here."""

    VIEWER = "viewer"
    EMPLOYEE = "employee"
    EDITOR = "editor"
    BRAND_MANAGER = "brand_manager"

    @property
    def label(self) -> str:
        """The role in the reader's language."""
        return _(_ROLES[self])


_ROLES = {
    Role.VIEWER: N_("kijker"),
    Role.EMPLOYEE: N_("medewerker"),
    Role.EDITOR: N_("redacteur"),
    Role.BRAND_MANAGER: N_("merkbeheerder"),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does it."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Step:
    """A step from one status to another. `reviews`: how the organisation must review for it."""

    source: Status
    target: Status
    roles: frozenset[Role]
    needs_reason: bool = False
    needs_moment: bool = False
    needs_published: bool = False
    reviews: frozenset[Review] = frozenset(Review)


_WRITERS = frozenset({Role.EMPLOYEE, Role.EDITOR, Role.BRAND_MANAGER})
_EDITORS = frozenset({Role.EDITOR, Role.BRAND_MANAGER})
_REVIEWED = frozenset({Review.OPTIONAL, Review.REQUIRED})
_FREE = frozenset({Review.OFF, Review.OPTIONAL})
STEPS = (
    Step(Status.IDEA, Status.CONCEPT, _WRITERS),
    Step(Status.IDEA, Status.REJECTED, _EDITORS, needs_reason=True),
    Step(Status.CONCEPT, Status.IDEA, _WRITERS),
    Step(Status.CONCEPT, Status.IN_REVIEW, _WRITERS, reviews=_REVIEWED),
    Step(Status.CONCEPT, Status.APPROVED, _EDITORS, reviews=_FREE),
    Step(Status.CONCEPT, Status.PLANNED, _EDITORS, needs_moment=True, reviews=_FREE),
    Step(Status.CONCEPT, Status.REJECTED, _EDITORS, needs_reason=True),
    Step(Status.IN_REVIEW, Status.CONCEPT, _WRITERS),
    Step(Status.IN_REVIEW, Status.CHANGES_ASKED, _EDITORS, needs_reason=True),
    Step(Status.IN_REVIEW, Status.APPROVED, _EDITORS),
    Step(Status.IN_REVIEW, Status.REJECTED, _EDITORS, needs_reason=True),
    Step(Status.CHANGES_ASKED, Status.CONCEPT, _WRITERS),
    Step(Status.CHANGES_ASKED, Status.IN_REVIEW, _WRITERS, reviews=_REVIEWED),
    Step(Status.CHANGES_ASKED, Status.REJECTED, _EDITORS, needs_reason=True),
    Step(Status.APPROVED, Status.PLANNED, _EDITORS, needs_moment=True),
    Step(Status.APPROVED, Status.CHANGES_ASKED, _EDITORS, needs_reason=True),
    Step(Status.APPROVED, Status.REJECTED, _EDITORS, needs_reason=True),
    Step(Status.PLANNED, Status.APPROVED, _EDITORS),
    Step(Status.PLANNED, Status.CHANGES_ASKED, _EDITORS, needs_reason=True),
    Step(Status.PLANNED, Status.PUBLISHED, _WRITERS),
    Step(Status.PUBLISHED, Status.PLANNED, _EDITORS),
    Step(Status.PUBLISHED, Status.ARCHIVED, _EDITORS),
    Step(Status.ARCHIVED, Status.PUBLISHED, _EDITORS, needs_published=True),
    Step(Status.REJECTED, Status.CONCEPT, _EDITORS),
    Step(Status.REJECTED, Status.ARCHIVED, _EDITORS),
)
_BY_ENDS = {(step.source, step.target): step for step in STEPS}


def check_may_write(actor: Actor) -> None:
    """Raises NotAllowed for whoever only looks on."""
    if actor.role not in _WRITERS:
        raise NotAllowed(role=actor.role.label, action=_("verhalen veranderen"))


def check_may_plan(actor: Actor) -> None:
    """Raises NotAllowed for whoever does not plan."""
    if actor.role not in _EDITORS:
        raise NotAllowed(role=actor.role.label, action=_("verhalen inplannen"))


def steps_from(story: Story, actor: Actor, settings: CalendarSettings) -> list[Step]:
    """The steps that `actor` may take now, in the order of the table; a moment or a reason may
    still be asked."""
    return [
        step
        for step in STEPS
        if step.source is story.status
        and actor.role in step.roles
        and settings.review in step.reviews
        and not (step.needs_published and story.published_at is None)
    ]


def take_step(
    story: Story,
    target: Status,
    actor: Actor,
    settings: CalendarSettings,
    now: datetime,
    reason: str = "",
    link: str = "",
) -> Story:
    """The story after the step.

    Raises StepImpossible, RoleMissing, ReviewNeeded, ReasonMissing, MomentMissing, OwnWork or
    ReviewerOnly.
    """
    step = _BY_ENDS.get((story.status, target))
    # What was rejected and archived was never published, so it cannot become so again.
    if step is None or (step.needs_published and story.published_at is None):
        raise StepImpossible(source=story.status.label, target=target.label)
    _check_who(step, story, actor, settings, now)
    if step.needs_reason and not reason.strip():
        raise ReasonMissing(target=target.label)
    if step.needs_moment and story.planned is None:
        raise MomentMissing(title=story.title)
    changes: dict[str, object] = {"status": target}
    if step.needs_reason:
        changes["reason"] = reason.strip()
    elif target in {Status.IN_REVIEW, Status.APPROVED, Status.CONCEPT}:
        changes["reason"] = ""
    changes["review_by"] = settings.review_deadline(now) if target is Status.IN_REVIEW else None
    if target is Status.PUBLISHED and story.status is Status.PLANNED:
        changes |= {"published_at": now, "published_link": link.strip()}
    if story.status is Status.PUBLISHED and target is Status.PLANNED:
        changes |= {"published_at": None, "published_link": ""}
    return story.but(**changes)


def _check_who(
    step: Step, story: Story, actor: Actor, settings: CalendarSettings, now: datetime
) -> None:
    if actor.role not in step.roles:
        raise RoleMissing(role=actor.role.label, target=step.target.label)
    if settings.review not in step.reviews:
        raise ReviewNeeded(target=step.target.label)
    judged = step.source is Status.IN_REVIEW and step.target is not Status.CONCEPT
    if not judged or settings.review is not Review.REQUIRED:
        return
    if step.target is Status.APPROVED and actor.name and actor.name == story.owner:
        raise OwnWork(title=story.title)
    asked = reviewers(story, settings, now)
    if asked and actor.name not in asked and actor.role is not Role.BRAND_MANAGER:
        raise ReviewerOnly(asked=_(" of ").join(asked))


def reviewers(story: Story, settings: CalendarSettings, now: datetime) -> tuple[str, ...]:
    """Who may judge it now: the reviewer, and after the deadline the deputy too. Empty: anyone
    with the role."""
    if not settings.reviewer:
        return ()
    late = story.review_by is not None and now > story.review_by
    return (
        (settings.reviewer, settings.deputy) if late and settings.deputy else (settings.reviewer,)
    )
