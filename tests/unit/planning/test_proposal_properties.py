"""The proposal by property: whatever the stories and the settings, every hard rule holds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from brandcheck.planning.calendar import (
    CalendarSettings,
    ChannelRule,
    Silence,
    Target,
    TellerCard,
)
from brandcheck.planning.moments import Week, in_amsterdam
from brandcheck.planning.proposal import Proposal, breaches
from brandcheck.planning.proposal.arrays import UNIT
from brandcheck.planning.proposal.greedy import fill
from brandcheck.planning.proposal.ledger import Ledger
from brandcheck.planning.proposal.objective import objective
from brandcheck.planning.proposal.problem import build
from brandcheck.planning.proposal.window import open_window
from brandcheck.planning.proposal.wishes import shipped_wishes
from brandcheck.planning.story import Status, Story
from tests.unit.planning.proposal_build import (
    BRAND,
    hours,
    placed,
    proposed,
    reading,
    settings,
    standing,
    story,
)

# Both clock changes, Easter, Dodenherdenking and the days after it, Christmas in week 53.
WEEKS = [Week(2026, 13), Week(2026, 14), Week(2026, 18), Week(2026, 43), Week(2026, 53)]
FEW = examples(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FIELDS = st.fixed_dictionaries(
    {
        "values": st.sampled_from([(), ("dichtbij",), ("samen",), ("dichtbij", "samen")]),
        "audience": st.sampled_from(["", "bewoners", "collegas"]),
        "channels": st.sampled_from(
            [("linkedin",), ("intranet", "linkedin"), ("x",), ("x", "intranet"), ("facebook",)]
        ),
        "teller": st.sampled_from(["", "Anja", "Piet"]),
        "voice": st.sampled_from(["employee", "corporate", "partner"]),
        "reading": st.sampled_from(
            [None, reading("eenrichting", 80), reading("tweerichting"), reading("meerrichting", 30)]
        ),
    }
)
# In half days from the start of the weeks; most stories have none.
EDGES = st.sampled_from([*[None] * 12, *range(-4, 30, 3)])
STATUSES = st.sampled_from([*[Status.APPROVED] * 12, *[Status.CONCEPT] * 4, *Status])
SETTINGS = st.fixed_dictionaries(
    {
        "stories_a_week": st.sampled_from([5, 5, 3, 8, 2, 0]),
        "default_channel_rule": st.builds(
            ChannelRule,
            maximum_a_day=st.sampled_from([1, 2, 1, 2, 0]),
            minutes_apart=st.sampled_from([0, 90, 2000]),
        ),
        "tellers": st.sampled_from([(), (), (TellerCard(name="Anja", maximum_a_week=0),)]),
        "default_teller_maximum": st.sampled_from([2, 1, 3, 0]),
        "answer_hours": st.sampled_from([hours(9, 17), hours(9, 17), hours(1, 6, [5, 6]), ()]),
        "audience_hours": st.sampled_from([{}, {"bewoners": hours(19, 21, range(7))}]),
        "plan_on_holidays": st.booleans(),
        "targets": st.sampled_from(
            [
                (),
                (Target(dimension="value", key="samen", share=0.5),),
                (Target(dimension="voice", key="partner", share=1.0),),
                (Target(dimension="teller", key="Piet", share=0.3),),
            ]
        ),
    }
)


@st.composite
def questions(draw: st.DrawFn) -> tuple[list[Story], CalendarSettings, Week, int, datetime]:
    """Stories, settings and weeks."""
    week, weeks = draw(st.sampled_from(WEEKS)), draw(st.integers(1, 2))
    start = week.start.astimezone(UTC)

    def moment(edge: int | None) -> datetime | None:
        return None if edge is None else start + timedelta(hours=12 * edge, minutes=15)

    stories: list[Story] = []
    for number, fields in enumerate(draw(st.lists(FIELDS, min_size=3, max_size=8))):
        embargo, deadline = draw(EDGES), draw(EDGES)
        length = draw(st.sampled_from([*[None] * 8, 1, 3, 10]))
        expiry = None if length is None else moment((embargo or 0) + length)
        ends = moment(deadline)
        stories.append(
            story(
                number,
                **fields,
                status=draw(STATUSES),
                embargo=moment(embargo),
                expiry=expiry,
                deadline=ends.date() if ends else None,
            )
        )
    for number, fields in enumerate(draw(st.lists(FIELDS, max_size=4)), start=50):
        edge = draw(st.integers(-20, 30))
        stories.append(standing(number, start + timedelta(hours=12 * edge, minutes=30), **fields))
    silence = Silence(
        name="Stil", start=start, end=start + timedelta(hours=draw(st.sampled_from([1, 12, 30])))
    )
    calendar = settings(**draw(SETTINGS), silences=(silence,))
    return (
        stories,
        calendar,
        week,
        weeks,
        start + timedelta(hours=draw(st.sampled_from([-50, -20, 0, 30]))),
    )


Question = tuple[list[Story], CalendarSettings, Week, int, datetime]


def answer(question: Question) -> Proposal:
    stories, calendar, week, weeks, now = question
    return proposed(stories, calendar, weeks, week, now)


@FEW
@given(questions())
def test_every_hard_rule_holds(question: Question) -> None:
    stories, calendar, week, weeks, now = question
    proposal = answer(question)
    fixed = {s.id for s in stories if s.planned is not None}
    new = {p.story_id for p in proposal.placements}

    # What breaks a rule stood there already, and is named.
    for breach in breaches(placed(proposal, stories), calendar, now):
        assert set(breach.stories) <= fixed, breach
    assert not new & fixed
    assert len(new) == len(proposal.placements)
    # Each story of the backlog has a moment or a reason why not.
    assert new | {left.story_id for left in proposal.left_out} == {
        s.id
        for s in stories
        if s.planned is None
        and s.status not in {Status.PLANNED, Status.PUBLISHED, Status.ARCHIVED, Status.REJECTED}
    }
    assert all(left.why for left in proposal.left_out)
    for placement in proposal.placements:
        assert week.start <= placement.moment < week.later(weeks).start
        assert 1 <= len(placement.why) <= 3
    assert proposal.objective >= proposal.greedy_objective


@FEW
@given(questions(), st.randoms(use_true_random=False))
def test_the_same_question_gets_the_same_answer(question: Question, chance: random.Random) -> None:
    stories, calendar, week, weeks, now = question
    shuffled = list(stories)
    chance.shuffle(shuffled)
    assert answer(question) == proposed(shuffled, calendar, weeks, week, now)


@FEW
@given(questions())
def test_what_the_ledger_says_is_what_the_objective_says(question: Question) -> None:
    """The simple planner's steps add up to the one objective, and undo to where they began."""
    stories, calendar, week, weeks, now = question
    problem = build(open_window(stories, calendar, week, weeks, now, BRAND), shipped_wishes())
    choice = fill(problem)
    ledger, worth = Ledger(problem), objective(problem, {})
    for one, moment in choice.items():
        assert ledger.possible()[one, moment]
        worth += int(ledger.gains()[one, moment])
        ledger.put(one, moment)
        assert worth == objective(problem, ledger.choice)
    assert not ledger.choice or worth == objective(problem, choice)
    before = ledger.gains().copy()
    for one in list(choice):
        ledger.put(one, ledger.take(one))
    assert (ledger.gains() == before).all()


