"""Brand books of four kinds, and what is read from each."""

from __future__ import annotations

from functools import cache

import pytest

from brandcheck.language import Analyser, load_pipeline
from brandcheck.tuning.brand_book import BookProposal, ProposedValue, propose, read_book
from tests.unit.tuning import books

pytestmark = pytest.mark.trained


@cache
def analyser() -> Analyser:
    return Analyser(load_pipeline())


@cache
def proposal(name: str) -> BookProposal:
    made = {
        "sluis.docx": books.sluis_docx,
        "bakkerij.docx": books.bakkerij_docx,
        "bieb.pdf": books.bieb_pdf,
        "geplakt": lambda: books.SPEELTUIN,
        "kaap.txt": lambda: books.KAAP,
        "kort.txt": lambda: books.KORT,
        "notulen.txt": lambda: books.NOTHING,
    }[name]()
    return propose(read_book(made, name), analyser())


def value(name: str, label: str) -> ProposedValue:
    return next(one for one in proposal(name).values if one.label == label)


LABELS = {
    "sluis.docx": ["Zonder oordeel", "Naast je", "Vooruit"],
    "bakkerij.docx": ["Ambacht", "Buurtgenoot", "Eerlijk meel"],
    "bieb.pdf": ["Nieuwsgierig", "Gastvrij", "Hardnekkig"],
    "geplakt": ["Modder mag", "Iedereen past erin", "Samen sjouwen"],
    "kaap.txt": ["Koersvast", "Open dek"],
    "kort.txt": ["Lef", "Rust", "Aandacht"],
    "notulen.txt": [],
}


@pytest.mark.parametrize("name", LABELS)
def test_the_values_in_the_order_of_the_book(name: str) -> None:
    assert [one.label for one in proposal(name).values] == LABELS[name]


def test_the_name_the_mission_and_where_it_stands() -> None:
    found = proposal("bieb.pdf")
    assert found.name == "Bibliotheken Laagland"
    assert found.mission is not None
    assert found.mission.text.startswith("Bibliotheken Laagland geeft iedereen in de polder")
    assert found.mission.where.words == "bladzijde 1, onder ‘Waarom we bestaan’"
    assert proposal("sluis.docx").name == "De Sluiswachter"
    assert proposal("bakkerij.docx").name == "Bakkerij Het Vierde Uur"


def test_what_a_value_means_and_does_not_mean() -> None:
    one = value("sluis.docx", "Zonder oordeel")
    assert one.means.startswith("We vragen niet waarom iemand schulden heeft")
    assert one.does_not_mean == "Dat betekent niet dat we alles goedpraten."
    other = value("bakkerij.docx", "Buurtgenoot")
    assert other.means.endswith("niet in de bak maar naar de buren.")
    assert other.does_not_mean == "Een filiaal met een praatje."


def test_numbered_values_and_a_text_without_headings() -> None:
    one, other = proposal("kaap.txt").values
    assert proposal("kaap.txt").name == "Stedelijk Lyceum De Kaap"
    assert one.means.startswith("We doen wat we zeggen, ook als het tegenzit.")
    assert [sentence.text for sentence in one.shown] == [
        "Meneer De Wit bleef tot half zeven zitten omdat hij het Mo had beloofd."
    ]
    assert other.does_not_mean == "Alles goedvinden."
    lef = value("kort.txt", "Lef")
    assert lef.means == "Lef is voor ons dat je iets zegt als het moeilijk is."
    assert lef.keywords[0].term == "lef"
    names = [one.name for one in proposal("kaap.txt").audiences]
    assert sorted(names) == ["Leerlingen van 12 tot 18", "Ouders"]


def test_sentences_that_show_a_value_are_moments() -> None:
    assert [one.text for one in value("sluis.docx", "Zonder oordeel").shown] == [
        "Karim schoof de envelop terug en zei dat ze hem samen open zouden maken.",
        "Toen mevrouw Bos begon te huilen, zette Els eerst thee.",
    ]
    assert "Toen het vroor" in value("bieb.pdf", "Gastvrij").shown[0].text


def test_words_that_the_book_gives_and_forbids() -> None:
    one = value("sluis.docx", "Zonder oordeel")
    assert {"mild", "schaamte", "envelop"} <= {word.term for word in one.keywords}
    assert one.counter_terms == ("wanbetaler", "eigen schuld", "dossier")


@pytest.mark.parametrize("name", ["sluis.docx", "bakkerij.docx", "bieb.pdf", "geplakt"])
def test_every_value_has_a_word_of_its_own_and_each_word_its_reason(name: str) -> None:
    for one in proposal(name).values:
        assert one.keywords
        assert all(word.why for word in one.keywords)
        assert not {"hebben", "zijn", "waarde"} & {word.term for word in one.keywords}
        assert not {"magneet", "atlas", "koelkast"} & {word.term for word in one.keywords}


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("sluis.docx", "je"),
        ("bakkerij.docx", "u"),
        ("bieb.pdf", "u"),
        ("geplakt", "je"),
        ("kaap.txt", "u"),
        ("notulen.txt", None),
    ],
)
def test_the_form_of_address_or_that_the_book_does_not_tell(name: str, form: str | None) -> None:
    assert proposal(name).form_of_address.form == form


def test_whom_it_is_for() -> None:
    first, second = proposal("sluis.docx").audiences
    assert (first.name, second.name) == ("Mensen met geldzorgen", "Verwijzers")
    assert first.description.startswith("Gezinnen, zzp'ers en jongeren")
    assert "huisarts" in second.topics
    assert proposal("bieb.pdf").audiences == ()


def test_nothing_is_made_up() -> None:
    found = proposal("notulen.txt")
    assert (found.name, found.mission, found.values, found.audiences) == (None, None, (), ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij geloven in de economische en sociale kracht van de regio.",
        "Wij zijn laat en moe.",
        "Wij staan voor de deur en het hek.",
    ],
)
def test_a_sentence_about_something_else_names_no_values(sentence: str) -> None:
    book = read_book(f"{sentence}\n\n{books.NOTHING}", "geplakt")
    assert propose(book, analyser()).values == ()
