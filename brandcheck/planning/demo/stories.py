"""A demonstration around today: what is published lies behind us, what is planned ahead."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from brandcheck.brand import Brand
from brandcheck.planning.balance import suggested_targets
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.days import closed
from brandcheck.planning.demo.data import DemoStory, read_demo
from brandcheck.planning.moments import in_amsterdam, local
from brandcheck.planning.story import Status, Story

# The files were written as if today were a Tuesday, so that a Saturday stays a Saturday.
_WRITTEN_ON = 1
_WEEK = timedelta(weeks=1)
_BEHIND_US = frozenset({Status.PUBLISHED, Status.ARCHIVED})


def demo_settings(brand: Brand) -> CalendarSettings:
    """The agreements of the made-up editors, with the suggested targets. Raises DemoMissing."""
    settings = read_demo(brand.id).agreements.settings(brand.id)
    return settings.model_copy(update={"targets": suggested_targets(brand, settings)})


def demo_stories(organisation: str, now: datetime) -> list[Story]:
    """The stories, not scored yet. The same story has the same id every time.

    Raises DemoMissing.
    """
    demo = read_demo(organisation)
    settings = demo.agreements.settings(organisation)
    return [_story(told, settings, now) for told in demo.stories]


def _story(told: DemoStory, settings: CalendarSettings, now: datetime) -> Story:
    monday = _monday(now)
    moment = None if told.day is None else _moment(told, monday, settings, now)
    # Deadline, embargo and expiry move along with the moment.
    shift = timedelta(0)
    if moment is not None and told.day is not None:
        shift = in_amsterdam(moment).date() - _day(monday, told.day)
    behind = told.status in _BEHIND_US
    return Story(
        id=uuid5(NAMESPACE_URL, f"brandcheck-demo/{settings.organisation}/{told.title}").hex,
        organisation=settings.organisation,
        planned=moment,
        deadline=_day(monday, told.deadline_day) + shift if told.deadline_day is not None else None,
        embargo=_at(monday, told.embargo_day, shift, time(0)),
        expiry=_at(monday, told.expiry_day, shift, time(23, 45)),
        published_at=moment if behind else None,
        review_by=_review_by(told, settings, now),
        created=min(moment or now, now) - timedelta(days=10),
        fictional=True,
        **told.model_dump(include=_KEPT),
    )


_KEPT = set(DemoStory.model_fields) & set(Story.model_fields)


def _monday(now: datetime) -> date:
    today = in_amsterdam(now).date()
    return today - timedelta(days=today.weekday())


def _day(monday: date, number: int) -> date:
    return monday + timedelta(days=number + _WRITTEN_ON)


def _at(monday: date, number: int | None, shift: timedelta, at: time) -> datetime | None:
    return None if number is None else local(_day(monday, number) + shift, at)


def _moment(told: DemoStory, monday: date, settings: CalendarSettings, now: datetime) -> datetime:
    """On the right side of now, and not when nothing may be planned."""
    day = _day(monday, told.day or 0)
    behind = told.status in _BEHIND_US
    while (local(day, told.at) < now) is not behind:
        day += -_WEEK if behind else _WEEK
    while closed(local(day, told.at), settings):
        day += timedelta(days=-1 if behind else 1)
    return local(day, told.at).astimezone(UTC)


def _review_by(told: DemoStory, settings: CalendarSettings, now: datetime) -> datetime | None:
    """A deadline that has gone makes the reviewer late: then the deputy may judge too."""
    if told.status is not Status.IN_REVIEW:
        return None
    late = told.deadline_day is not None and told.deadline_day < 0
    return now + timedelta(days=told.deadline_day or -1) if late else settings.review_deadline(now)
