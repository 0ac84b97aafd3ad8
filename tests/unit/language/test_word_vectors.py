"""Vectors for words outside the table, and the tags for other tools."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.language import Language

from brandcheck.language.pipeline import SHIPPED, load_pipeline
from brandcheck.language.tags import cgn_tag
from brandcheck.language.word_vectors import NAME, known_words

TABLE = {"wijk": [1.0, 0.0], "overleg": [0.0, 2.0], "gezellig": [3.0, 0.0]}


@pytest.fixture
def nlp() -> Language:
    blank = spacy.blank("nl")
    for word, vector in TABLE.items():
        blank.vocab.set_vector(word, np.array(vector, dtype=np.float32))  # type: ignore[arg-type]
    blank.add_pipe(NAME)
    return blank


@pytest.fixture(scope="module")
def shipped() -> Language:
    return load_pipeline(SHIPPED)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wijk", ("wijk",)),
        ("Wijk", ("wijk",)),
        ("#wijk", ("wijk",)),
        ("wijkoverleg", ("wijk", "overleg")),
        ("gezelligst", ("gezellig",)),
        ("xqzw", ()),
        ("3.14", ()),
        ("https://wijk.nl/overleg", ()),
    ],
)
def test_words_that_stand_for_a_text(nlp: Language, text: str, words: tuple[str, ...]) -> None:
    assert known_words(nlp.vocab, text) == words


def test_a_compound_lies_between_its_parts(nlp: Language) -> None:
    token = nlp("wijkoverleg")[0]
    assert token.has_vector
    assert token.vector == pytest.approx(np.array([1.0, 1.0]) / np.sqrt(2) * 1.5)
    assert nlp("wijkoverleg").vector == pytest.approx(token.vector)


def test_marks_have_no_vector(nlp: Language) -> None:
    assert not any(token.has_vector for token in nlp("! 🙂 \n xqzw"))


@pytest.mark.parametrize(
    ("pos", "morph", "tag"),
    [
        ("VERB", "Number=Sing|Tense=Past|VerbForm=Fin", "WW|pv|verl|ev"),
        ("AUX", "Number=Plur|Tense=Pres|VerbForm=Fin", "WW|pv|tgw|mv"),
        ("VERB", "VerbForm=Inf", "WW|inf"),
        ("VERB", "VerbForm=Part", "WW|vd"),
        ("NOUN", "Gender=Com|Number=Sing", "N|soort|ev"),
        ("PROPN", "Number=Sing", "N|eigen"),
        ("PRON", "Case=Nom|Person=3|PronType=Prs", "VNW|pers|pron|3"),
        ("PRON", "Person=1|Poss=Yes|PronType=Prs", "VNW|bez|det|1"),
        ("DET", "Definite=Def", "LID|bep"),
        ("NUM", "NumType=Card", "TW|hoofd"),
        ("ADJ", "Degree=Pos|NumType=Ord", "TW|rang"),
        ("PUNCT", "", "LET"),
        ("", "", ""),
    ],
)
def test_tags(pos: str, morph: str, tag: str) -> None:
    assert cgn_tag(pos, morph) == tag


@pytest.mark.trained
def test_long_compounds_are_known(shipped: Language) -> None:
    doc = shipped("Het wijkverpleegkundigenoverleg was kort.")
    assert doc[1].has_vector
    assert doc[1].similarity(shipped("overleg")[0]) > 0.4


@pytest.mark.trained
def test_similar_sentences_are_alike(shipped: Language) -> None:
    same = shipped("Een man speelt gitaar").similarity(shipped("Iemand maakt muziek"))
    other = shipped("Een man speelt gitaar").similarity(shipped("De trein had vertraging"))
    assert same > other + 0.2


@pytest.mark.trained
@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("straalde", "stralen"),
        ("straalt", "stralen"),
        ("slikte", "slikken"),
        ("reageerden", "reageren"),
        ("slikt", "slikken"),
        ("schrobde", "schrobben"),
        ("appte", "appen"),
        ("stapte", "stappen"),
    ],
)
def test_regular_verbs(shipped: Language, form: str, verb: str) -> None:
    lemmatizer = shipped.get_pipe("brandcheck_lemmatizer")
    assert lemmatizer.lemma(form, "VERB") == verb  # type: ignore[attr-defined]
