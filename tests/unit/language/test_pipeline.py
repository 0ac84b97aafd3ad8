"""The shipped pipeline, and what happens when one cannot be opened."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from brandcheck.errors import PipelineMissing
from brandcheck.language.lemmas import TableLemmatizer
from brandcheck.language.nl.infinitives import infinitives
from brandcheck.language.people import check_people
from brandcheck.language.pipeline import SHIPPED, VARIABLE, load_pipeline

TABLES = {
    "words": {
        "NOUN": {"bakkers": "bakker", "dagen": "dag"},
        "VERB": {"belde": "bellen", "gedacht": "denken", "ging": "gaan"},
        "PROPN": {"Nederlanders": "Nederlander"},
    },
    "endings": {"NOUN": {"en": "2|", "ken": "3|k"}, "VERB+ge": {"t": "1|en"}},
}


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline(SHIPPED)


@pytest.fixture
def tables() -> TableLemmatizer:
    lemmatizer = TableLemmatizer()
    lemmatizer.set_tables(TABLES, ["opbellen", "meegaan"])
    return lemmatizer


@pytest.mark.parametrize("name", ["nl_no_such_pipeline", "/no/such/folder"])
def test_missing_pipeline(name: str) -> None:
    with pytest.raises(PipelineMissing) as caught:
        load_pipeline(name)
    assert name in str(caught.value)


def test_folder_that_is_no_pipeline(tmp_path) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = nonsense", encoding="utf-8")
    with pytest.raises(PipelineMissing):
        load_pipeline(tmp_path)


def test_environment_chooses(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    spacy.blank("nl").to_disk(tmp_path)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    nlp = load_pipeline()
    assert "sentencizer" in nlp.pipe_names
    assert [s.text for s in nlp("Een dag. #top 🙂").sents] == ["Een dag.", "#top 🙂"]


@pytest.mark.parametrize(
    ("form", "pos", "lemma"),
    [
        ("Bakkers", "NOUN", "bakker"),
        ("taartenbakkers", "NOUN", "taartenbakker"),
        ("werkdagen", "NOUN", "werkdag"),
        ("#Bakkers", "NOUN", "bakker"),
        ("banken", "NOUN", "bank"),
        ("meegedacht", "VERB", "meedenken"),
        ("opgewerkt", "VERB", "opwerken"),
        ("gewerkt", "VERB", "werken"),
        ("ingebeld", "VERB", "inbellen"),
        ("Piet", "PROPN", "Piet"),
        ("Nederlanders", "PROPN", "Nederlander"),
        ("!", "PUNCT", "!"),
        ("zomaar", "ADV", "zomaar"),
    ],
)
def test_lemma_tables(tables: TableLemmatizer, form: str, pos: str, lemma: str) -> None:
    assert tables.lemma(form, pos) == lemma


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("werkte", "werken"),
        ("maakt", "maken"),
        ("stopten", "stoppen"),
        ("leefde", "leven"),
        ("reist", "reizen"),
        ("coachend", "coachen"),
        ("doe", "doen"),
    ],
)
def test_infinitives(form: str, verb: str) -> None:
    assert verb in set(infinitives(form))


def test_separable_verb_comes_back_whole(tables: TableLemmatizer) -> None:
    doc = Doc(
        spacy.blank("nl").vocab,
        words=["Ze", "belde", "hem", "op"],
        pos=["PRON", "VERB", "PRON", "ADP"],
        heads=[1, 1, 1, 1],
        deps=["nsubj", "ROOT", "obj", "compound:prt"],
    )
    assert [token.lemma_ for token in tables(doc)] == ["ze", "opbellen", "hem", "op"]


def test_tables_survive_saving(tables: TableLemmatizer, tmp_path) -> None:
    tables.to_disk(tmp_path / "lemmas")
    again = TableLemmatizer().from_disk(tmp_path / "lemmas")
    assert again.to_bytes() == tables.to_bytes()


def test_people_are_checked() -> None:
    doc = Doc(
        spacy.blank("nl").vocab,
        words=["Simpel", ".", "Piet", "van", "der", "Laak", "lacht", "."],
        pos=["ADJ", "PUNCT", "PROPN", "PROPN", "PROPN", "PROPN", "VERB", "PUNCT"],
        ents=["B-PERSON", "O", "O", "O", "O", "O", "O", "O"],
    )
    assert [(e.text, e.label_) for e in check_people(doc).ents] == [("Piet van der Laak", "PERSON")]


@pytest.mark.parametrize(
    ("words", "ents", "found"),
    [
        (["Bij", "Brugman", "&", "Tideman", "."], "OBOBO", ("Brugman & Tideman", "ORG")),
        (["Piet", "&", "Fatima", "."], "BOOO", ("Piet", "PERSON")),
        (["Feest", "in", "Hoorne", "."], "OOBO", ("Hoorne", "LOC")),
        (["Vraag", "in", "Piet", "."], "OOBO", ("Piet", "PERSON")),
    ],
)
def test_firms_and_places(words: list[str], ents: str, found: tuple[str, str]) -> None:
    doc = Doc(
        spacy.blank("nl").vocab,
        words=words,
        pos=["PROPN" if word[0].isupper() else "NOUN" for word in words],
        ents=["B-PERSON" if mark == "B" else "O" for mark in ents],
    )
    assert next((e.text, e.label_) for e in check_people(doc).ents) == found


@pytest.mark.trained
@pytest.mark.parametrize(
    ("text", "word", "pos", "lemma"),
    [
        ("De wijkverpleegkundige helpt de bewoners.", "bewoners", "NOUN", "bewoner"),
        ("De wijkverpleegkundige helpt de bewoners.", "helpt", "VERB", "helpen"),
        ("Wij hebben de trap gisteren gemaakt.", "gemaakt", "VERB", "maken"),
        ("Wij hebben de trap gisteren gemaakt.", "hebben", "AUX", "hebben"),
        ("Ze belde haar moeder meteen op.", "belde", "VERB", "opbellen"),
        ("We denken graag met je mee.", "denken", "VERB", "meedenken"),
        ("Piet stond op de ladder.", "Piet", "PROPN", "Piet"),
        ("Fatima stond op de ladder.", "Fatima", "PROPN", "Fatima"),
        ("Dat was een mooie dag 🙂", "🙂", "SYM", "🙂"),
        ("Dat was een mooie dag 🙂", "mooie", "ADJ", "mooi"),
        ("Zij werken hier al jaren.", "jaren", "NOUN", "jaar"),
    ],
)
def test_words(nlp: Language, text: str, word: str, pos: str, lemma: str) -> None:
    token = next(token for token in nlp(text) if token.text == word)
    assert (token.pos_, token.lemma_) == (pos, lemma)


@pytest.mark.trained
def test_trees(nlp: Language) -> None:
    doc = nlp("De trap werd gisteren door Piet gemaakt. Hij is niet blij.")
    deps = {token.text: token.dep_ for token in doc}
    assert deps["trap"] == "nsubj:pass"
    assert deps["werd"] == "aux:pass"
    assert deps["Hij"] == "nsubj"
    assert len(list(doc.sents)) == 2


@pytest.mark.trained
def test_names(nlp: Language) -> None:
    doc = nlp("Gisteren ging ik met Fatima en mevrouw Van der Laak naar Zwolle.")
    found = {entity.text: entity.label_ for entity in doc.ents}
    assert found == {"Fatima": "PERSON", "Van der Laak": "PERSON", "Zwolle": "LOC"}


@pytest.mark.trained
def test_vectors_know_capitals(nlp: Language) -> None:
    assert nlp("Zorg")[0].has_vector
    assert nlp("Zorg")[0].similarity(nlp("zorg")[0]) == pytest.approx(1, abs=1e-5)
    assert nlp("de verpleegkundige").similarity(nlp("de verpleger")) > 0.5


@pytest.mark.trained
def test_empty_and_odd_texts(nlp: Language) -> None:
    for text in ("", " ", "\n\n", "🙂", "#", "@", "'", "....", "a" * 3000):
        assert nlp(text).text == text
