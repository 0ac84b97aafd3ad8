"""Which stories pass."""

from __future__ import annotations

import pytest

from brandcheck.planning.filters import StoryFilter, passing
from brandcheck.planning.story import Status, Story, StoryReading

LAMP = Story(
    organisation="zorg",
    title="Piet op de ladder",
    text="De lamp op de gang deed het niet.",
    values=("dichtbij",),
    audience="familie",
    channels=("linkedin", "intranet"),
    teller="Piet Bos",
    status=Status.CONCEPT,
    tags=("techniek",),
)
CLUB = Story(
    organisation="zorg",
    title="De kaartclub",
    channels=("facebook",),
    reading=StoryReading(scores={}, bands={}, values=("samen",)),
)


def found(**wanted: object) -> list[Story]:
    return passing([LAMP, CLUB], StoryFilter(**wanted))  # type: ignore[arg-type]


def test_nothing_asked_passes_everything() -> None:
    assert found() == [LAMP, CLUB]
    assert not StoryFilter()
    assert not StoryFilter(words="  ")


@pytest.mark.parametrize(
    "wanted",
    [
        {"statuses": frozenset({Status.CONCEPT})},
        {"channels": frozenset({"intranet"})},
        {"values": frozenset({"dichtbij"})},
        {"audiences": frozenset({"familie"})},
        {"tellers": frozenset({"Piet Bos"})},
        {"tags": frozenset({"techniek"})},
        {"words": "LADDER"},
        {"words": "lamp piet"},
        {"words": "techniek"},
    ],
)
def test_each_kind(wanted: dict[str, object]) -> None:
    assert found(**wanted) == [LAMP]
    assert StoryFilter(**wanted)  # type: ignore[arg-type]


def test_a_value_that_the_text_shows_counts() -> None:
    assert found(values=frozenset({"samen"})) == [CLUB]


def test_of_one_kind_any_of_several_kinds_all() -> None:
    assert found(channels=frozenset({"linkedin", "facebook"})) == [LAMP, CLUB]
    assert found(channels=frozenset({"facebook"}), tellers=frozenset({"Piet Bos"})) == []


def test_every_word_has_to_be_there() -> None:
    assert found(words="ladder kaartclub") == []
