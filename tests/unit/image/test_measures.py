"""The figures: their bounds, their symmetries, and what they are at the ends."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from brandcheck.image import breadth, divergence, entropy, figures_of, most_incoherent
from brandcheck.image.wished import normal

COUNTS = st.integers(2, 8)


def profiles(rows: int, values: int) -> st.SearchStrategy[np.ndarray]:
    """Rows of shares, zeros among them."""
    cells = st.one_of(st.just(0.0), st.floats(1e-6, 1e3))
    raw = arrays(float, (rows, values), elements=cells)
    return raw.filter(lambda a: bool((a.sum(axis=1) > 0).all())).map(
        lambda a: a / a.sum(axis=1, keepdims=True)
    )


@st.composite
def some(draw: st.DrawFn, least: int = 1, most: int = 12) -> np.ndarray:
    return draw(profiles(draw(st.integers(least, most)), draw(COUNTS)))


@given(some(2, 2))
def test_divergence_is_the_same_both_ways_and_between_0_and_1(pair: np.ndarray) -> None:
    one, other = pair
    found = float(divergence(one, other))
    assert 0 <= found <= 1
    assert found == pytest.approx(float(divergence(other, one)))
    assert float(divergence(one, one)) == pytest.approx(0, abs=1e-12)


@given(some(3, 3))
def test_the_root_of_a_divergence_keeps_the_triangle(three: np.ndarray) -> None:
    a, b, c = three
    ab, bc, ac = (np.sqrt(divergence(x, y)) for x, y in ((a, b), (b, c), (a, c)))
    assert ac <= ab + bc + 1e-6


def test_divergence_at_its_ends() -> None:
    assert divergence(np.array([1.0, 0.0]), np.array([0.0, 1.0])) == pytest.approx(1)
    # Half of the entropy of (3/4, 1/4) twice: known by hand.
    by_hand = 0.8112781244591328 - 0.5
    assert divergence(np.array([1.0, 0.0]), np.array([0.5, 0.5])) == pytest.approx(by_hand)


@given(some(1, 1))
def test_breadth_is_between_0_and_1_and_does_not_mind_the_order(row: np.ndarray) -> None:
    profile = row[0]
    assert -1e-12 <= breadth(profile) <= 1
    assert breadth(profile[::-1]) == pytest.approx(breadth(profile))


@given(COUNTS)
def test_breadth_and_entropy_at_their_ends(values: int) -> None:
    even, one = np.full(values, 1 / values), np.eye(values)[0]
    assert breadth(even) == pytest.approx(1)
    assert breadth(one) == 0
    assert entropy(even) == pytest.approx(np.log2(values))


@given(some())
def test_figures_stay_between_0_and_1(shares: np.ndarray) -> None:
    values = shares.shape[1]
    found = figures_of(shares, np.full(values, 1 / values))
    for figure in (found.breadth, found.incoherence, found.gap):
        assert -1e-9 <= figure <= 1
    apart = float(divergence(shares, shares.mean(axis=0)).mean())
    assert apart <= most_incoherent(values) + 1e-9


@given(some(), st.randoms(use_true_random=False))
def test_figures_mind_neither_the_order_of_stories_nor_of_values(
    shares: np.ndarray, random: object
) -> None:
    generator = np.random.default_rng(7)
    wished = shares[0]
    rows = generator.permutation(len(shares))
    columns = generator.permutation(shares.shape[1])
    one, other = figures_of(shares, wished), figures_of(shares[rows][:, columns], wished[columns])
    assert (other.breadth, other.incoherence, other.gap) == pytest.approx(
        (one.breadth, one.incoherence, one.gap), abs=1e-9
    )


@given(some(), st.integers(2, 4))
def test_telling_every_story_again_changes_no_figure(shares: np.ndarray, times: int) -> None:
    wished = shares[-1]
    one, other = figures_of(shares, wished), figures_of(np.tile(shares, (times, 1)), wished)
    assert (other.breadth, other.incoherence, other.gap) == pytest.approx(
        (one.breadth, one.incoherence, one.gap), abs=1e-9
    )


@given(some())
def test_weights_count_as_copies(shares: np.ndarray) -> None:
    counts = np.arange(1, len(shares) + 1)
    wished = shares[0]
    weighed = figures_of(shares, wished, counts)
    copied = figures_of(np.repeat(shares, counts, axis=0), wished)
    assert (weighed.breadth, weighed.incoherence, weighed.gap) == pytest.approx(
        (copied.breadth, copied.incoherence, copied.gap), abs=1e-9
    )


def test_stories_that_are_alike_are_coherent_and_one_value_each_is_not() -> None:
    even = np.full(4, 0.25)
    assert figures_of(np.tile(even, (6, 1)), even).incoherence == pytest.approx(0, abs=1e-9)
    assert figures_of(np.eye(4), even).incoherence == pytest.approx(1)


@given(st.dictionaries(st.text(min_size=1), st.floats(0, 1e6), min_size=1))
def test_a_wish_adds_up_to_one(shares: dict[str, float]) -> None:
    found = normal(shares)
    assert sum(found.values()) == pytest.approx(1)
    assert set(found) == set(shares)
