"""How good and how quick the proposal is, beside the simple planner.

Run: `python -m benchmarks.proposal`. The stories are made up by a seed. Points are those of the one
objective function (`planning/proposal/objective.py`).
"""

from __future__ import annotations

import random
import time as time_of_day
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from brandcheck.brand import load_brand
from brandcheck.planning.balance import balance
from brandcheck.planning.calendar import (
    CalendarSettings,
    ChannelRule,
    Dimension,
    Hours,
    Target,
    TellerCard,
)
from brandcheck.planning.moments import Week, local
from brandcheck.planning.proposal import Placed, breaches, propose
from brandcheck.planning.story import Status, Story, StoryReading

BRAND = load_brand(Path(__file__).parents[1] / "brand_values" / "woonstee")
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FIRST = Week(2026, 49)
VALUES = tuple(value.id for value in BRAND.values)
CHANNELS = ("linkedin", "instagram", "facebook", "intranet")
AUDIENCES = ("huurders", "woningzoekenden", "partners")
TELLERS = tuple(f"Verteller {n}" for n in range(1, 21))
STATUSES = (Status.APPROVED, Status.IN_REVIEW, Status.CONCEPT, Status.CHANGES_ASKED, Status.IDEA)


def settings(stories_a_week: int = 5) -> CalendarSettings:
    """A calendar with targets on six dimensions."""
    shares: dict[Dimension, dict[str, float]] = {
        "value": dict.fromkeys(VALUES, 0.2),
        "channel": dict.fromkeys(CHANNELS[:3], 0.4),
        "audience": {"huurders": 0.5, "woningzoekenden": 0.3},
        "voice": {"employee": 0.6, "partner": 0.1},
        "conversation": {"tweerichting": 0.4, "meerrichting": 0.2},
        "congruence": {"bridging": 0.5},
    }
    return CalendarSettings(
        organisation="woonstee",
        stories_a_week=stories_a_week,
        channel_rules={"linkedin": ChannelRule(maximum_a_day=2, minutes_apart=240)},
        tellers=tuple(TellerCard(name=name, maximum_a_week=1) for name in TELLERS[:10]),
        audience_hours={
            "huurders": tuple(Hours(weekday=d, start=time(19), end=time(21)) for d in range(7)),
            "partners": tuple(Hours(weekday=d, start=time(8), end=time(10)) for d in range(5)),
        },
        targets=tuple(
            Target(dimension=dimension, key=key, share=share)
            for dimension, keys in shares.items()
            for key, share in keys.items()
        ),
    )


def story(rng: random.Random, number: int) -> Story:
    """A story in the backlog."""
    made = NOW - timedelta(days=rng.randrange(120))
    embargo = NOW + timedelta(days=rng.randrange(20)) if rng.random() < 0.1 else None
    expiry = NOW + timedelta(days=rng.randrange(21, 60)) if rng.random() < 0.1 else None
    deadline = NOW + timedelta(days=rng.randrange(5, 50)) if rng.random() < 0.15 else None
    scores = {n: rng.uniform(20, 95) for n in ("brand_alignment", "relevance", "shareworthiness")}
    return Story(
        id=f"{number:04}",
        organisation="woonstee",
        title=f"Verhaal {number}",
        text="Een verhaal.",
        values=tuple(rng.sample(VALUES, rng.choice((1, 1, 2)))),
        audience=rng.choice(AUDIENCES),
        channels=tuple(rng.sample(CHANNELS, rng.choice((1, 2, 2, 3)))),
        teller=rng.choice((*TELLERS, "")),
        voice=rng.choice(("employee", "employee", "corporate", "partner")),
        status=rng.choices(STATUSES, (3, 2, 4, 1, 2))[0],
        embargo=embargo,
        expiry=expiry,
        deadline=deadline.date() if deadline else None,
        reading=StoryReading(
            scores=dict(scores),
            bands={name: "klaar" if value >= 70 else "bijna" for name, value in scores.items()},
            conversation=rng.choice(("eenrichting", "tweerichting", "meerrichting")),
            bonding=rng.uniform(0, 100),
            bridging=rng.uniform(0, 100),
        ),
        created=made,
    )


