"""Facts behind helderheid on texts without a pipeline: word lists, lengths, abbreviations."""

import pytest

from brandcheck.scoring.readability import lint_text
from brandcheck.signals import (
    address_pronouns,
    double_negation,
    formal_words,
    long_sentences,
    management_words,
    nominalisations,
    passive_voice,
    sentence_length,
    unexplained_terms,
    word_length,
)
from brandcheck.signals.lists import load_groups
from brandcheck.signals.reading_lint import Features, level_of
from tests.unit.build import draft

EVERY = (
    address_pronouns,
    double_negation,
    formal_words,
    long_sentences,
    management_words,
    nominalisations,
    passive_voice,
    sentence_length,
    unexplained_terms,
    word_length,
)


@pytest.mark.parametrize("signal", EVERY)
@pytest.mark.parametrize("text", ["", "Hoi", "🙂 🙂", "#samen #sterk"])
def test_too_little_is_cannot_tell(signal, text: str) -> None:
    seen = signal.measure(draft(text))
    assert seen.value is None
    assert seen.reason == "too_short"


@pytest.mark.parametrize("signal", EVERY)
def test_a_repeated_sentence_changes_nothing(signal) -> None:
    once = "Wij sturen u middels de post een brief. De MJOP ligt klaar op het bureau."
    twice = f"{once} Wij sturen u middels de post een brief."
    assert signal.measure(draft(once)).value == signal.measure(draft(twice)).value


def test_a_formal_word_comes_with_its_plainer_word() -> None:
    text = "U dient dit formulier middels de post te sturen."
    seen = formal_words.measure(draft(text))
    assert seen.facts["word"] == "dient … te"
    assert seen.facts["plain"] == "moeten"
    assert next(text[s.start : s.end] for s in seen.spans).startswith("dient")
    assert seen.facts["count"] == 2


def test_the_lists_are_large_and_no_word_is_in_both() -> None:
    formal, management = load_groups("formal_words"), load_groups("management_words")
    formal_terms = [term for row in formal.values() for term in row]
    office_terms = [term for row in management.values() for term in row]
    assert len(formal_terms) == len(set(formal_terms)) >= 150
    assert len(office_terms) == len(set(office_terms)) >= 150
    assert not set(formal_terms) & set(office_terms)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het MJOP is klaar.", "MJOP"),
        ("Het onderhoudsplan (MJOP) is klaar.", ""),
        ("De trein van de NS is GRATIS en NU klaar.", ""),
        ("Wij vergoeden het via de Zvw dit jaar.", "Zvw"),
    ],
)
def test_abbreviations(text: str, words: str) -> None:
    assert unexplained_terms.measure(draft(text)).facts["words"] == words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Je mag niet zonder pas naar binnen.", 1),
        ("Er is geen reden om dat niet te doen.", 1),
        ("Het kost niets, en je hoeft niet te bellen.", 0),
        ("Niet alleen de kok kon geen soep maken.", 0),
        ("Je mag vandaag niet naar binnen.", 0),
    ],
)
def test_double_negation(text: str, count: int) -> None:
    assert double_negation.measure(draft(text)).facts["count"] == count


def test_a_passive_names_its_sentence() -> None:
    words = {"gebeld": "VERB", "werd": "AUX"}
    seen = passive_voice.measure(draft("Er werd gisteren gebeld. Piet kwam.", words))
    assert seen.facts["sentence"] == "Er werd gisteren gebeld."
    assert seen.value == 0.5


def test_everyday_things_are_no_nominalisations() -> None:
    nouns: dict[str, str] = dict.fromkeys(("woning", "rekening", "verwijdering"), "NOUN")
    seen = nominalisations.measure(draft("De verwijdering kost een woning een rekening.", nouns))
    assert seen.facts["words"] == "verwijdering"


def test_lint_as_published() -> None:
    features = Features(5.2, (), 3, (), 4.5, (), 0.6, ())
    assert features.score == pytest.approx(21.0, abs=0.1)
    assert [level_of(score) for score in (0, 33.9, 34, 46, 58, 100)] == [1, 1, 2, 3, 4, 4]
    assert Features(None, (), 3, (), 4.5, (), 0.6, ()).score is None


def test_a_level_is_never_called_b1() -> None:
    assert lint_text(2) == "leesniveau (LiNT-II) 2, richting B1"
    assert "B1" not in lint_text(1) + lint_text(3) + lint_text(4) + lint_text(None)
