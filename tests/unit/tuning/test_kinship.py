"""When two terms are one word in another form."""

from __future__ import annotations

import pytest

from brandcheck.tuning.kinship import covers, kin


@pytest.mark.parametrize(
    ("one", "other"),
    [("zorgzaam", "zorgzame"), ("huis", "huizen"), ("keuze", "keuzes"), ("op tijd", "Op Tijd"),
     ("betrouwbaar", "betrouwbaarheid"), ("kleinkind", "kleinkinderen"), ("feest", "feestje"),
     ("tijd nemen", "de tijd nemen")],
)  # fmt: skip
def test_forms_of_one_word_are_kin(one: str, other: str) -> None:
    assert kin(one, other)
    assert kin(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("zorg", "zorgen voor"), ("ons", "consult"), ("huur", "huurverlaging")]
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert not kin(one, other)


def test_a_part_of_a_compound_brings_it_in_and_the_other_way_round() -> None:
    assert covers("huur", "huurverlaging")
    assert covers("huurverlaging", "huur")
    assert not covers("buur", "buurt")


def test_a_phrase_is_covered_by_itself_alone() -> None:
    assert covers("kleine beurs", "kleine beurzen")
    assert not covers("beurs", "kleine beurs")