def standing(rng: random.Random, number: int, weeks: range) -> Story:
    """A story that is planned already, in one of the weeks."""
    day = rng.choice(FIRST.later(rng.choice(weeks)).days[:5])
    moment = local(day, time(rng.randrange(9, 16), 45))
    return story(rng, number).but(
        status=Status.PLANNED, planned=moment, embargo=None, expiry=None, deadline=None
    )


def stories(count: int, seed: int) -> list[Story]:
    """A backlog, fifteen stories in the four weeks before, and three in the weeks to fill."""
    rng = random.Random(seed)
    backlog = [story(rng, n) for n in range(count)]
    before = [standing(rng, count + n, range(-4, 0)) for n in range(15)]
    return backlog + before + [standing(rng, count + 15 + n, range(4)) for n in range(3)]


SIZES = ((25, 1, 5), (60, 2, 5), (200, 4, 5), (200, 4, 10), (200, 4, 20), (1000, 4, 5))
SEEDS = (1, 2, 3)
HEAD = (
    "| stories | weeks | a week | seed | placed | proposal | simple | gain "
    "| rules broken | CPU s | s |"
)


def run(size: tuple[int, int, int], seed: int) -> str:
    """One row of the table."""
    count, weeks, rhythm = size
    given = stories(count, seed)
    wall, work = time_of_day.perf_counter(), time_of_day.process_time()
    made = propose(given, settings(rhythm), FIRST, weeks, NOW, BRAND)
    wall, work = time_of_day.perf_counter() - wall, time_of_day.process_time() - work
    gain = made.objective - made.greedy_objective
    by_id = {s.id: s for s in given}
    new = [Placed(by_id[p.story_id], p.moment, fixed=False) for p in made.placements]
    standing_there = [Placed(s, s.planned) for s in given if s.planned]
    broken = [
        breach
        for breach in breaches([*standing_there, *new], settings(rhythm), NOW)
        if {p.story.id for p in new} & set(breach.stories)
    ]
    return (
        f"| {count} | {weeks} | {rhythm} | {seed} | {len(made.placements)} "
        f"| {made.objective:.2f} | {made.greedy_objective:.2f} | {gain:+.2f} "
        f"| {len(broken)} | {work:.2f} | {wall:.2f} |"
    )


def short(given: list[Story], weeks: int) -> dict[tuple[str, str], float]:
    """The editor's targets that the four weeks up to the last one do not reach: by how much."""
    seen = balance(given, settings(), FIRST.later(weeks - 1), BRAND, weeks=4)
    return {
        (found.dimension, row.key): row.target - row.share
        for found in seen.dimensions
        if not found.suggested
        for row in found.rows
        if row.target is not None and row.share < row.target
    }


def run_targets(weeks: int, seed: int) -> str:
    """One row of the table of targets: empty weeks are filled."""
    given = [s for s in stories(100, seed) if s.planned is None or s.planned < FIRST.start]
    made = propose(given, settings(), FIRST, weeks, NOW, BRAND)
    moments = {p.story_id: p.moment for p in made.placements}
    after = [s.but(planned=moments[s.id]) if s.id in moments else s for s in given]
    were, are = short(given, weeks), short(after, weeks)
    better = sum(are.get(key, 0) < gap for key, gap in were.items())
    return f"| {weeks} | {seed} | {len(were)} | {better} | {len(are)} |"


def main() -> None:
    """Prints both tables."""
    head = [
        "stories",
        "weeks",
        "a week",
        "seed",
        "placed",
        "proposal",
        "simple",
        "gain",
        "rules broken",
        "CPU s",
        "s",
    ]
    print("|", " | ".join(head), "|")
    print("|---" * len(head) + "|")
    for size in SIZES:
        for seed in SEEDS:
            print(run(size, seed))
    print("\n| empty weeks | seed | targets short | of which better | short after |")
    print("|---|---|---|---|---|")
    for weeks in (1, 2, 4):
        for seed in SEEDS:
            print(run_targets(weeks, seed))


if __name__ == "__main__":
    main()
