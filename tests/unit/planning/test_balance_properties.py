"""Balance: shares add up, and every sentence is true, whatever the stories."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.channels import channels
from brandcheck.planning.balance import (
    DIMENSIONS,
    LOOK_BACK_WEEKS,
    Row,
    balance,
    has,
)
from brandcheck.planning.balance.rows import FEW
from brandcheck.planning.balance.sentences import in_words
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.moments import Week
from brandcheck.planning.story import Status, Story
from tests.unit.planning.balance_build import (
    BRAND,
    WEEK,
    reading,
    story,
    with_targets,
)

NUMBERS = {in_words(n): n for n in range(13)}

READINGS = st.none() | st.builds(
    reading,
    values=st.sampled_from([(), ("dichtbij",), ("samen",), ("dichtbij", "samen")]),
    conversation=st.sampled_from([None, "eenrichting", "tweerichting", "meerrichting"]),
    bonding=st.none() | st.floats(0, 100),
    bridging=st.none() | st.floats(0, 100),
)
STORIES = st.lists(
    st.builds(
        story,
        weeks_back=st.integers(-1, 10),
        weekday=st.integers(0, 6),
        hour=st.integers(0, 23),
        values=st.sampled_from([(), ("dichtbij",), ("samen",), ("dichtbij", "samen")]),
        audience=st.sampled_from(["", "bewoners", "collegas", "bewoners"]),
        channels=st.sampled_from([(), ("linkedin",), ("intranet", "linkedin"), ("verdwenen",)]),
        teller=st.sampled_from(["", "Anja", "Piet", "Anja", "Ömer"]),
        voice=st.sampled_from(["employee", "employee", "corporate", "partner"]),
        status=st.sampled_from(list(Status)),
        reading=READINGS,
    ),
    max_size=30,
)
KEYS: dict[Dimension, list[str]] = {
    "value": ["dichtbij", "samen", "weg"],
    "audience": ["bewoners", "collegas"],
    "voice": ["employee", "corporate", "partner"],
    "teller": ["Anja", "Piet"],
    "channel": ["linkedin", "intranet", "x"],
    "conversation": ["eenrichting", "meerrichting"],
    "congruence": ["bonding", "bridging"],
    "c": ["content", "continu", "congruentie"],
}
TARGETS = st.lists(
    st.sampled_from([(d, k) for d, keys in KEYS.items() for k in keys]), unique=True, max_size=8
).flatmap(
    lambda pairs: st.tuples(
        *(st.floats(0, 1).map(lambda s, p=pair: (p[0], p[1], s)) for pair in pairs)
    )
)


@given(stories=STORIES, targets=TARGETS, weeks=st.sampled_from([1, 4]))
@settings(max_examples=80, deadline=None)
def test_shares_and_gaps_are_consistent(stories: list[Story], targets: tuple, weeks: int) -> None:
    found = balance(stories, with_targets(*targets), WEEK, BRAND, weeks)
    assert [d.dimension for d in found.dimensions] == list(DIMENSIONS)
    for dimension in found.dimensions:
        for row in dimension.rows:
            assert 0 <= row.count <= row.of <= found.counted
            assert row.share == pytest.approx(row.count / row.of if row.of else 0)
            assert (row.gap is None) == (row.target is None or row.of == 0)
            if row.gap is not None and row.target is not None:
                assert row.gap == pytest.approx(row.target - row.share)
            assert not (row.missing and row.too_many)
            if row.of < FEW:
                assert not row.missing
                assert not row.too_many
    for name in ("voice", "conversation", "audience"):
        rows = found.dimension(name).rows
        assert sum(row.count for row in rows) == rows[0].of
        if rows[0].of:
            assert sum(row.share for row in rows) == pytest.approx(1)


@given(stories=STORIES, targets=TARGETS, weeks=st.sampled_from([1, 4]))
@settings(max_examples=120, deadline=None)
def test_every_sentence_is_true(stories: list[Story], targets: tuple, weeks: int) -> None:
    own = with_targets(*targets)
    found = balance(stories, own, WEEK, BRAND, weeks)
    for dimension in found.dimensions:
        assert re.fullmatch(r"[A-Z‘].*\.", dimension.sentence)
        _check(dimension.sentence, dimension.dimension, dimension.rows, stories, own, weeks)
    assert re.fullmatch(r"[A-Z‘].*\.", found.headline)
    for name in (*channels(), "dichtbij", "bewoners", "employee"):
        assert not re.search(rf"\b{name}\b", found.headline), "labels, never ids"


def _alive(stories: list[Story]) -> list[Story]:
    return [
        s
        for s in stories
        if s.status is not Status.REJECTED
        and (s.status is not Status.ARCHIVED or s.published_at is not None)
    ]


def _check(
    sentence: str,
    dimension: Dimension,
    rows: tuple[Row, ...],
    stories: list[Story],
    own: CalendarSettings,
    weeks: int,
) -> None:
    """Counts again, in another way than balance does."""
    dated = [(s, Week.of(s.planned)) for s in _alive(stories) if s.planned]

    def told(last: int, first: int, key: str) -> list[bool | None]:
        chosen = {WEEK.later(-back) for back in range(last, first)}
        return [has(s, dimension, key, own) for s, week in dated if week in chosen]

    away = re.fullmatch(r"(?:In )?(\S+) weken (?:nog )?geen verhaal (.+)\.", sentence)
    value = re.fullmatch(r"‘(.+)’ kwam (\S+) weken niet voorbij\.", sentence)
    if away or value:
        words = away[1].lower() if away else value[2] if value else ""
        number = NUMBERS[words]
        row = next(
            r for r in rows if (away and r.phrase == away[2]) or (value and r.label == value[1])
        )
        assert 2 <= number <= LOOK_BACK_WEEKS
        assert set(told(0, number, row.key)) <= {False}
        assert told(0, number, row.key), "stories passed in that time"
        if sentence.startswith("In "):
            assert True not in told(0, LOOK_BACK_WEEKS, row.key)
        elif number < LOOK_BACK_WEEKS:
            assert set(told(number, number + 1, row.key)) - {False}
        return
    many = re.fullmatch(
        r"Van de (\d+) verhalen (?:is|zijn) er (?:maar )?(geen|één|\d+) (.+?)"
        r"(?:; het (doel|voorstel) is (\d+))?\.",
        sentence,
    )
    if many:
        row = next(r for r in rows if many[3] in (r.phrase, r.phrases))
        answers = told(0, weeks, row.key)
        count = {"geen": 0, "één": 1}.get(many[2]) if not many[2].isdigit() else int(many[2])
        assert answers.count(True) == count
        assert len(answers) - answers.count(None) == int(many[1])
        if many[5]:
            assert row.target is not None
            assert abs(row.target * int(many[1]) - int(many[5])) <= 0.5 + 1e-9
            assert int(many[5]) != count
        return
    few = re.fullmatch(r"(\S+) (?:verhaal|verhalen) is te weinig om .+\.", sentence)
    if few:
        assert NUMBERS[few[1].lower().replace("eén", "één")] == max(r.of for r in rows) < FEW
        return
    assert sentence in {
        "Er staat nog geen verhaal.",
        "De verhalen zijn mooi verdeeld.",
        "Van elke soort is er hoogstens één verhaal.",
        "Van geen enkel verhaal kunnen we dit zien.",
    } or re.fullmatch(r"We weten dit van \d van de \d+ verhalen: .+", sentence)
    counted = [s for s, week in dated if WEEK.later(1 - weeks) <= week <= WEEK]
    assert (sentence == "Er staat nog geen verhaal.") == (not counted)


@given(stories=STORIES, targets=TARGETS, chosen=STORIES)
@settings(max_examples=40, deadline=None)
def test_a_helper_fills_what_is_wished_and_the_effect_agrees(
    stories: list[Story], targets: tuple, chosen: list[Story]
) -> None:
    own = with_targets(*targets)
    found = balance(stories, own, WEEK, BRAND)
    wished = {(d.dimension, row.key) for d in found.dimensions for row in d.rows if row.wished}
    for helper in found.helpers([s.but(planned=None, status=Status.APPROVED) for s in chosen]):
        assert helper.fills
        for fill in helper.fills:
            assert (fill.dimension, fill.key) in wished
            assert has(helper.story, fill.dimension, fill.key, own)
    for one in chosen[:3]:
        effect = found.effect(one)
        assert effect.placed
        assert {(f.dimension, f.key) for f in effect.helps} <= wished
        assert effect.sentence.endswith(".")
