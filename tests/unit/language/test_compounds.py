import pytest

from brandcheck.language.nl.compounds import head_of, split_compound
from brandcheck.language.nl.concreteness import concreteness
from brandcheck.language.nl.frequency import SUBTLEX_UNKNOWN, subtlex_zipf, zipf


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("wijkverpleegkundigenoverleg", ("wijk", "verpleegkundigen", "overleg")),
        ("Stationshal", ("station", "hal")),
        ("zonnebloem", ("zon", "bloem")),
        ("huurdersvereniging", ("huurders", "vereniging")),
        ("kwaliteitszorg", ("kwaliteit", "zorg")),
        ("CRM-systeem", ("crm", "systeem")),
    ],
)
def test_a_compound_falls_apart_at_its_seams(word: str, parts: tuple[str, ...]) -> None:
    assert split_compound(word) == parts


@pytest.mark.parametrize(
    "word",
    ["eenzaamheid", "ontdekken", "opname", "station", "maandag", "verbinding", "ei", "", "-"],
)
def test_a_word_that_is_no_compound_stays_whole(word: str) -> None:
    assert split_compound(word) == (word,)


def test_the_head_says_what_it_is() -> None:
    assert head_of("tuinstoel") == "stoel"
    assert head_of("stoel") == "stoel"


def test_frequency() -> None:
    assert zipf("de") > 7 > zipf("fiets") > 4 > zipf("aquathermie")
    assert zipf("qzxqzx") == 0.0
    assert subtlex_zipf(0.0) == SUBTLEX_UNKNOWN
    assert subtlex_zipf(5.0) == pytest.approx(4.635)


def test_things_are_concrete_and_plans_are_not() -> None:
    for thing in ("fiets", "tafel", "kinderen", "wijkverpleegkundige", "koffie"):
        assert concreteness(thing) > 0.5, thing
    for idea in ("beleid", "samenwerking", "visie", "innovatie", "duurzaamheidsbeleid"):
        assert concreteness(idea) < 0.5, idea
