"""What the proposal says: why a story stands there, why another does not, what contradicts."""

from __future__ import annotations

from datetime import timedelta

from brandcheck.planning.calendar import ChannelRule, Silence, Target, TellerCard
from brandcheck.planning.proposal import Proposal
from brandcheck.planning.story import Status
from tests.unit.planning.proposal_build import (
    FRIDAY,
    MONDAY,
    NOW,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    at,
    hours,
    only,
    proposed,
    reading,
    settings,
    standing,
    story,
    why_not,
)


def why(proposal: Proposal, number: int) -> str:
    found = next(p for p in proposal.placements if p.story_id == f"s{number:02}")
    return " | ".join(found.why)


def target(share: float = 0.5, dimension: str = "value", key: str = "samen") -> Target:
    return Target.model_validate({"dimension": dimension, "key": key, "share": share})


# Why a story stands there.


def test_a_story_that_fills_a_gap_says_which() -> None:
    before = [standing(n, at(WEEK.later(-1).days[n], 10), values=("dichtbij",)) for n in range(3)]
    stories = [*before, story(8, values=("dichtbij",)), story(9, values=("samen",))]
    proposal = proposed(stories, settings(stories_a_week=1, targets=(target(),)))
    assert only(proposal).why[0] == (
        "Zonder dit verhaal is er in vier weken geen verhaal over ‘Samen’."
    )
    assert "passen beter bij jullie doelen" in why_not(proposal, 8)


def test_a_gap_that_is_filled_in_part_gives_the_figures() -> None:
    before = [
        standing(n, at(WEEK.later(-1).days[n], 10), values=(value,))
        for n, value in enumerate(["dichtbij", "dichtbij", "samen"])
    ]
    stories = [*before, story(8, values=("dichtbij",)), story(9, values=("samen",))]
    proposal = proposed(stories, settings(stories_a_week=1, targets=(target(),)))
    assert "te weinig verhalen over ‘Samen’: zonder dit 1 van de 3, doel 50 %" in why(proposal, 9)


def test_ready_is_a_reason_where_others_are_not() -> None:
    stories = [story(1), *(story(n, status=Status.CONCEPT) for n in range(2, 5))]
    proposal = proposed(stories, settings(stories_a_week=1))
    assert "goedgekeurd" in why(proposal, 1)
    assert "andere zijn verder" in why_not(proposal, 2)
    alike = proposed([story(n) for n in range(4)], settings(stories_a_week=1))
    assert "goedgekeurd" not in " ".join(only(alike).why)


def test_a_good_score_is_a_reason() -> None:
    stories = [story(1, reading=reading(score=85)), story(2, reading=reading(score=30))]
    proposal = proposed([*stories, story(3, reading=reading(score=31))], settings(stories_a_week=1))
    text = "De scores voor merkfit, relevantie en delenswaardigheid zijn klaar."
    assert text in only(proposal).why
    assert "andere scoren hoger" in why_not(proposal, 2)


def test_waiting_is_a_reason() -> None:
    stories = [story(1, created=NOW - timedelta(days=45))]
    stories += [story(n, created=NOW) for n in range(2, 5)]
    proposal = proposed(stories, settings(stories_a_week=1))
    assert "Het wacht al 6 weken." in only(proposal).why
    assert "wachten al langer" in why_not(proposal, 2)


def test_what_cannot_wait_says_until_when() -> None:
    stories = [story(1, expiry=at(FRIDAY, 17)), story(2), story(3)]
    proposal = proposed(stories, settings(stories_a_week=1))
    assert "Het kan niet wachten: na 04-12-2026 hoeft het niet meer." in only(proposal).why
    assert "kunnen niet wachten" in why_not(proposal, 2)


def test_time_to_finish_is_a_reason() -> None:
    """On Monday morning a concept gets a place late in the week, for there is work to do."""
    now = at(MONDAY, 8)
    proposal = proposed([story(1, status=Status.CONCEPT)], now=now)
    assert only(proposal).moment >= now + timedelta(days=3)


def test_a_good_hour_of_the_audience_is_a_reason() -> None:
    calendar = settings(audience_hours={"bewoners": hours(19, 21)})
    proposal = proposed([story(1, audience="bewoners")], calendar)
    assert only(proposal).moment.hour in {19, 20}
    assert "Het is dan een goed uur voor Bewoners." in only(proposal).why


