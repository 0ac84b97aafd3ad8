"""The hard rules: each fires, stays silent, and is kept by a proposal."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from brandcheck.planning.calendar import Calamity, ChannelRule, Hours, Silence, TellerCard
from brandcheck.planning.hours import online, somebody_answers
from brandcheck.planning.moments import Week, in_amsterdam
from brandcheck.planning.proposal import Placed, breaches
from brandcheck.planning.story import Consent, Status
from tests.unit.planning.proposal_build import (
    FRIDAY,
    MONDAY,
    NOW,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    at,
    hours,
    only,
    placed,
    proposed,
    reading,
    settings,
    standing,
    story,
    why_not,
)


def rules(cards: list[Placed], **fields: object) -> list[str]:
    return [breach.rule for breach in breaches(cards, settings(**fields), NOW)]


def test_a_quiet_calendar_breaks_nothing() -> None:
    assert rules([Placed(story(n), at(WEEK.days[n], 9, 15)) for n in range(5)]) == []


@pytest.mark.parametrize(
    ("fields", "moment", "rule"),
    [
        ({"embargo": at(TUESDAY, 10)}, at(TUESDAY, 9, 59), "window"),
        ({"embargo": at(TUESDAY, 10)}, at(TUESDAY, 10), None),
        ({"expiry": at(TUESDAY, 10)}, at(TUESDAY, 10, 1), "window"),
        ({"expiry": at(TUESDAY, 10)}, at(TUESDAY, 10), None),
        ({"deadline": TUESDAY, "status": Status.CONCEPT}, at(MONDAY, 23, 59), "deadline"),
        ({"deadline": TUESDAY, "status": Status.CONCEPT}, at(TUESDAY, 0, 1), None),
        ({"deadline": TUESDAY, "status": Status.APPROVED}, at(MONDAY, 12), None),
        ({"reading": reading("tweerichting")}, at(TUESDAY, 15, 1), "answer"),
        ({"reading": reading("meerrichting")}, at(SATURDAY, 12), "answer"),
        ({"reading": reading("tweerichting")}, at(TUESDAY, 15), None),
        ({"reading": reading("eenrichting")}, at(SATURDAY, 12), None),
        ({"reading": reading(None)}, at(SATURDAY, 12), None),
        ({}, at(SATURDAY, 12), None),
    ],
)
def test_rules_about_a_moment(
    fields: dict[str, object], moment: datetime, rule: str | None
) -> None:
    assert rules([Placed(story(1, **fields), moment)]) == ([rule] if rule else [])


def test_no_new_moment_in_the_past_while_what_stood_there_may() -> None:
    past = NOW - timedelta(minutes=1)
    assert rules([Placed(story(), past, fixed=False)]) == ["past"]
    assert rules([Placed(story(), past)]) == []


def test_silences_holidays_and_dodenherdenking_are_closed() -> None:
    silence = Silence(name="Afscheid", start=at(TUESDAY, 9), end=at(TUESDAY, 12))
    assert rules([Placed(story(), at(TUESDAY, 11, 59))], silences=(silence,)) == ["silence"]
    assert rules([Placed(story(), at(TUESDAY, 12))], silences=(silence,)) == []
    christmas = Placed(story(), at(datetime(2026, 12, 25).date(), 12))
    assert rules([christmas]) == ["silence"]
    assert rules([christmas], plan_on_holidays=True) == []
    memorial = Placed(story(), at(datetime(2027, 5, 4).date(), 19))
    assert rules([memorial], plan_on_holidays=True) == ["silence"]


def test_a_channel_has_a_maximum_a_day_and_a_distance() -> None:
    two = [Placed(story(1), at(TUESDAY, 9)), Placed(story(2), at(TUESDAY, 12))]
    rule = {"linkedin": ChannelRule(maximum_a_day=2, minutes_apart=180)}
    assert rules(two) == ["channel_maximum"]
    assert rules(two, channel_rules=rule) == []
    near = [two[0], Placed(story(2), at(TUESDAY, 11, 59))]
    assert rules(near, channel_rules=rule) == ["channel_distance"]


def test_a_story_on_several_channels_counts_on_each() -> None:
    two = [
        Placed(story(1, channels=("linkedin", "instagram")), at(TUESDAY, 9)),
        Placed(story(2, channels=("instagram",)), at(TUESDAY, 15)),
    ]
    assert rules(two) == ["channel_maximum"]


def test_minutes_pass_also_while_the_clock_goes_back() -> None:
    """From 02:30 to 02:30 is an hour in that night; from 01:30 to 03:30 three."""
    night = datetime(2026, 10, 25, tzinfo=UTC)
    cards = [Placed(story(1), night), Placed(story(2), night + timedelta(minutes=180))]
    rule = ChannelRule(maximum_a_day=9, minutes_apart=180)
    assert [f"{in_amsterdam(p.moment):%H:%M}" for p in cards] == ["02:00", "04:00"]
    assert rules(cards, default_channel_rule=rule) == []


def test_a_teller_has_a_maximum_a_week() -> None:
    cards = [Placed(story(n, teller="Anja"), at(WEEK.days[n], 9)) for n in range(3)]
    assert rules(cards) == ["teller_maximum"]
    assert rules(cards[:2]) == []
    anja = TellerCard(name="Anja", maximum_a_week=1)
    assert rules(cards[:2], tellers=(anja,)) == ["teller_maximum"]


def test_a_proposal_adds_no_more_than_the_rhythm_and_no_two_at_once() -> None:
    cards = [
        Placed(story(n, channels=("linkedin", "x", "threads")[n : n + 1]), at(TUESDAY, 9))
        for n in range(3)
    ]
    assert rules(cards, stories_a_week=1) == []
    cards[2] = Placed(cards[2].story, cards[2].moment, fixed=False)
    assert rules(cards, stories_a_week=2) == ["week_full", "one_at_a_time"]


def test_no_story_stands_twice() -> None:
    assert rules([Placed(story(), at(TUESDAY, 9)), Placed(story(), at(FRIDAY, 9))]) == ["once"]


def test_somebody_answers_for_two_whole_hours() -> None:
    calendar = settings()
    assert somebody_answers(at(TUESDAY, 9), calendar)
    assert somebody_answers(at(TUESDAY, 15), calendar)
    assert not somebody_answers(at(TUESDAY, 15, 1), calendar)
    assert not somebody_answers(at(TUESDAY, 8, 59), calendar)
    assert not somebody_answers(at(SUNDAY, 12), calendar)


def test_answer_hours_that_touch_count_as_one_also_over_midnight() -> None:
    shifts = settings(answer_hours=(*hours(9, 10), *hours(10, 12)))
    assert somebody_answers(at(TUESDAY, 9, 30), shifts)
    late = (
        Hours(weekday=1, start=time(20), end=time(23, 59)),
        Hours(weekday=2, start=time(0), end=time(2)),
    )
    assert somebody_answers(at(TUESDAY, 23), settings(answer_hours=late))
    assert not somebody_answers(at(WEDNESDAY, 0, 30), settings(answer_hours=late))


def test_two_hours_are_two_hours_when_the_clock_changes() -> None:
    """In March 01:30 to 04:00 on the clock is an hour and a half; in October three and a half."""
    night = settings(answer_hours=(Hours(weekday=6, start=time(1, 30), end=time(4)),))
    assert not somebody_answers(datetime(2026, 3, 29, 0, 30, tzinfo=UTC), night)
    assert somebody_answers(datetime(2026, 10, 24, 23, 30, tzinfo=UTC), night)
    assert somebody_answers(datetime(2026, 10, 25, 1, 0, tzinfo=UTC), night)
    assert not somebody_answers(datetime(2026, 10, 25, 1, 1, tzinfo=UTC), night)


def test_an_audience_without_hours_gets_the_share_of_the_others() -> None:
    calendar = settings(audience_hours={"bewoners": hours(19, 21), "collegas": hours(8, 10)})
    assert online(at(TUESDAY, 19), "bewoners", calendar) == 1
    assert online(at(TUESDAY, 21), "bewoners", calendar) == 0
    assert online(at(TUESDAY, 9), "partners", calendar) == 0.5
    assert online(at(TUESDAY, 9), "bewoners", settings()) == 0


# What a proposal does with them.


def test_only_what_may_be_planned_is_proposed() -> None:
    never = [Status.PUBLISHED, Status.ARCHIVED, Status.REJECTED]
    stories = [
        *(story(n, status=status) for n, status in enumerate(never)),
        story(10, locked=True),
        story(11, text="  "),
        story(12, channels=()),
        story(13, consent=(Consent(person="Mevrouw De Wit"),)),
        story(14, deleted=NOW),
        story(15),
    ]
    proposal = proposed(stories)
    assert only(proposal).story_id == "s15"
    assert {left.story_id for left in proposal.left_out} == {"s10", "s11", "s12", "s13"}
    assert "vastgezet" in why_not(proposal, 10)
    assert "tekst" in why_not(proposal, 11)
    assert "kanaal" in why_not(proposal, 12)
    assert "toestemming" in why_not(proposal, 13)


def test_an_idea_comes_only_where_nothing_better_fits() -> None:
    idea, concept = story(1, status=Status.IDEA), story(2, status=Status.CONCEPT)
    assert only(proposed([idea, concept], settings(stories_a_week=1))).story_id == "s02"
    assert len(proposed([idea, concept]).placements) == 2


def test_a_calamity_stops_everything_and_says_so() -> None:
    calamity = Calamity(reason="Brand in Blok 14", since=NOW)
    proposal = proposed([story()], settings(calamity=calamity))
    assert proposal.placements == ()
    assert "Brand in Blok 14" in proposal.conflicts[0]


def test_fixed_cards_count() -> None:
    """One place is left on Thursday: the other days have a card on the only channel."""
    taken = [standing(n, at(WEEK.days[n], 10)) for n in (0, 1, 2, 4)]
    proposal = proposed([*taken, story(9)])
    assert only(proposal).moment.date() == THURSDAY


def test_an_edge_of_the_weeks_is_no_wall() -> None:
    """The channel rests three days; the Sunday before counts, and the Monday after."""
    rule = ChannelRule(maximum_a_day=1, minutes_apart=3 * 24 * 60)
    around = [
        standing(1, at(WEEK.later(-1).days[6], 12)),
        standing(2, at(WEEK.later(1).days[0], 9)),
    ]
    proposal = proposed([*around, story(3)], settings(default_channel_rule=rule))
    assert MONDAY < only(proposal).moment.date() < FRIDAY


def test_a_story_for_a_few_hours_gets_a_moment_in_them() -> None:
    fields = {"embargo": at(WEDNESDAY, 13, 40), "expiry": at(WEDNESDAY, 14, 20)}
    assert only(proposed([story(1, **fields)])).moment == at(WEDNESDAY, 14, 15)


def test_nothing_is_proposed_before_now() -> None:
    proposal = proposed([story(n) for n in range(8)], now=at(THURSDAY, 12))
    assert {p.moment.date() for p in proposal.placements} == {THURSDAY, FRIDAY}
    assert all(p.moment > at(THURSDAY, 12) for p in proposal.placements)


@pytest.mark.parametrize("week", [Week(2026, 13), Week(2026, 43)])
def test_both_clock_changes(week: Week) -> None:
    """The only hours are those of the night in which the clock changes."""
    night = hours(1, 5, [6])
    calendar = settings(
        answer_hours=night,
        stories_a_week=6,
        default_channel_rule=ChannelRule(maximum_a_day=9, minutes_apart=60),
    )
    stories = [story(n, reading=reading("tweerichting")) for n in range(6)]
    proposal = proposed(stories, calendar, first=week, now=week.start)
    assert proposal.placements
    assert breaches(placed(proposal, stories), calendar, week.start) == []
    for placement in proposal.placements:
        back = placement.moment.astimezone(UTC).astimezone(placement.moment.tzinfo)
        assert back.time() == placement.moment.time()


def test_weeks_must_be_one_to_four() -> None:
    for weeks in (0, 5):
        with pytest.raises(ValueError, match="weeks"):
            proposed([story()], weeks=weeks)


def test_an_empty_backlog_gives_an_empty_proposal() -> None:
    assert proposed([]).placements == ()
    assert proposed([standing(1, at(TUESDAY, 9))]).placements == ()
