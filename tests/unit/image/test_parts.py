"""Voices, channels, quarters, and the stories that move the image."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np
import pytest

from brandcheck.image import (
    compare,
    divergence,
    drift,
    groups,
    image_of,
    pulls,
    quarter_of,
    sharpen,
)
from brandcheck.image.group_sentences import say_drift, say_groups
from tests.unit.image.build import EVEN, LABELS, VALUES, around, image, stories, story

NAMES = {"employee": "Medewerker", "corporate": "Organisatie", "partner": "Partner"}


def test_a_voice_that_sounds_different_is_named() -> None:
    ours = stories(around((4, 2, 2, 1), 20, seed=1), voice="employee")
    theirs = stories(around((1, 1, 1, 6), 8, seed=2), voice="corporate")
    found = groups(image_of([*ours, *theirs], VALUES, EVEN), "voice")
    assert [group.key for group in found] == ["employee", "corporate"]
    corporate = found[1]
    assert corporate.compared is not None
    assert corporate.differs
    assert corporate.compared.distance in corporate.compared.interval
    said = say_groups(found, NAMES, LABELS)
    assert "Organisatie klinkt anders: meer ‘Samen’" in said


def test_chance_is_no_difference() -> None:
    told = [around((3, 2, 2, 1), 30, seed=seed, sharp=1) for seed in range(40)]
    assert sum(compare(rows[:12], rows[12:]).differs for rows in told) <= 6


def test_under_five_stories_of_a_voice_nothing_is_compared() -> None:
    ours = stories([(1, 1, 1, 1)] * 20, voice="employee")
    theirs = stories([(0, 0, 0, 1)] * 4, voice="partner")
    found = groups(image_of([*ours, *theirs], VALUES, EVEN), "voice")
    assert all(group.compared is None for group in found)
    assert "Nog te weinig om te vergelijken" in say_groups(found, NAMES, LABELS)


def test_stories_without_a_channel_are_nobodys() -> None:
    told = [*stories([(1, 1, 0, 0)] * 6, channel="x"), *stories([(1, 1, 0, 0)] * 6)]
    found = groups(image_of(told, VALUES, EVEN), "channel")
    assert [(group.key, group.count) for group in found] == [("x", 6)]
    assert "kan toeval zijn" in say_groups(found, {}, LABELS)


def test_one_voice_has_nobody_to_differ_from() -> None:
    found = groups(image(np.eye(4).tolist() * 4), "voice")
    assert found == ()


@pytest.mark.parametrize(
    ("day", "quarter"),
    [
        (date(2026, 1, 1), "2026-Q1"),
        (date(2026, 3, 31), "2026-Q1"),
        (date(2026, 4, 1), "2026-Q2"),
        (date(2026, 12, 31), "2026-Q4"),
    ],
)
def test_quarters(day: date, quarter: str) -> None:
    assert quarter_of(day) == quarter


def test_drift_is_seen_from_one_quarter_to_the_next() -> None:
    before = stories(around((5, 2, 1, 1), 12, seed=1), day=date(2026, 5, 4))
    thin = stories([(1, 0, 0, 0)] * 2, day=date(2026, 8, 4))
    after = stories(around((1, 2, 1, 5), 12, seed=2), day=date(2026, 11, 4))
    found = drift(image_of([*after, *thin, *before], VALUES, EVEN))
    assert [(g.key, g.count, g.compared is not None) for g in found] == [
        ("2026-Q2", 12, False),
        ("2026-Q3", 2, False),
        ("2026-Q4", 12, True),
    ]
    # The thin quarter is skipped: the fourth is held against the second.
    assert found[2].others == pytest.approx(found[0].profile)
    said = say_drift(found, {"2026-Q4": "het vierde kwartaal van 2026"}, LABELS)
    assert "In het vierde kwartaal van 2026 verschoof het beeld: meer ‘Samen’" in said


def test_one_quarter_has_no_drift() -> None:
    found = drift(image(np.eye(4).tolist() * 4))
    assert len(found) == 1
    assert "vallen in één kwartaal" in say_drift(found, {}, LABELS)


def test_a_story_pulls_as_much_as_leaving_it_out_changes() -> None:
    rows = around((4, 2, 1, 1), 14, seed=9, sharp=0.5)
    found = image(rows)
    for pull in pulls(found):
        rest = [s for s in found.stories if s is not pull.story]
        without = image_of(rest, VALUES, EVEN)
        change = divergence(found.profile, found.wished) - divergence(without.profile, found.wished)
        assert pull.gap == pytest.approx(float(change), abs=1e-9)
    sizes = [abs(pull.gap) for pull in pulls(found)]
    assert sizes == sorted(sizes, reverse=True)
    assert pulls(image(rows[:1])) == ()


def test_sharpening_takes_the_stories_that_bring_it_closest() -> None:
    told = image([(1, 0, 0, 0)] * 10 + [(0, 1, 0, 0)] * 5)
    waiting = stories([(1, 0, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1), (0, 0, 1, 1), (0.1, 0, 0, 0)])
    found = sharpen(told, waiting)
    assert [LABELS[s.value] for s in found[:1]] != ["Dichtbij"]
    assert {s.story.title for s in found} == {"Verhaal 1", "Verhaal 2", "Verhaal 3"}
    assert found[0].before == pytest.approx(float(divergence(told.profile, told.wished)))
    for one, next_ in pairwise(found):
        assert next_.before == one.after
        assert one.after < one.before
    assert len(sharpen(told, waiting, most=2)) == 2


def test_nothing_sharpens_what_is_as_it_was_wished() -> None:
    told = image([(1, 1, 1, 1)] * 12)
    assert sharpen(told, stories([(1, 0, 0, 0)])) == ()
    assert sharpen(told, []) == ()


def test_an_idea_without_a_text_may_sharpen_by_what_it_is_meant_for() -> None:
    told = image([(1, 1, 1, 0)] * 12)
    found = sharpen(told, [story(0, 0, 0, 1, text=False)])
    assert [LABELS[s.value] for s in found] == ["Samen"]