def test_an_answer_is_a_reason_for_what_asks() -> None:
    calendar = settings(audience_hours={"bewoners": hours(19, 21)})
    asking = story(1, audience="bewoners", reading=reading("tweerichting"))
    proposal = proposed([asking], calendar)
    assert only(proposal).moment.hour < 16
    assert "daarna is er iemand om te antwoorden" in why(proposal, 1)


def test_variety_is_a_reason() -> None:
    """Anja tells on Monday and Friday, so her third story belongs on Wednesday."""
    anja = TellerCard(name="Anja", maximum_a_week=5)
    stories = [
        standing(1, at(MONDAY, 10), teller="Anja", channels=("x",)),
        standing(2, at(TUESDAY, 10), teller="Piet", channels=("x",)),
        standing(3, at(THURSDAY, 10), teller="Piet", channels=("x",)),
        standing(4, at(FRIDAY, 10), teller="Anja", channels=("x",)),
        story(9, teller="Anja"),
    ]
    proposal = proposed(stories, settings(tellers=(anja,)))
    assert only(proposal).moment.date() == WEDNESDAY
    assert "De verhalen eromheen komen van iemand anders." in only(proposal).why


def test_an_even_week_is_a_reason() -> None:
    cards = [standing(n, at(WEEK.days[n], 10), channels=("x",)) for n in (0, 1, 2, 4)]
    proposal = proposed([*cards, story(9)])
    assert only(proposal).moment.date() == THURSDAY
    assert "Op deze donderdag stond nog niets." in only(proposal).why


def test_a_full_backlog_spreads_over_the_week() -> None:
    proposal = proposed([story(n, channels=("x", "linkedin")[n % 2 : n % 2 + 1]) for n in range(9)])
    assert [p.moment.date() for p in proposal.placements] == list(WEEK.days[:5])


def test_without_any_difference_it_says_that_there_is_room() -> None:
    wednesday = Silence(name="Rust", start=at(MONDAY, 0), end=at(FRIDAY, 14))
    only_moment = hours(14, 15, [4])
    calendar = settings(answer_hours=only_moment, silences=(wednesday,), stories_a_week=1)
    proposal = proposed([story(1)], calendar)
    assert only(proposal).why


# Why a story does not.


def test_a_rule_that_closes_every_moment_is_named() -> None:
    proposal = proposed([story(1, embargo=at(WEEK.later(3).days[0], 9)), story(2)])
    assert why_not(proposal, 1) == (
        "Geen moment in deze weken kan: het embargo loopt tot 21-12-2026 09:00."
    )


def test_nobody_to_answer_is_named() -> None:
    calendar = settings(answer_hours=hours(9, 10))
    proposal = proposed([story(1, reading=reading("tweerichting")), story(2)], calendar)
    assert "niemand om te antwoorden" in why_not(proposal, 1)


def test_a_full_teller_is_named() -> None:
    told = [standing(n, at(WEEK.days[n], 10), teller="Anja") for n in range(2)]
    proposal = proposed([*told, story(9, teller="Anja")])
    assert "Anja vertelt" in why_not(proposal, 9)
    assert "(2)" in why_not(proposal, 9)


def test_a_full_channel_is_named() -> None:
    taken = [standing(n, at(WEEK.days[n], 10)) for n in range(5)]
    proposal = proposed([*taken, story(9)], settings(stories_a_week=9))
    assert why_not(proposal, 9) == "Op LinkedIn is op de dagen die overblijven geen plaats."


def test_weeks_that_were_full_already() -> None:
    taken = [standing(n, at(WEEK.days[n], 10)) for n in range(5)]
    proposal = proposed([*taken, story(9, channels=("x",))])
    assert why_not(proposal, 9) == "De weken zijn al vol: jullie ritme is 5 per week."


# What contradicts.


def test_a_calendar_without_contradictions() -> None:
    assert proposed([story(1), standing(2, at(TUESDAY, 10))]).conflicts == ()


