"""Balance: counts, gaps, what would help, and what one story does."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from typing import Any

import pytest

from brandcheck.planning.balance import (
    DIMENSIONS,
    balance,
    suggested_targets,
)
from brandcheck.planning.moments import Week
from brandcheck.planning.story import Status
from tests.unit.planning.balance_build import (
    BRAND,
    ONLY_OTHERS,
    SETTINGS,
    STEADY,
    WEEK,
    WEEKLY,
    later,
    one_row,
    story,
    with_targets,
)


def test_counts_shares_and_gaps() -> None:
    stories = [*WEEKLY[:3], story(0, 3, values=("dichtbij", "samen")), story(0, 4, values=())]
    found = balance(stories, with_targets(("value", "samen", 0.5)), WEEK, BRAND)
    both = one_row(found, "value", "dichtbij"), one_row(found, "value", "samen")
    assert [(row.count, row.of, row.share) for row in both] == [(5, 5, 1.0), (1, 5, 0.2)]
    assert both[0].target is None
    assert both[1].gap == pytest.approx(0.3)
    assert both[1].wanted == 3
    assert both[1].missing == 2


def test_only_stories_on_the_calendar_count() -> None:
    gone = [
        story(0, 0, status=Status.REJECTED),
        story(0, 1, deleted=WEEK.start),
        story(0, 2, status=Status.ARCHIVED),
        story(None),
        story(1, 6, 23),
        story(-1, 0, 0),
    ]
    kept = [
        story(0, 0, status=Status.IDEA),
        story(0, 6, 23),
        story(0, 3, status=Status.ARCHIVED, published_at=WEEK.start),
    ]
    assert balance([*gone, *kept], SETTINGS, WEEK, BRAND).counted == 3


def test_four_weeks_are_the_week_and_the_three_before() -> None:
    assert balance(STEADY, SETTINGS, WEEK, BRAND, 4).counted == 16


def test_without_targets_a_suggestion_stands_in_and_says_so() -> None:
    found = balance(WEEKLY, with_targets(("voice", "employee", 0.5)), WEEK, BRAND)
    assert not found.dimension("voice").suggested
    assert found.dimension("value").suggested
    assert {row.target for row in found.dimension("value").rows} == {0.5}
    assert "voorstel" in found.dimension("value").sentence


def test_suggestions_are_even_and_can_be_kept_as_targets() -> None:
    aims = suggested_targets(BRAND, SETTINGS)
    kept = SETTINGS.model_copy(update={"targets": aims})
    for dimension in DIMENSIONS:
        shares = [aim.share for aim in aims if aim.dimension == dimension]
        assert len(set(shares)) <= 1
        assert sum(shares) <= 1 + 1e-9
    assert not [
        d
        for d in balance(WEEKLY, kept, WEEK, BRAND).dimensions
        if d.suggested and d.rows and d.dimension != "channel"
    ]


def test_where_a_story_can_have_several_keys_a_suggestion_is_a_minimum() -> None:
    both = [story(0, day, values=("dichtbij", "samen")) for day in range(5)]
    assert balance(both, SETTINGS, WEEK, BRAND).dimension("value").sentence == (
        "De verhalen zijn mooi verdeeld."
    )
    own = with_targets(("value", "dichtbij", 0.4))
    assert balance(both, own, WEEK, BRAND).dimension("value").sentence == (
        "Van de 5 verhalen zijn er 5 over ‘Dichtbij’; het doel is 2."
    )


def test_an_even_share_asks_for_no_organisation_that_is_gone() -> None:
    """A target for a value that the brand no longer has is left alone."""
    found = balance(WEEKLY, with_targets(("value", "weg", 0.5)), WEEK, BRAND)
    assert [row.key for row in found.dimension("value").rows] == ["dichtbij", "samen"]
    assert "weg" not in found.headline


@pytest.mark.parametrize("week", [Week(2026, 13), Week(2026, 43), Week(2026, 53), Week(2027, 1)])
def test_a_week_is_counted_whole_through_the_clock_change_and_the_year(week: Week) -> None:
    first, last = week.start, week.end - timedelta(minutes=1)
    stories = [story(planned=moment.astimezone(UTC)) for moment in (first, last)]
    outside = [story(planned=first - timedelta(minutes=1)), story(planned=week.end)]
    assert balance([*stories, *outside], SETTINGS, week, BRAND).counted == 2


def test_the_backlog_is_sorted_by_what_it_fills() -> None:
    found = balance(
        STEADY, with_targets(("value", "samen", 0.4), ("voice", "partner", 0.2)), WEEK, BRAND
    )
    much = story(None, values=("samen",), voice="partner", title="veel")
    some = story(None, values=("samen",), title="iets")
    young = later(some.but(id="f" * 32), 5)
    done = much.but(id="d" * 32, status=Status.REJECTED, reason="past niet")
    helpers = found.helpers([young, some, story(None), done, much])
    ours = [h for h in helpers if any(f.key in {"samen", "partner"} for f in h.fills)]
    assert [h.story.id for h in ours] == [much.id, some.id, young.id]
    assert {"over ‘Samen’", "van een partner"} <= {fill.phrase for fill in ours[0].fills}
    assert ours[0].why.startswith("een verhaal ")


def test_an_empty_week_still_knows_which_story_helps() -> None:
    old = [s for s in STEADY if s.planned and s.planned < WEEK.start]
    found = balance(old, with_targets(("value", "samen", 0.2)), WEEK, BRAND)
    assert found.counted == 0
    helpers = found.helpers([story(None, values=("samen",))])
    assert "over ‘Samen’" in [fill.phrase for fill in helpers[0].fills]


ONLY_VALUES = with_targets(("value", "samen", 0.4), *ONLY_OTHERS)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"values": ("samen",)}, "Dit helpt: er komt een verhaal bij over ‘Samen’."),
        ({"values": ("dichtbij",)}, "Dit verandert weinig aan het evenwicht."),
    ],
)
def test_the_effect_of_placing(changes: dict[str, Any], sentence: str) -> None:
    found = balance(WEEKLY, ONLY_VALUES, WEEK, BRAND)
    effect = found.effect(story(None, **changes))
    assert effect.placed
    assert effect.sentence == sentence


def test_the_effect_of_taking_away() -> None:
    mixed = [*WEEKLY[:3], *(story(0, day, values=("samen",)) for day in (3, 4))]
    found = balance(mixed, ONLY_VALUES, WEEK, BRAND)
    assert found.effect(mixed[4]).sentence == "Zonder dit verhaal mis je een verhaal over ‘Samen’."
    assert not found.effect(mixed[4]).placed
    heavy = balance(WEEKLY, with_targets(("value", "dichtbij", 0.4), *ONLY_OTHERS), WEEK, BRAND)
    assert heavy.effect(WEEKLY[0]).sentence == "Een verhaal minder over ‘Dichtbij’: dat kan."
    assert heavy.effect(story(None)).sentence == (
        "Nog een verhaal over ‘Dichtbij’: daarvan zijn er al genoeg."
    )


def test_order_of_the_stories_does_not_matter() -> None:
    one = balance(STEADY, SETTINGS, WEEK, BRAND, 4)
    other = balance(list(reversed(STEADY)), SETTINGS, WEEK, BRAND, 4)
    assert [d.rows for d in one.dimensions] == [d.rows for d in other.dimensions]
    assert one.headline == other.headline


def test_today_may_lie_anywhere() -> None:
    assert balance([], SETTINGS, WEEK, BRAND, today=date(2030, 1, 1)).headline == (
        "Week 48 is nog leeg."
    )
