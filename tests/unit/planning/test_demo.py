"""The demonstration calendars: whole, valid for their brands, and around any today."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.brand import list_brands, load_brand
from brandcheck.channels import channels
from brandcheck.errors import DemoMissing
from brandcheck.planning.days import closed
from brandcheck.planning.demo import demo_settings, demo_stories, has_demo, read_demo
from brandcheck.planning.placing import outside_window
from brandcheck.planning.story import Status

BRANDS = {entry.id: load_brand(entry.path) for entry in list_brands()}
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC))


@pytest.mark.parametrize("organisation", BRANDS)
def test_every_sample_organisation_has_forty_stories_in_all_states(organisation: str) -> None:
    stories = read_demo(organisation).stories
    assert len(stories) == 40
    assert {story.status for story in stories} == set(Status)
    assert len({story.title for story in stories}) == 40


@pytest.mark.parametrize("organisation", BRANDS)
def test_stories_name_only_what_the_brand_has(organisation: str) -> None:
    brand, demo = BRANDS[organisation], read_demo(organisation)
    tellers = {card.name for card in demo.agreements.tellers}
    for story in demo.stories:
        assert brand.audience(story.audience), story.title
        assert all(brand.value(value) for value in story.values), story.title
        assert set(story.channels) <= set(channels()), story.title
        assert story.teller in tellers, story.title
        assert bool(story.reason) is (story.status in {Status.CHANGES_ASKED, Status.REJECTED})


@settings(deadline=None, max_examples=60)
@given(now=MOMENTS)
def test_the_past_is_published_and_the_future_planned_whatever_the_day(now: datetime) -> None:
    for organisation in BRANDS:
        agreed = read_demo(organisation).agreements.settings(organisation)
        for story in demo_stories(organisation, now):
            assert story.fictional
            assert (story.planned is not None) or story.status not in {
                Status.PLANNED,
                Status.PUBLISHED,
                Status.ARCHIVED,
            }
            assert story.status is not Status.APPROVED or story.planned is None
            if story.planned is None:
                continue
            behind = story.status in {Status.PUBLISHED, Status.ARCHIVED}
            assert (story.planned < now) is behind
            assert closed(story.planned, agreed) is None
            assert outside_window(story, story.planned) is None
            assert abs(story.planned - now) < timedelta(weeks=6)


def test_the_same_story_has_the_same_id() -> None:
    organisation = next(iter(BRANDS))
    first, later = (
        demo_stories(organisation, datetime(2026, 11, d, 9, tzinfo=UTC)) for d in (2, 20)
    )
    assert [s.id for s in first] == [s.id for s in later]


@pytest.mark.parametrize("organisation", BRANDS)
def test_the_agreements_come_with_targets(organisation: str) -> None:
    agreed = demo_settings(BRANDS[organisation])
    assert agreed.targets
    assert agreed.tellers
    assert agreed.reviewer


def test_another_organisation_has_none() -> None:
    assert not has_demo("elders")
    with pytest.raises(DemoMissing):
        read_demo("elders")
