"""Terms in a text: inflection, compounds, separable verbs, phrases, hashtags, the longest wins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.signals.matching import How, Matcher
from brandcheck.signals.terms import compile_terms, hashtag_words, stem
from tests.unit.build import analysis

TAGS = {"mee": "ADP", "denken": "VERB", "denkt": "VERB", "geven": "VERB", "ons": "PRON"}


def found(terms: list[str], text: str) -> list[tuple[str, How]]:
    matcher = Matcher(compile_terms(terms, lambda t: analysis(t, TAGS)))
    read = analysis(text, TAGS)
    return [
        (terms[match.term], match.how)
        for sentence in read.sentences
        for match in matcher.find(read.tokens_of(sentence))
    ]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("duurzaam", "Een duurzame keuze."),
        ("betrouwbaar", "Dat zijn betrouwbare mensen."),
        ("betrouwbaar", "Betrouwbaarheid telt."),
        ("verhaal", "Wat een verhalen!"),
        ("afspraak", "Twee afspraken deze week."),
    ],
)
def test_inflection(term: str, text: str) -> None:
    assert found([term], text) == [(term, How.WORD)]


def test_never_inside_an_unrelated_word() -> None:
    assert found(["ons", "art", "kans"], "Het consult startte met een kanselrede.") == []


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("klantgericht", "De klantgerichtheidstraining begint."),
        ("buurt", "De buurtbus rijdt weer."),
        ("samenwerking", "Onze samenwerkingspartner belde."),
    ],
)
def test_inside_a_compound(term: str, text: str) -> None:
    assert found([term], text) == [(term, How.COMPOUND)]


def test_separable_verb_apart() -> None:
    assert found(["meedenken"], "Wij denken graag met je mee.") == [("meedenken", How.SEPARABLE)]
    assert found(["meedenken"], "Wij denken dat het mee valt.") == []


def test_phrase_with_a_loose_verb() -> None:
    assert found(["tijd geven"], "Wij geven mensen tijd.") == [("tijd geven", How.PHRASE)]
    assert found(["op tijd"], "Het stond er op tijd.") == [("op tijd", How.PHRASE)]
    assert found(["op tijd"], "Op de tijd letten.") == []


def test_longest_wins_in_any_order() -> None:
    for terms in (["samen", "samen op pad"], ["samen op pad", "samen"]):
        assert found(terms, "Wij gaan samen op pad.") == [("samen op pad", How.PHRASE)]


def test_hashtag_counts_by_its_words() -> None:
    assert hashtag_words("#SamenSterkInZorg") == ("samen", "sterk", "in", "zorg")
    assert found(["samen", "sterk"], "#SamenSterk") == [
        ("samen", How.HASHTAG),
        ("sterk", How.HASHTAG),
    ]
    assert found(["iedereen welkom"], "#iedereenwelkom") == [("iedereen welkom", How.HASHTAG)]


def test_opposite() -> None:
    assert found(["betrouwbaar"], "Dat is onbetrouwbaar.") == [("betrouwbaar", How.OPPOSITE)]
    assert found(["derhoud"], "Er is onderhoud.") != [("derhoud", How.WORD)]


@given(st.text(alphabet="abdeghiklmnoprstuvwz", min_size=1, max_size=25))
def test_stem_is_stable(word: str) -> None:
    assert stem(word) == stem(word)
    assert len(stem(word)) <= len(word)


@given(
    st.lists(
        st.sampled_from(["samen", "warm", "zorg", "ons", "bus", "mee", "denken", "de", "het"]),
        max_size=12,
    )
)
def test_matches_do_not_overlap_and_are_deterministic(words: list[str]) -> None:
    terms = ["samen", "warm samen", "zorg", "meedenken", "de zorg"]
    matcher = Matcher(compile_terms(terms, lambda t: analysis(t, TAGS)))
    tokens = analysis(" ".join(words), TAGS).tokens
    matches = matcher.find(tokens)
    taken = [i for match in matches for i in match.tokens]
    assert len(taken) == len(set(taken))
    assert matches == matcher.find(tokens)
