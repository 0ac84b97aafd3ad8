"""What a negator denies: by the tree, by a window, twice, and not at all."""

from dataclasses import replace

import pytest

from brandcheck.language.analysis import Analysis
from brandcheck.signals.negation import is_negated
from tests.unit.build import analysis

TAGS = {
    **dict.fromkeys(("luisteren", "geven", "is", "zijn"), "VERB"),
    **dict.fromkeys(("betrouwbaar", "duurzaam", "duur", "onbetrouwbaar"), "ADJ"),
    **dict.fromkeys(("aandacht", "tijd", "mensen"), "NOUN"),
}


def denied(text: str, word: str, read: Analysis | None = None) -> str | None:
    read = read or analysis(text, TAGS)
    index = next(t.index for t in read.tokens if t.lower == word)
    span = is_negated(read, index)
    return read.quote(span).lower() if span else None


def with_tree(text: str, heads: dict[str, tuple[str, str]]) -> Analysis:
    """`heads` gives words their head and relation."""
    read = analysis(text, TAGS)
    place = {t.lower: t.index for t in read.tokens}
    tokens = tuple(
        replace(t, head=place[heads[t.lower][0]], dep=heads[t.lower][1]) if t.lower in heads else t
        for t in read.tokens
    )
    return replace(read, tokens=tokens)


@pytest.mark.parametrize(
    ("text", "word", "by"),
    [
        ("Wij luisteren niet.", "luisteren", "niet"),
        ("Dat is niet betrouwbaar.", "betrouwbaar", "niet"),
        ("Wij werken zonder aandacht.", "aandacht", "zonder"),
        ("Er is geen tijd voor aandacht.", "aandacht", "geen"),
        ("Wij geven nooit aandacht.", "aandacht", "nooit"),
        ("Dat is nauwelijks betrouwbaar.", "betrouwbaar", "nauwelijks"),
    ],
)
def test_window(text: str, word: str, by: str) -> None:
    assert denied(text, word) == by


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Wij luisteren graag.", "luisteren"),
        ("Niet alleen betrouwbaar maar ook snel.", "betrouwbaar"),
        ("Dat is niet zomaar betrouwbaar.", "betrouwbaar"),
        ("Het is niet duur maar betrouwbaar.", "betrouwbaar"),
        ("Wij werken niet zonder aandacht.", "aandacht"),
        ("Vergeet niet aandacht te geven.", "aandacht"),
    ],
)
def test_denies_nothing(text: str, word: str) -> None:
    assert denied(text, word) is None


def test_tree_reaches_over_a_modifier() -> None:
    text = "Er is geen tijd op drukke dagen voor aandacht."
    heads = {"geen": ("tijd", "det"), "aandacht": ("tijd", "nmod"), "dagen": ("tijd", "nmod")}
    assert denied(text, "aandacht", with_tree(text, heads)) == "geen"


def test_tree_stops_at_the_subject() -> None:
    text = "Aandacht verslapt bij ons niet."
    heads = {"aandacht": ("verslapt", "nsubj"), "niet": ("verslapt", "advmod")}
    assert denied(text, "aandacht", with_tree(text, heads)) is None


def test_a_denied_subject_denies_its_verb() -> None:
    text = "Geen mensen luisteren."
    heads = {"geen": ("mensen", "det"), "mensen": ("luisteren", "nsubj")}
    assert denied(text, "luisteren", with_tree(text, heads)) == "geen"
