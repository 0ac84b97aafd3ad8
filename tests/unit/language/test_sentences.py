"""Where sentences of posts start. The rules alone, on a pipeline without a trained model."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from brandcheck.language.pipeline import prepare
from brandcheck.language.sentences import join_sentences, mark_line_breaks


@pytest.fixture(scope="module")
def nlp() -> Language:
    return prepare(spacy.blank("nl"))


def sentences(nlp: Language, text: str) -> list[str]:
    return [s.text.strip() for s in nlp(text).sents if s.text.strip()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wat een dag\nMorgen weer", ["Wat een dag", "Morgen weer"]),
        ("Kop zonder punt\n\nen de tekst", ["Kop zonder punt", "en de tekst"]),
        ("Een\n\n\n  Twee\nDrie", ["Een", "Twee", "Drie"]),
        ("\nEen\n", ["Een"]),
        ("Top! 🙂 Tot morgen.", ["Top! 🙂", "Tot morgen."]),
        ("Top! 🙂🙂 en nu verder.", ["Top! 🙂🙂", "en nu verder."]),
        ("Wat fijn… 👍🏽 Dank je.", ["Wat fijn… 👍🏽", "Dank je."]),
        ("Kijk mee! #zorg #thuis", ["Kijk mee!", "#zorg #thuis"]),
        ("Kijk mee 🙂 #zorg #thuis\nDag", ["Kijk mee 🙂", "#zorg #thuis", "Dag"]),
        ("- koffie\n- thee", ["- koffie", "- thee"]),
        ("🙂 Nieuw begin", ["🙂 Nieuw begin"]),
        ("Hij kwam. Ik ging.", ["Hij kwam.", "Ik ging."]),
        (
            "We kochten verf, kwasten, enz. Morgen weer.",
            ["We kochten verf, kwasten, enz.", "Morgen weer."],
        ),
        ("Dat is A = B. De rest volgt.", ["Dat is A = B.", "De rest volgt."]),
        ("Klaar? Ja! Mooi.", ["Klaar?", "Ja!", "Mooi."]),
        ("Zij ook. 'Kom maar,' zei ze.", ["Zij ook.", "'Kom maar,' zei ze."]),
        ('Hij zei: "Kom." Toen ging hij.', ['Hij zei: "Kom."', "Toen ging hij."]),
        ("Bosbouw De jonge staat groeide", ["Bosbouw", "De jonge staat groeide"]),
        ("Zie x.nl/a Wij helpen je", ["Zie x.nl/a", "Wij helpen je"]),
    ],
)
def test_starts(nlp: Language, text: str, expected: list[str]) -> None:
    assert sentences(nlp, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Op 12. mei komt de bus",
        "1. Eerste punt van de lijst",
        "Dhr. Jansen en mw. De Boer kwamen",
        "We kochten bijv. Appels en Peren",
        "Zie www.voorbeeld.nl/a.b en mail Jan",
        "Volgens J. Jansen klopt dat",
        "Het begint om 14.30 uur",
        "Dit is #top #zorg en meer",
        "@jan Wij helpen je",
        "We gaan naar De Kade en Op Weg",
    ],
)
def test_never_splits(nlp: Language, text: str) -> None:
    assert sentences(nlp, text) == [text]


def test_line_break_tokens_end_the_previous_sentence(nlp: Language) -> None:
    doc = nlp("Een dag\n\nEen nacht")
    assert [token.text for token in doc.sents.__next__()] == ["Een", "dag", "\n\n"]


def test_starts_that_others_set_stay() -> None:
    doc = Doc(spacy.blank("nl").vocab, words=["Een", "twee", "drie"], sent_starts=[1, 1, -1])
    mark_line_breaks(doc)
    assert [token.is_sent_start for token in doc] == [True, True, False]


def test_two_roots_where_no_sentence_can_start_are_joined(nlp: Language) -> None:
    words = ["1", ".", "Kom", "langs"]
    doc = Doc(nlp.vocab, words=words, spaces=[False, True, True, False])
    mark_line_breaks(doc)
    parsed = Doc(
        nlp.vocab,
        words=words,
        spaces=[False, True, True, False],
        heads=[0, 0, 2, 2],
        deps=["ROOT", "punct", "ROOT", "compound:prt"],
    )
    parsed.user_data.update(doc.user_data)
    assert len(list(parsed.sents)) == 2
    join_sentences(parsed)
    assert len(list(parsed.sents)) == 1
    assert [token.head.text for token in parsed] == ["Kom", "1", "Kom", "Kom"]
    assert parsed[0].dep_ == "parataxis"
