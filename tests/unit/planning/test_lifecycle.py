"""The lifecycle: which step may follow which, who may take it, and that nothing slips through."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import (
    BrandcheckError,
    MomentMissing,
    NotAllowed,
    OwnWork,
    ReasonMissing,
    ReviewerOnly,
    ReviewNeeded,
    RoleMissing,
    StepImpossible,
)
from brandcheck.planning.calendar import CalendarSettings, Review
from brandcheck.planning.lifecycle import (
    STEPS,
    Actor,
    Role,
    check_may_plan,
    check_may_write,
    reviewers,
    steps_from,
    take_step,
)
from brandcheck.planning.story import Status, Story

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
EDITOR = Actor("Fatma", Role.EDITOR)
NAMES = ["", "Fatma", "Joost", "Ria", "Sem"]
ACTORS = st.builds(Actor, st.sampled_from(NAMES), st.sampled_from(Role))
SETTINGS = st.builds(
    CalendarSettings,
    organisation=st.just("duinzicht"),
    review=st.sampled_from(Review),
    reviewer=st.sampled_from(["", "Ria"]),
    deputy=st.sampled_from(["", "Sem"]),
)
# Who tries what, with which reason, and how many hours later.
TRIES = st.lists(
    st.tuples(
        st.sampled_from(Status), ACTORS, st.sampled_from(["", "Te lang."]), st.integers(0, 100)
    ),
    max_size=40,
)


def story(status: Status = Status.CONCEPT, **fields: object) -> Story:
    usual: dict[str, object] = {"organisation": "duinzicht", "title": "Een dag met Piet"}
    return Story.model_validate({**usual, "status": status, "created": NOW, **fields})


def settings(review: Review = Review.OPTIONAL, **fields: object) -> CalendarSettings:
    return CalendarSettings.model_validate(
        {"organisation": "duinzicht", "review": review, **fields}
    )


@given(SETTINGS, ACTORS, TRIES, st.booleans())
def test_whatever_people_try(
    calendar: CalendarSettings,
    owner: Actor,
    tries: list[tuple[Status, Actor, str, int]],
    planned: bool,
) -> None:
    moment = NOW + timedelta(days=3) if planned else None
    now, current = NOW, story(Status.IDEA, owner=owner.name, planned=moment)
    approved = False
    for target, actor, reason, hours in tries:
        now += timedelta(hours=hours)
        offered = {step.target for step in steps_from(current, actor, calendar)}
        try:
            after = take_step(current, target, actor, calendar, now, reason)
        except BrandcheckError:
            continue
        assert target in offered
        assert after.status is target
        assert actor.role is not Role.VIEWER
        if (current.status, target) == (Status.IN_REVIEW, Status.APPROVED):
            approved = True
            assert not (calendar.review is Review.REQUIRED and owner.name == actor.name != "")
        if target in {Status.PLANNED, Status.PUBLISHED}:
            assert after.planned is not None
            assert approved or calendar.review is not Review.REQUIRED
        if target in {Status.REJECTED, Status.CHANGES_ASKED}:
            assert after.reason
        assert (after.published_at is not None) >= (target is Status.PUBLISHED)
        assert (after.review_by is not None) == (target is Status.IN_REVIEW)
        kept = {"status", "reason", "review_by", "published_at", "published_link"}
        assert after.model_dump(exclude=kept) == current.model_dump(exclude=kept)
        current = after


def test_every_status_but_the_first_can_be_reached_and_left() -> None:
    assert {step.target for step in STEPS} == set(Status)
    assert {step.source for step in STEPS} == set(Status)


@pytest.mark.parametrize("review", Review)
def test_every_status_can_go_on_to_publication(review: Review) -> None:
    allowed = [step for step in STEPS if review in step.reviews]
    reached, before = {Status.PUBLISHED}, set[Status]()
    while reached != before:
        before = set(reached)
        reached |= {step.source for step in allowed if step.target in reached}
    unreachable = {Status.IN_REVIEW, Status.CHANGES_ASKED} if review is Review.OFF else set()
    assert set(Status) - unreachable <= reached


def test_a_step_that_is_not_in_the_table() -> None:
    with pytest.raises(StepImpossible, match=r"Idee.*Gepubliceerd"):
        take_step(story(Status.IDEA), Status.PUBLISHED, EDITOR, settings(), NOW)


def test_what_was_never_published_is_not_published_out_of_the_archive() -> None:
    rejected = story(Status.ARCHIVED)
    assert steps_from(rejected, EDITOR, settings()) == []
    with pytest.raises(StepImpossible):
        take_step(rejected, Status.PUBLISHED, EDITOR, settings(), NOW)
    was = story(Status.ARCHIVED, published_at=NOW)
    assert take_step(was, Status.PUBLISHED, EDITOR, settings(), NOW).status is Status.PUBLISHED


def test_an_employee_hands_in_but_does_not_approve() -> None:
    employee = Actor("Joost", Role.EMPLOYEE)
    handed_in = take_step(story(), Status.IN_REVIEW, employee, settings(), NOW)
    assert handed_in.review_by == NOW + timedelta(days=2)
    with pytest.raises(RoleMissing, match="medewerker"):
        take_step(handed_in, Status.APPROVED, employee, settings(), NOW)


def test_a_viewer_does_nothing() -> None:
    viewer = Actor("Kim", Role.VIEWER)
    assert all(steps_from(story(status), viewer, settings()) == [] for status in Status)
    with pytest.raises(NotAllowed):
        check_may_write(viewer)
    with pytest.raises(NotAllowed):
        check_may_plan(Actor("Joost", Role.EMPLOYEE))


def test_sending_back_asks_a_reason_and_shows_it() -> None:
    waiting = story(Status.IN_REVIEW)
    with pytest.raises(ReasonMissing):
        take_step(waiting, Status.CHANGES_ASKED, EDITOR, settings(), NOW, "  ")
    back = take_step(waiting, Status.CHANGES_ASKED, EDITOR, settings(), NOW, " Korter graag. ")
    assert back.reason == "Korter graag."
    again = take_step(back, Status.IN_REVIEW, EDITOR, settings(), NOW)
    assert again.reason == ""


def test_planning_needs_a_moment() -> None:
    with pytest.raises(MomentMissing):
        take_step(story(Status.APPROVED), Status.PLANNED, EDITOR, settings(), NOW)


def test_where_review_is_required_nobody_skips_it() -> None:
    with pytest.raises(ReviewNeeded):
        take_step(story(), Status.APPROVED, EDITOR, settings(Review.REQUIRED), NOW)
    with pytest.raises(ReviewNeeded):
        take_step(story(), Status.IN_REVIEW, EDITOR, settings(Review.OFF), NOW)


def test_where_review_is_required_nobody_approves_their_own() -> None:
    own = story(Status.IN_REVIEW, owner="Fatma")
    with pytest.raises(OwnWork):
        take_step(own, Status.APPROVED, EDITOR, settings(Review.REQUIRED), NOW)
    assert take_step(own, Status.APPROVED, EDITOR, settings(), NOW).status is Status.APPROVED


def test_the_deputy_may_judge_once_the_reviewer_is_late() -> None:
    calendar = settings(Review.REQUIRED, reviewer="Ria", deputy="Sem")
    waiting = take_step(story(), Status.IN_REVIEW, EDITOR, calendar, NOW)
    deputy = Actor("Sem", Role.EDITOR)
    in_time, late = NOW + timedelta(days=2), NOW + timedelta(days=2, seconds=1)
    assert reviewers(waiting, calendar, in_time) == ("Ria",)
    with pytest.raises(ReviewerOnly, match="Ria"):
        take_step(waiting, Status.APPROVED, deputy, calendar, in_time)
    assert reviewers(waiting, calendar, late) == ("Ria", "Sem")
    assert take_step(waiting, Status.APPROVED, deputy, calendar, late).status is Status.APPROVED


def test_a_brand_manager_may_always_judge() -> None:
    calendar = settings(Review.REQUIRED, reviewer="Ria")
    manager = Actor("Bo", Role.BRAND_MANAGER)
    waiting = story(Status.IN_REVIEW, review_by=NOW)
    assert take_step(waiting, Status.APPROVED, manager, calendar, NOW).status is Status.APPROVED


def test_publishing_keeps_date_and_link_until_it_is_undone() -> None:
    planned = story(Status.PLANNED, planned=NOW)
    out = take_step(planned, Status.PUBLISHED, EDITOR, settings(), NOW, link=" https://a.example ")
    assert (out.published_at, out.published_link) == (NOW, "https://a.example")
    undone = take_step(out, Status.PLANNED, EDITOR, settings(), NOW)
    assert (undone.published_at, undone.published_link) == (None, "")
