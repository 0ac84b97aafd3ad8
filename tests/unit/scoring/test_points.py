"""Points: contributions sum to the score, caps say what they take, merit follows the knots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.scoring.points import band, merit, part_scores, tally, told, told_range
from brandcheck.scoring.rubric import MAX_GROUP_SHARE, Criterion, Rubric
from brandcheck.scoring.rubrics import ALL_RUBRICS, shipped_rubrics
from brandcheck.signals import Signal

TEXTS = dict.fromkeys(["label", "good", "low", "why", "how", "example"], "x")


def criterion(**fields: object) -> Criterion:
    base = {
        "id": "one",
        "signal": "one",
        "group": "g",
        "direction": "more",
        "knots": (0, 1, 2),
        "weight": 1,
        "tier": 3,
        "sources": ["s"],
        "nl": TEXTS,
        "en": TEXTS,
    }
    return Criterion.model_validate(base | fields)


def rubric(*criteria: Criterion, guards: tuple[dict[str, object], ...] = ()) -> Rubric:
    both = {"nl": "x", "en": "x"}
    return Rubric.model_validate(
        {
            "id": "test",
            "version": "1",
            "title": both,
            "question": both,
            "limits": [both],
            "measured": both,
            "groups": {"g": both},
            "parts": {"p": both},
            "sources": {"s": {"nl": "x", "en": "x", "tag": "A"}},
            "criteria": criteria,
            "guards": guards,
        }
    )


@pytest.mark.parametrize(
    ("direction", "expected"),
    [("more", [0, 0, 0.5, 1, 1]), ("less", [1, 1, 0.5, 0, 0]), ("middle", [0, 0, 1, 0, 0])],
)
def test_merit_at_the_knots(direction: str, expected: list[float]) -> None:
    c = criterion(direction=direction, knots=(1, 2, 4))
    assert [merit(c, v) for v in (0, 1, 2, 4, 9)] == expected


@given(
    st.sampled_from(["more", "less", "middle"]),
    st.lists(st.floats(-100, 100), min_size=3, max_size=3, unique=True).map(sorted),
    st.floats(-1e6, 1e6),
)
def test_merit_stays_between_0_and_1(direction: str, knots: list[float], value: float) -> None:
    assert 0 <= merit(criterion(direction=direction, knots=knots), value) <= 1


@given(
    st.lists(st.tuples(st.floats(0.1, 3), st.none() | st.floats(-5, 5)), min_size=1, max_size=12),
    st.none() | st.floats(0, 100),
)
def test_contributions_sum_to_the_score(
    rows: list[tuple[float, float | None]], cap: float | None
) -> None:
    criteria = [criterion(id=f"c{n}", signal=f"c{n}", weight=w) for n, (w, _) in enumerate(rows)]
    guards = ()
    if cap is not None:
        guards = ({"id": "g", "signal": "c0", "at_least": 0, "cap": cap, "nl": "x", "en": "x"},)
    signals = {f"c{n}": Signal(value) for n, (_, value) in enumerate(rows)}
    result = tally(rubric(*criteria, guards=guards), signals)
    if result.value is None:
        return
    lost = result.guard.cap - (result.uncapped or 0) if result.guard else 0
    assert sum(r.points for r in result.rows) + lost == pytest.approx(result.value, abs=0.01)
    assert 0 <= result.value <= 100 + 1e-9
    assert sum(r.available for r in result.rows) == pytest.approx(100)
    assert all(result.gain(row) >= 0 for row in result.rows)


def test_too_little_to_go_on_is_none_not_zero() -> None:
    r = rubric(criterion(id="a", signal="a", weight=3), criterion(id="b", signal="b"))
    assert tally(r, {"a": Signal(None, reason="x"), "b": Signal(2.0)}).value is None


def test_a_guard_caps_and_its_own_criterion_holds_the_gain() -> None:
    guard = {"id": "g", "signal": "bad", "at_least": 1, "cap": 25, "nl": "x", "en": "x"}
    bad = criterion(id="bad", signal="bad", direction="less", knots=(0, 0.5, 1))
    fine = criterion(id="fine", signal="fine", weight=3)
    result = tally(rubric(bad, fine, guards=(guard,)), {"bad": Signal(1.0), "fine": Signal(1.0)})
    gains = {row.criterion.id: result.gain(row) for row in result.rows}
    assert result.value == 25
    assert gains["fine"] == 0
    assert gains["bad"] > 25


def test_set_aside_leaves_the_criterion_out() -> None:
    r = rubric(criterion(id="a", signal="a"), criterion(id="b", signal="b"))
    signals = {"a": Signal(0.0), "b": Signal(2.0)}
    assert tally(r, signals).value == 50
    assert tally(r, signals, frozenset({"a"})).value == 100


def test_parts_are_sums_of_their_own_criteria() -> None:
    r = rubric(criterion(id="a", signal="a", parts=["p"]), criterion(id="b", signal="b"))
    rows = tally(r, {"a": Signal(1.0), "b": Signal(2.0)}).rows
    assert part_scores(r, rows) == {"p": 50}


def test_bands_are_half_open() -> None:
    assert [band(v) for v in (0, 44.99, 45, 69.99, 70, 100)] == [
        "nog_niet",
        "nog_niet",
        "bijna",
        "bijna",
        "klaar",
        "klaar",
    ]


@pytest.mark.parametrize("name", ALL_RUBRICS)
def test_no_group_weighs_more_than_it_may(name: str) -> None:
    r = shipped_rubrics()[name]
    total = sum(c.weight for c in r.criteria)
    for group in r.groups:
        share = sum(c.weight for c in r.criteria if c.group == group) / total
        assert 0 < share <= MAX_GROUP_SHARE + 1e-9, group


@pytest.mark.parametrize(
    ("value", "whole"), [(69.6, 69), (70.0, 70), (44.99, 44), (69.9999999999, 70), (100.0, 100)]
)
def test_a_told_score_is_rounded_down(value: float, whole: int) -> None:
    assert told(value) == whole


@given(st.integers(0, 10_000).map(lambda n: n / 100))
def test_a_told_score_has_the_band_of_the_score(value: float) -> None:
    assert band(told(value)) == band(value)


@given(st.lists(st.integers(0, 10_000).map(lambda n: n / 100), min_size=3, max_size=3))
def test_a_told_score_lies_in_its_told_range(values: list[float]) -> None:
    low, value, high = sorted(values)
    first, last = told_range(low, high)
    assert first <= told(value) <= last
    assert low - 1 < first <= low + 1e-6
    assert high - 1e-6 <= last < high + 1
