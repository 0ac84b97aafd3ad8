"""Which of the six C's a story serves."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from brandcheck.planning.balance import SIX_CS, read_six_cs, serves, six_cs
from brandcheck.planning.balance.keys import keys_of
from brandcheck.planning.calendar import Hours
from brandcheck.planning.moments import local
from tests.unit.planning.balance_build import BRAND, SETTINGS, reading, story


def test_the_six_have_words() -> None:
    assert [key.key for key in keys_of("c", BRAND, SETTINGS, ())] == list(SIX_CS)
    assert len(SIX_CS) == 6


def test_a_full_story_serves_all_six() -> None:
    full = story(reading=reading(conversation="tweerichting", bridging=50))
    assert six_cs(full, SETTINGS) == set(SIX_CS)


def test_a_page_can_show_every_rule() -> None:
    answers = read_six_cs(story(reading=None), SETTINGS)
    assert [answer.key for answer in answers] == list(SIX_CS)
    assert [answer.serves for answer in answers] == [True, True, None, None, True, True]
    assert answers[0].label == "Content"
    assert answers[0].rule == "De tekst laat minstens één merkwaarde zien."


@pytest.mark.parametrize(
    ("c", "changes", "answer"),
    [
        ("content", {"reading": reading(values=())}, False),
        ("content", {"reading": None}, True),
        ("content", {"reading": None, "values": ()}, None),
        ("connecties", {"voice": "corporate"}, False),
        ("connecties", {"teller": ""}, None),
        ("conversaties", {}, False),
        ("conversaties", {"reading": reading(conversation="meerrichting")}, True),
        ("conversaties", {"reading": reading(conversation=None)}, None),
        ("conversaties", {"reading": None}, None),
        ("congruentie", {"reading": reading(bridging=49.9)}, False),
        ("congruentie", {"reading": reading(bridging=None)}, None),
        ("context", {"voice": "partner", "teller": ""}, True),
        ("context", {"voice": "corporate", "teller": ""}, False),
        ("context", {"teller": "Iemand anders"}, False),
        ("context", {"teller": ""}, None),
        ("context", {"voice": "corporate"}, False),
        ("continu", {"planned": None}, None),
    ],
)
def test_each_c_has_a_rule(c: str, changes: dict[str, Any], answer: bool | None) -> None:
    assert serves(story(**changes), c, SETTINGS) is answer


@pytest.mark.parametrize(
    ("day", "at", "answer"),
    [
        (date(2026, 11, 24), time(9), True),
        (date(2026, 11, 24), time(15), True),
        (date(2026, 11, 24), time(15, 1), False),
        (date(2026, 11, 24), time(8, 59), False),
        (date(2026, 11, 28), time(10), False),
        (date(2026, 10, 26), time(9), True),
        (date(2026, 3, 30), time(9), True),
    ],
)
def test_continu_asks_for_two_answered_hours(day: date, at: time, answer: bool) -> None:
    """By the clock in Amsterdam, also on the Monday after it changed, and whatever is stored."""
    moment = local(day, at)
    assert serves(story(planned=moment), "continu", SETTINGS) is answer
    assert serves(story(planned=moment.astimezone(UTC)), "continu", SETTINGS) is answer


def test_continu_listens_to_the_good_hours_of_the_audience() -> None:
    evening = SETTINGS.model_copy(
        update={"audience_hours": {"bewoners": (Hours(weekday=1, start=time(9), end=time(10)),)}}
    )
    early = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    late = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    assert serves(story(planned=early), "continu", evening) is True
    assert serves(story(planned=late), "continu", evening) is False
    assert serves(story(planned=late, audience="collegas"), "continu", evening) is True
