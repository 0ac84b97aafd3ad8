"""A keyword that cannot be one is refused in words, and of a pasted list nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.brand.keyword_checks import (
    FULL,
    HEADING,
    MOST,
    PATTERN,
    STOP_WORD,
    TOO_LONG,
    TWICE,
    keyword_problem,
    read_keywords,
)


@pytest.mark.parametrize(
    "term",
    [
        "duurzaam",
        "op tijd",
        "in één keer goed",
        "24 uur",
        "C++",
        "wie zorgt er voor mij?",
        "Q&A",
        "foto's",
        "e-learning",
        "AI",
    ],
)
def test_a_word_or_phrase_can_be_a_keyword(term: str) -> None:
    assert keyword_problem(term) is None


@pytest.mark.parametrize(
    "term",
    [
        "duurza(am|me)",
        "duurza.*",
        "^zorg$",
        r"\bzorg\b",
        "zorg[en]*",
        "zorg.+",
        "zorg{2}",
        "(aan)leren",
        "leer(t)",
        "zorg*",
    ],
)
def test_a_regular_expression_is_called_by_its_name(term: str) -> None:
    assert keyword_problem(term) == PATTERN


@pytest.mark.parametrize("term", ["", "  ", "de", "van ons", "!!", "x", "=A1", "#VERW!", "#N/B"])
def test_what_is_no_keyword_is_refused(term: str) -> None:
    assert keyword_problem(term)


def test_a_sentence_is_too_long() -> None:
    assert keyword_problem("zorg " * 20) == TOO_LONG.format(limit=80)


def test_a_stop_word_in_a_paste_keeps_the_rest() -> None:
    read = read_keywords("zorgzaam\nde\n\nnabij")
    assert read.terms == ("zorgzaam", "nabij")
    assert read.refused == (("de", STOP_WORD),)


def test_excel_gives_tabs_quotes_weights_and_notes() -> None:
    pasted = (
        "Trefwoord\tGewicht\tNotitie\r\n"
        'woord houden\t2\t"Zie ook ""afspraak"",\nen bel terug"\r\n'
        "stipt\t0,5\t\r\n"
        '"op tijd"\t1\t\r\n'
    )
    read = read_keywords(pasted)
    assert [(k.term, k.weight, k.note) for k in read.accepted] == [
        ("woord houden", 2.0, 'Zie ook "afspraak", en bel terug'),
        ("stipt", 0.5, ""),
        ("op tijd", 1.0, ""),
    ]
    assert ("Trefwoord", HEADING) in read.refused


@pytest.mark.parametrize(
    "pasted",
    [
        "warm, dichtbij, eigen",
        "warm\tdichtbij\teigen",
        "- warm\n• dichtbij\n3. eigen",
        "warm;dichtbij;eigen",
        "#warm\n“dichtbij”\n\u200beigen\xa0",
    ],
)
def test_a_list_however_it_was_written(pasted: str) -> None:
    assert read_keywords(pasted).terms == ("warm", "dichtbij", "eigen")


def test_a_word_counts_once() -> None:
    read = read_keywords("Warm\nwarm\nlief\nkil", present=["lief"], counter_terms=["kil"])
    assert read.terms == ("Warm",)
    assert read.refused == (("warm", TWICE), ("lief", TWICE), ("kil", TWICE))


def test_an_open_quote_swallows_nothing() -> None:
    assert read_keywords('"warm\nlief\ndichtbij').terms == ("warm", "lief", "dichtbij")


def test_five_thousand_from_a_spreadsheet() -> None:
    pasted = "\n".join(f"woord{n}\t1" for n in range(5000))
    read = read_keywords(pasted, present=[f"eigen{n}" for n in range(10)])
    assert len(read.accepted) == MOST - 10
    assert read.left_out == 5000 - len(read.accepted)
    assert {reason for _, reason in read.refused} == {FULL.format(most=MOST)}


def test_an_empty_paste_says_so() -> None:
    assert read_keywords(" \n\t\n").refused[0].reason


@given(st.text(max_size=300))
def test_any_text_is_read_and_every_accepted_word_is_fine(pasted: str) -> None:
    read = read_keywords(pasted)
    assert all(keyword_problem(term) is None for term in read.terms)
    assert len({term.casefold() for term in read.terms}) == len(read.terms)


@given(st.lists(st.from_regex(r"[a-z]{3,12}q", fullmatch=True), min_size=1, max_size=40))
def test_nothing_is_lost(words: list[str]) -> None:
    read = read_keywords("\n".join(words))
    assert set(read.terms) == set(words)
    assert len(read.accepted) + len(read.refused) == len(words)