def test_locked_cards_that_break_the_rules_stay_and_are_named() -> None:
    cards = [
        standing(1, at(TUESDAY, 10), locked=True),
        story(2, planned=at(TUESDAY, 11), locked=True, status=Status.CONCEPT, deadline=THURSDAY),
    ]
    proposal = proposed([*cards, story(9)])
    assert only(proposal).moment.date() != TUESDAY
    joined = " | ".join(proposal.conflicts)
    assert "Op 01-12-2026 staan 2 verhalen op LinkedIn; het maximum is 1." in joined
    assert "‘Verhaal 1’ en ‘Verhaal 2’ staan op LinkedIn geen 180 minuten uit elkaar" in joined
    assert "‘Verhaal 2’ (01-12-2026 11:00): de tekst is pas op 03-12-2026 klaar" in joined


def test_what_broke_a_rule_before_these_weeks_is_left_alone() -> None:
    old = [standing(n, at(WEEK.later(-2).days[0], 10 + n)) for n in range(2)]
    assert proposed([*old, story(9)]).conflicts == ()


def test_a_text_that_is_ready_too_late() -> None:
    late = story(1, status=Status.CONCEPT, deadline=THURSDAY, expiry=at(TUESDAY, 9))
    proposal = proposed([late])
    text = "de tekst is pas op 03-12-2026 klaar, en na 01-12-2026 hoeft het niet meer."
    assert proposal.conflicts == (f"‘Verhaal 1’: {text}",)
    assert proposal.placements == ()


def test_a_text_in_the_making_waits_for_its_deadline() -> None:
    waiting = story(1, status=Status.CONCEPT, deadline=FRIDAY)
    assert only(proposed([waiting])).moment.date() >= FRIDAY


def test_limits_of_nothing() -> None:
    calendar = settings(
        channel_rules={"x": ChannelRule(maximum_a_day=0)},
        tellers=(TellerCard(name="Anja", maximum_a_week=0),),
        answer_hours=(),
        audience_hours={"bewoners": hours(9, 17)},
    )
    stories = [
        story(1, channels=("x",)),
        story(2, teller="Anja"),
        story(3, reading=reading("tweerichting")),
        story(4),
    ]
    proposal = proposed(stories, calendar)
    assert only(proposal).story_id == "s04"
    joined = " | ".join(proposal.conflicts)
    assert "X mag 0 keer per dag, en daarvoor liggen klaar: ‘Verhaal 1’." in joined
    assert "Anja staat op 0 verhalen per week, en hoort bij: ‘Verhaal 2’." in joined
    assert "geen uren waarop iemand antwoordt, en iets vragen doen: ‘Verhaal 3’." in joined


def test_a_rhythm_of_nothing() -> None:
    proposal = proposed([story(1)], settings(stories_a_week=0))
    assert proposal.conflicts == ("Jullie ritme is 0 verhalen per week; er komt dus niets bij.",)


def test_a_target_that_nobody_can_fill() -> None:
    calendar = settings(targets=(target(0.2, "voice", "partner"), target(0.3, "value", "weg")))
    conflicts = proposed([story(1, values=("samen",))], calendar).conflicts
    assert conflicts == (
        "Het doel van 30 % voor ‘weg’ kan niet: er is geen verhaal met ‘weg’.",
        "Het doel van 20 % voor ‘Partner’ kan niet: er is geen verhaal van een partner.",
    )


def test_a_target_of_which_nothing_can_be_told_is_no_contradiction() -> None:
    calendar = settings(targets=(target(0.2, "conversation", "tweerichting"),))
    assert proposed([story(1)], calendar).conflicts == ()


def test_targets_of_more_than_everything() -> None:
    targets = (target(0.8, "voice", "partner"), target(0.5, "voice", "employee"))
    conflicts = proposed([story(1, voice="partner"), story(2)], settings(targets=targets)).conflicts
    assert conflicts == ("De doelen bij Stemmen zijn samen 130 %, meer dan alles.",)
    thirds = tuple(target(0.34, "voice", key) for key in ("partner", "employee", "corporate"))
    stories = [story(n, voice=t.key) for n, t in enumerate(thirds)]
    assert proposed(stories, settings(targets=thirds)).conflicts == ()


def test_weeks_in_which_nothing_can_be() -> None:
    silence = Silence(name="Rouw", start=WEEK.start, end=WEEK.end)
    proposal = proposed([story(1)], settings(silences=(silence,)))
    assert proposal.conflicts == ("In week 49 kan niets: het is een stil moment (Rouw).",)
    assert why_not(proposal, 1) == "In deze weken is geen moment open."
    past = proposed([story(1)], first=WEEK.later(-2))
    assert past.conflicts == ("Week 47 is al voorbij.",)
