"""A story on a moment: what may be, and what its status becomes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from brandcheck.errors import (
    EverythingPaused,
    MomentOutside,
    MomentPast,
    MomentSilent,
    StepImpossible,
)
from brandcheck.planning.calendar import Calamity, CalendarSettings, Review, Silence
from brandcheck.planning.moments import local
from brandcheck.planning.placing import place, with_text
from brandcheck.planning.story import Status, Story

NOW = local(date(2026, 11, 24), time(12))
WEDNESDAY = local(date(2026, 11, 25), time(9, 30))
SETTINGS = CalendarSettings(organisation="zorg-aan-zee")


def story(**fields: object) -> Story:
    return Story.model_validate(
        {"organisation": "zorg-aan-zee", "title": "De ladder", "created": NOW, **fields}
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Status.IDEA, Status.IDEA),
        (Status.CONCEPT, Status.CONCEPT),
        (Status.IN_REVIEW, Status.IN_REVIEW),
        (Status.APPROVED, Status.PLANNED),
        (Status.PLANNED, Status.PLANNED),
    ],
)
def test_only_what_was_approved_becomes_planned(before: Status, after: Status) -> None:
    placed = place(story(status=before), WEDNESDAY, SETTINGS, NOW)
    assert (placed.status, placed.planned) == (after, WEDNESDAY)


def test_back_in_the_backlog_it_is_approved_again_and_free() -> None:
    planned = story(status=Status.PLANNED, planned=WEDNESDAY, locked=True)
    back = place(planned, None, SETTINGS, NOW)
    assert (back.status, back.planned, back.locked) == (Status.APPROVED, None, False)


@pytest.mark.parametrize("status", [Status.PUBLISHED, Status.ARCHIVED, Status.REJECTED])
@pytest.mark.parametrize("moment", [WEDNESDAY, None])
def test_what_is_done_stays_where_it_is(status: Status, moment: datetime | None) -> None:
    with pytest.raises(StepImpossible):
        place(story(status=status), moment, SETTINGS, NOW)


def test_the_past_is_refused_with_its_moment_in_dutch() -> None:
    with pytest.raises(MomentPast, match="23-11-2026 09:30"):
        place(story(), WEDNESDAY - timedelta(days=2), SETTINGS, NOW)


def test_the_quarter_that_runs_now_is_not_the_past() -> None:
    assert place(story(), NOW - timedelta(minutes=10), SETTINGS, NOW).planned


def test_a_silence_and_the_remembrance_are_refused_with_the_reason() -> None:
    silence = Silence(name="Afscheid", start=WEDNESDAY, end=WEDNESDAY + timedelta(hours=2))
    quiet = SETTINGS.model_copy(update={"silences": (silence,)})
    with pytest.raises(MomentSilent, match="Afscheid"):
        place(story(), WEDNESDAY + timedelta(hours=1), quiet, NOW)
    with pytest.raises(MomentSilent, match="herdenking"):
        place(story(), local(date(2027, 5, 4), time(20)), SETTINGS, NOW)


def test_embargo_and_expiry_are_the_storys_own_limits() -> None:
    inside = story(embargo=WEDNESDAY, expiry=WEDNESDAY + timedelta(days=1))
    assert place(inside, WEDNESDAY, SETTINGS, NOW).planned == WEDNESDAY
    with pytest.raises(MomentOutside, match="embargo"):
        place(inside, WEDNESDAY - timedelta(hours=1), SETTINGS, NOW)
    with pytest.raises(MomentOutside, match="actueel"):
        place(inside, WEDNESDAY + timedelta(days=2), SETTINGS, NOW)


def test_a_pause_stops_planning_and_not_taking_back() -> None:
    paused = SETTINGS.model_copy(
        update={"calamity": Calamity(reason="Brand in De Branding", since=NOW)}
    )
    with pytest.raises(EverythingPaused, match="Brand in De Branding"):
        place(story(), WEDNESDAY, paused, NOW)
    assert place(story(planned=WEDNESDAY), None, paused, NOW).planned is None


def test_another_text_is_looked_at_again_where_a_review_is_required() -> None:
    required = SETTINGS.model_copy(update={"review": Review.REQUIRED})
    changed = with_text(story(status=Status.PLANNED, planned=WEDNESDAY), "Anders.", required, NOW)
    assert changed.status is Status.IN_REVIEW
    assert changed.review_by == NOW.astimezone(UTC) + timedelta(days=required.review_days)
    assert changed.planned == WEDNESDAY


def test_an_idea_with_a_text_is_a_concept_and_the_same_text_changes_nothing() -> None:
    assert with_text(story(), "Een begin.", SETTINGS, NOW).status is Status.CONCEPT
    approved = story(status=Status.APPROVED, text="Klaar.")
    assert with_text(approved, "Klaar.", SETTINGS, NOW) == approved
