"""How well merkfit tells labelled posts apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.tuning.separation import separation
from tests.unit.tuning.build import judged

SCORES = st.lists(st.floats(0, 100, allow_nan=False), min_size=1, max_size=12)


def of(on: list[float], off: list[float]):
    posts = [judged(f"on-{n}", score, True) for n, score in enumerate(on)]
    return separation(posts + [judged(f"off-{n}", score, False) for n, score in enumerate(off)])


def test_all_in_order() -> None:
    found = of([80, 70], [30, 20])
    assert (found.auc, found.gap, found.threshold) == (1.0, 50.0, 50.0)
    assert found.misjudged == ()
    assert (found.pairs, found.ordered) == (4, 4.0)


def test_a_tie_counts_half() -> None:
    assert of([50], [50]).auc == 0.5


def test_the_posts_on_the_wrong_side_are_named_the_furthest_first() -> None:
    found = of([80, 75, 72, 10], [20, 25, 30, 74])
    assert found.threshold == 51.0
    assert [post.post.title for post in found.misjudged] == ["on-3", "off-3"]


@pytest.mark.parametrize(("on", "off"), [([], [20.0]), ([20.0], []), ([], [])])
def test_with_one_side_empty_nothing_can_be_told(on: list[float], off: list[float]) -> None:
    found = of(on, off)
    assert found.auc is found.gap is found.threshold is None
    assert (found.on, found.off, found.misjudged) == (len(on), len(off), ())


def test_posts_without_a_label_or_a_score_stay_out() -> None:
    found = separation([judged("a", 60), judged("b", None, True), judged("c", 10, False)])
    assert (found.on, found.off) == (0, 1)


@given(SCORES, SCORES)
def test_pairs_are_counted_as_one_would_by_hand(on: list[float], off: list[float]) -> None:
    right = sum((x > y) + 0.5 * (x == y) for x in on for y in off)
    assert of(on, off).auc == pytest.approx(right / (len(on) * len(off)))


@given(SCORES, SCORES)
def test_turned_round_it_is_the_other_share(on: list[float], off: list[float]) -> None:
    one, other = of(on, off), of(off, on)
    assert one.auc == pytest.approx(1 - (other.auc or 0.0))
    assert one.gap == pytest.approx(-(other.gap or 0.0))


@given(SCORES, SCORES)
def test_no_other_limit_parts_them_better(on: list[float], off: list[float]) -> None:
    found = of(on, off)

    def right(limit: float) -> float:
        return sum(x > limit for x in on) / len(on) + sum(x < limit for x in off) / len(off)

    scores = sorted({*on, *off})
    limits = [(a + b) / 2 for a, b in pairwise(scores)] or scores
    assert found.threshold is not None
    assert right(found.threshold) == pytest.approx(max(map(right, limits)))