@examples(FEW, max_examples=8)
@given(st.lists(FIELDS, min_size=3, max_size=3), SETTINGS, st.integers(0, 4))
def test_a_small_question_gets_the_best_answer_there_is(
    fields: list[dict[str, object]], rules: dict[str, object], day: int
) -> None:
    """Three stories on ten moments: every filling is tried."""
    narrow = {"answer_hours": hours(9, 10), "audience_hours": {}}
    calendar = settings(**{**rules, **narrow})
    week = Week(2026, 43)
    stories = [story(number, **found) for number, found in enumerate(fields)]
    stories.append(standing(9, week.start + timedelta(days=day, hours=12), **fields[0]))
    window = open_window(stories, calendar, week, 1, week.start, BRAND)
    problem = build(window, shipped_wishes())
    best = max(objective(problem, choice) for choice in _every_filling(Ledger(problem), 0))
    assert proposed(stories, calendar, 1, week, week.start).objective == best / UNIT


def _every_filling(ledger: Ledger, number: int) -> Iterator[dict[int, int]]:
    if number == len(ledger.problem.stories):
        yield ledger.choice
        return
    yield from _every_filling(ledger, number + 1)
    for moment in ledger.possible()[number].nonzero()[0].tolist():
        ledger.put(number, moment)
        yield from _every_filling(ledger, number + 1)
        ledger.take(number)


def test_a_month_out_of_sixty() -> None:
    """Enough for the solver to search in steps: full weeks, an even rhythm, no rule broken."""
    stories, calendar = _month()
    week = Week(2026, 49)
    proposal = proposed(stories, calendar, weeks=4, first=week)
    assert breaches(placed(proposal, stories), calendar, week.start) == []
    by_week = Counter(Week.of(p.moment) for p in proposal.placements)
    assert [by_week[week.later(n)] for n in range(3)] == [5, 5, 5]
    by_day = Counter(in_amsterdam(p.moment).date() for p in proposal.placements)
    assert max(by_day.values()) <= 2
    assert proposal.objective > proposal.greedy_objective
    assert proposal == proposed(stories, calendar, weeks=4, first=week)


def _month() -> tuple[Sequence[Story], CalendarSettings]:
    chance = random.Random(1)
    stories = [
        story(
            number,
            values=(chance.choice(["dichtbij", "samen"]),),
            audience=chance.choice(["bewoners", "collegas"]),
            channels=tuple(chance.sample(["linkedin", "intranet", "facebook"], 2)),
            teller=f"Verteller {chance.randrange(12)}",
            status=chance.choice([Status.APPROVED, Status.CONCEPT, Status.IDEA]),
            reading=reading(chance.choice(["eenrichting", "tweerichting"]), chance.uniform(30, 90)),
        )
        for number in range(60)
    ]
    targets = (
        Target(dimension="value", key="samen", share=0.7),
        Target(dimension="audience", key="bewoners", share=0.6),
        Target(dimension="conversation", key="tweerichting", share=0.5),
    )
    return stories, settings(targets=targets)
