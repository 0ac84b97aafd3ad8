"""A new organisation: what was chosen is what it gets, and what is missing is said."""

from __future__ import annotations

import pytest

from brandcheck.brand import BrandSource, brand_from, find_brand, load_brand
from brandcheck.brand.document_edits import new_yaml
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.tuning.brand_book import (
    AddressFound,
    BookProposal,
    ProposedAudience,
    ProposedSentence,
    ProposedText,
    ProposedValue,
)
from brandcheck.tuning.brand_book.proposal import ProposedWord, Where
from brandcheck.tuning.new_brand import blank, brand_of, from_book, from_brand, missing

HERE = Where(3, "Onze waarden")
PROPOSAL = BookProposal(
    name="De Proeftuin",
    mission=ProposedText("Wij proberen dingen uit.", HERE),
    values=(
        ProposedValue(
            label="Lef",
            where=HERE,
            means="We doen wat nog niet mocht.",
            keywords=(ProposedWord("lef", "label", 2), ProposedWord("durven", "telling", 3, 1.2)),
            counter_terms=("bang",),
            shown=(ProposedSentence("Jan stak de heg in brand.", HERE, 0.9),),
        ),
        ProposedValue(label="Rust", where=HERE, keywords=(ProposedWord("rust", "label", 1),)),
    ),
    form_of_address=AddressFound("u", 1, 9),
    audiences=(ProposedAudience("Buren", HERE, "Wie naast ons woont.", ("heg", "geluid")),),
)
UNTOLD = BookProposal(None, None, (), AddressFound(None, 1, 1), ())


def test_a_book_becomes_an_organisation_when_what_it_lacks_is_filled_in() -> None:
    sketch = from_book(PROPOSAL)
    assert missing(sketch) == ("Schrijf bij ‘Rust’ wat het bij jullie betekent.",)
    sketch.values[1].means = "Even niets."
    brand = brand_of(sketch)
    assert (brand.id, brand.name, brand.own_words) == (
        "de-proeftuin",
        "De Proeftuin",
        ("De Proeftuin",),
    )
    assert brand.form_of_address.default == "u"
    assert [word.term for word in brand.values[0].keywords] == ["lef", "durven"]
    assert brand.values[0].examples.shown == ("Jan stak de heg in brand.",)
    assert brand.audiences[0].topics == ("heg", "geluid")
    assert brand_from(BrandSource(new_yaml(brand))) == brand


def test_what_is_not_taken_does_not_come_along() -> None:
    sketch = from_book(PROPOSAL)
    sketch.values[1].taken = False
    sketch.values[0].words[0].taken = False
    sketch.values[0].counter_terms[0].taken = False
    sketch.values[0].shown[0].taken = False
    brand = brand_of(sketch)
    assert [value.label for value in brand.values] == ["Lef"]
    assert [word.term for word in brand.values[0].keywords] == ["durven"]
    assert (brand.values[0].counter_terms, brand.values[0].examples.shown) == ((), ())


def test_a_book_that_tells_nothing_leaves_empty_places() -> None:
    sketch = from_book(UNTOLD)
    assert "Kies zelf" in sketch.address_why
    assert missing(sketch) == (
        "Vul in hoe de organisatie heet.",
        "Schrijf in een zin waar de organisatie voor is.",
        "Geef elke waarde een naam, of haal haar vinkje weg.",
        "Geef elke doelgroep een naam, of haal haar vinkje weg.",
    )


def test_typed_words_are_read_as_keywords_and_refused_with_a_reason() -> None:
    sketch = blank()
    value = sketch.values[0]
    value.label, value.means, value.more = "Lef", "Durven.", "moed, de, (a|b), moed"
    assert [word.term for word in value.keywords] == ["moed"]
    assert [text for text, _reason in value.typed.refused] == ["de", "(a|b)", "moed"]


def test_another_organisation_without_its_names_and_sentences() -> None:
    sample = load_brand(find_brand("woonstee"))
    sketch = from_brand(sample)
    sketch.name, sketch.mission = "Onze Stee", "Huizen voor wie er een zoekt."
    brand = brand_of(sketch)
    assert brand.own_words == ("Onze Stee",)
    assert brand.posts == ()
    assert not brand.fictional
    assert [value.keywords for value in brand.values] == [v.keywords for v in sample.values]
    assert all(not value.examples.shown for value in brand.values)
    assert all(not audience.places for audience in brand.audiences)


def test_two_values_with_one_name_get_ids_of_their_own() -> None:
    sketch = from_book(PROPOSAL)
    sketch.values[1].label, sketch.values[1].means = "Lef", "Nog eens."
    assert [value.id for value in brand_of(sketch).values] == ["lef", "lef-2"]


def test_a_fault_is_said_in_words() -> None:
    sketch = from_book(PROPOSAL)
    sketch.values = sketch.values[:1]
    sketch.values[0].label = "x" * 5000
    with pytest.raises(BrandFieldInvalid):
        brand_of(sketch)
    sketch.id = "Niet Goed"
    assert missing(sketch) == (
        "De korte naam heeft alleen kleine letters, cijfers en losse streepjes.",
    )
