"""The image of stories: its verdict, how sure it is, and the sentence it gets."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.image import (
    Figures,
    Verdict,
    image_of,
    shipped_thresholds,
    verdict_of,
    wished_profile,
)
from brandcheck.image.sentences import say_certainty, say_silent, say_verdict
from brandcheck.planning.calendar import CalendarSettings, Target
from tests.unit.image.build import EVEN, LABELS, VALUES, around, image, stories, story

ALIKE = [(2, 2, 1, 2), (1, 1, 1, 1), (3, 2, 2, 3)] * 5
ONE_EACH = np.eye(4).tolist() * 5
MOSTLY_ONE = [(3, 0, 0, 0), (2, 0.2, 0, 0), (1, 0, 0.1, 0)] * 5
ELSEWHERE = [(1, 0, 0, 0)] * 10 + [(0, 1, 0, 0)] * 4 + [(0, 0, 1, 0)] * 3 + [(0, 0, 0, 1)] * 3


@pytest.mark.parametrize(
    ("rows", "verdict", "says"),
    [
        (ALIKE, Verdict.SHARP, "samen komen ze dicht bij wat je wenst"),
        (ONE_EACH, Verdict.SCATTERED, "elk verhaal gaat over één waarde"),
        (MOSTLY_ONE, Verdict.NARROW, "vooral over ‘Dichtbij’"),
        (ELSEWHERE, Verdict.DIFFUSE, "‘Dichtbij’ krijgt 50 %, en je wenst 25 %"),
    ],
)
def test_each_verdict_and_its_sentence(
    rows: Sequence[Sequence[float]], verdict: Verdict, says: str
) -> None:
    found = image(rows)
    assert found.verdict is verdict
    assert says in say_verdict(found, LABELS)


def test_a_sharp_image_may_be_another_one_than_was_wished() -> None:
    found = image([(4, 3, 1, 1)] * 12)
    assert found.verdict is Verdict.SHARP
    wished = image_of(found.stories, VALUES, {"samen": 0.5, "eigen-regie": 0.5})
    assert wished.verdict is Verdict.SHARP
    assert "nog niet het beeld dat je wenst" in say_verdict(wished, LABELS)


def test_an_image_as_narrow_as_was_wished_is_not_called_narrow() -> None:
    assert image(MOSTLY_ONE, {"dichtbij": 0.95, "vakwerk": 0.05}).verdict is Verdict.SHARP


@pytest.mark.parametrize("count", [0, 1, 9])
def test_under_ten_stories_there_is_no_verdict(count: int) -> None:
    found = image(ALIKE[:count])
    assert (found.verdict, found.figures, found.certainty) == (None, None, None)
    assert "Vanaf 10 verhalen" in say_verdict(found, LABELS)
    assert say_certainty(found) == ""


def test_ten_stories_are_enough() -> None:
    assert image(ALIKE[:10]).verdict is Verdict.SHARP


def test_one_value_cannot_be_divided() -> None:
    found = image_of(stories([(1,)] * 12), VALUES[:1], {"dichtbij": 1})
    assert found.verdict is None
    assert "Met één waarde" in say_verdict(found, LABELS)


def test_stories_without_a_value_are_named_and_not_counted() -> None:
    ideas = [story(1, number=90, text=False)]
    found = image_of([*stories([*ALIKE, (0.05, 0.1), ()]), *ideas], VALUES, EVEN)
    assert len(found.stories) == len(ALIKE)
    assert say_silent(found) == "2 verhalen laten geen waarde zien en tellen niet mee."
    assert say_silent(image(ALIKE)) == ""


def test_an_image_of_nothing() -> None:
    found = image_of([], VALUES, EVEN)
    assert found.profile.tolist() == [0, 0, 0, 0]
    assert "nog geen verhaal" in say_verdict(found, LABELS)
    assert image_of([], (), {}).verdict is None


def test_every_story_counts_as_one_however_strong() -> None:
    found = image([(100, 0, 0, 0), (0, 0.3, 0, 0)] * 6)
    assert found.profile.tolist() == pytest.approx([0.5, 0.5, 0, 0])


def test_the_same_stories_and_seed_give_the_same_image() -> None:
    rows = around((4, 2, 1, 1), 20, seed=3, sharp=0.4)
    assert image(rows).certainty == image(rows).certainty


@settings(deadline=None, max_examples=20)
@given(st.integers(10, 40), st.integers(0, 1000))
def test_intervals_hold_their_figure_and_stay_between_0_and_1(count: int, seed: int) -> None:
    found = image(around((3, 2, 2, 1), count, seed, sharp=0.3))
    assert found.figures is not None
    assert found.certainty is not None
    sure = found.certainty
    pairs = [
        (found.figures.breadth, sure.breadth),
        (found.figures.incoherence, sure.incoherence),
        (found.figures.gap, sure.gap),
        *zip(found.profile, sure.shares, strict=True),
    ]
    for figure, range_ in pairs:
        assert figure in range_
        assert 0 <= range_.low <= range_.high <= 1
    assert 0 <= sure.same <= 1


def test_more_stories_make_it_surer() -> None:
    few, many = (image(around((3, 2, 2, 1), n, seed=5, sharp=0.3)) for n in (12, 400))
    assert few.certainty is not None
    assert many.certainty is not None
    width = [s.incoherence.high - s.incoherence.low for s in (few.certainty, many.certainty)]
    assert width[1] < width[0] / 2


def test_a_verdict_on_the_border_is_said_to_be_one() -> None:
    half = image([*ALIKE[:12], *ONE_EACH[:14]])
    assert half.certainty is not None
    assert "100 keer loten" in say_certainty(half)


@pytest.mark.parametrize("below", [True, False])
def test_the_limits_are_the_ones_in_the_file(below: bool) -> None:
    limits, least = shipped_thresholds(), 1e-6 if below else 0.0
    breadth = limits.narrow - least
    assert (verdict_of(Figures(breadth, 0, 0), 1.0) is Verdict.NARROW) is below
    apart = limits.scattered - least
    assert (verdict_of(Figures(1, apart, 0), 1.0) is Verdict.SHARP) is below
    gap = limits.elsewhere - least
    assert (verdict_of(Figures(1, 1, gap), 1.0) is Verdict.SCATTERED) is below


def test_the_wish_is_the_targets_for_values_brought_to_one() -> None:
    targets = (
        Target(dimension="value", key="dichtbij", share=0.6),
        Target(dimension="value", key="samen", share=0.6),
        Target(dimension="value", key="weg", share=0.5),
        Target(dimension="channel", key="linkedin", share=0.5),
    )
    asked = CalendarSettings(organisation="x", targets=targets)
    found = wished_profile(VALUES, asked)
    assert found == {"dichtbij": 0.5, "vakwerk": 0, "eigen-regie": 0, "samen": 0.5}
    assert wished_profile(VALUES, CalendarSettings(organisation="x")) == EVEN
