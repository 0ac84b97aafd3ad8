"""A post's words with places marked: nothing is lost, nothing becomes markup."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from brandcheck.web.components.brand_effect.marked_post import Place, in_short, marked

LONG = "Een zin die niets raakt. " * 20


def place(text: str, word: str, way: str = "gained") -> Place:
    start = text.index(word)
    return Place(start, start + len(word), way, f"Telt nu mee: {word}")  # type: ignore[arg-type]


def plain(markup: str) -> str:
    return str(Markup(re.sub(r"<[^>]+>", "", markup)).unescape())


def test_the_word_is_marked_and_says_why() -> None:
    text = "Ze vroeg het aan haar buren."
    shown = marked(text, [place(text, "buren")])
    assert '<mark class="bc-hit" data-way="gained" title="Telt nu mee: buren">buren</mark>' in shown


def test_a_post_is_escaped() -> None:
    text = "<script>alert(1)</script> & de buren"
    shown = in_short(text, [place(text, "buren"), place(text, "alert(1)", "lost")])
    assert "<script" not in shown
    assert text in plain(shown)


def test_only_the_words_around_a_place_are_shown_and_the_rest_folds_out() -> None:
    text = LONG + "De buren kwamen langs. " + LONG
    short, whole = in_short(text, [place(text, "buren")]).split("<details", 1)
    assert plain(short).startswith("… ")
    assert plain(short).strip().endswith(" …")
    assert len(plain(short)) < 260
    assert plain(whole).replace("Hele tekst", "").count("niets raakt") == 40


def test_a_short_post_needs_no_fold() -> None:
    text = "De buren kwamen langs."
    assert "<details" not in in_short(text, [place(text, "buren")])


def test_where_places_overlap_what_is_gained_wins() -> None:
    text = "goede buren"
    shown = marked(text, [place(text, "goede buren", "kept"), place(text, "buren")])
    assert re.findall(r'data-way="(\w+)"', shown) == ["kept", "gained"]


def test_a_very_long_word_is_not_cut_inside_its_place() -> None:
    text = "a" * 150 + "buren" + "b" * 150
    assert ">buren</mark>" in in_short(text, [place(text, "buren")])


@given(st.text(max_size=400), st.lists(st.tuples(st.integers(0, 400), st.integers(1, 30))))
def test_every_character_is_there_once(text: str, spans: list[tuple[int, int]]) -> None:
    places = [
        Place(start, min(start + size, len(text)), "kept", "x")
        for start, size in spans
        if start < len(text)
    ]
    visible = re.sub(r"</?mark[^>]*>", "", str(marked(text, places)))
    assert Markup(visible).unescape() == text
    in_short(text, places)
