"""The draft cut up for the browser."""

from __future__ import annotations

from brandcheck.scoring.report import TextSpan
from brandcheck.web.components.marked_text.marks import Card, Mark, as_data, pieces
from tests.app.handmade import DRAFT, handmade

CARD = Card(kind="win", score="clarity", kicker="", title="", what="", top=True)


def mark(name: str, *spans: tuple[int, int]) -> Mark:
    return Mark(name, CARD, tuple(TextSpan(start=a, end=b) for a, b in spans))


def test_pieces_are_the_draft() -> None:
    data = as_data(handmade(DRAFT, frozenset(), "linkedin", None))
    cut = data["pieces"]
    assert isinstance(cut, list)
    assert "".join(piece["text"] for piece in cut) == DRAFT


def test_marks_may_overlap() -> None:
    cut = pieces("een twee drie", [mark("a", (0, 8)), mark("b", (4, 13))])
    assert [(p["text"], p["marks"]) for p in cut] == [
        ("een ", ["a"]),
        ("twee", ["a", "b"]),
        (" drie", ["b"]),
    ]


def test_offsets_count_characters_and_not_halves_of_an_emoji() -> None:
    cut = pieces("👩‍👧 Piet", [mark("a", (4, 8))])
    assert [p["text"] for p in cut if p["marks"]] == ["Piet"]


def test_half_a_character_can_still_be_sent() -> None:
    cut = pieces("a\ud800b", [mark("a", (2, 3))])
    assert "".join(str(p["text"]) for p in cut).encode("utf-8") == b"a?b"


def test_no_marks_is_one_piece() -> None:
    assert pieces("Piet", []) == [{"text": "Piet", "marks": []}]


def test_an_empty_draft_has_no_pieces() -> None:
    assert pieces("", []) == []
