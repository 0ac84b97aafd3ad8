"""What two versions say differently, in words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.brand import Brand
from brandcheck.brand.comparing import differences
from brandcheck.brand.model import Address, CriterionOverride, ExamplePost, Keyword
from tests.unit.brand.test_document_edits import BRANDS, COMMENTED, change, read, with_value

BEFORE = read(COMMENTED)


def told(after: Brand, before: Brand = BEFORE) -> list[str]:
    names = {"newsletter": "Nieuwsbrief", "clarity": "Helderheid", "clarity.passive": "lijdend"}
    return [f"{found.where}: {found.words}" for found in differences(before, after, names)]


def test_keywords_that_came_went_and_weigh_otherwise() -> None:
    words = (Keyword(term="moed", weight=1), Keyword(term="lef"))
    assert told(with_value(BEFORE, 0, keywords=words)) == [
        "Waarde ‘Durf’: trefwoord erbij: ‘lef’",
        "Waarde ‘Durf’: trefwoord eraf: ‘durven’",
        "Waarde ‘Durf’: trefwoord ‘moed’ weegt 1 in plaats van 1,5",
    ]


def test_a_value_that_came_and_one_that_went() -> None:
    new = change(BEFORE.values[0], id="lef", label="Lef")
    assert told(change(BEFORE, values=(new, BEFORE.values[1]))) == [
        "Waarden: waarde erbij: ‘Lef’",
        "Waarden: waarde eraf: ‘Durf’",
    ]


def test_another_order_is_said_once() -> None:
    assert told(change(BEFORE, values=BEFORE.values[::-1])) == ["Waarden: de volgorde is anders"]


def test_texts_are_quoted_when_short_and_kept_when_long() -> None:
    long = "Iets doen wat nog niet mocht, en dan ook vertellen hoe dat ging en waarom. " * 2
    found = differences(BEFORE, with_value(BEFORE, 0, label="Lef", means=long))
    assert [one.words for one in found] == [
        "hoe de waarde heet: ‘Lef’ in plaats van ‘Durf’",
        "wat de waarde betekent: herschreven",
    ]
    assert (found[1].before, found[1].after) == ("Iets doen\nwat nog niet mocht.", long)


def test_voice_weights_and_posts() -> None:
    after = change(
        BEFORE,
        form_of_address=Address(default="u", channels={"newsletter": "je"}),
        rubrics={"clarity": {"passive": CriterionOverride(weight=0.5, knots=(1, 2, 3.5))}},
        posts=(ExamplePost(id="heg", text="Hij stak de heg in brand."),),
    )
    assert told(after) == [
        "Stem: de aanspreekvorm: ‘u’ in plaats van ‘je’",
        "Stem: de aanspreekvorm op Nieuwsbrief erbij: ‘je’",
        "Wegingen Helderheid: gewicht van lijdend: ‘0,5’ in plaats van ‘gewoon’",
        "Wegingen Helderheid: knikpunten van lijdend: ‘1 · 2 · 3,5’ in plaats van ‘gewoon’",
        "Voorbeeldposts: voorbeeldpost erbij: ‘heg’",
    ]
    twice = change(after, posts=(change(after.posts[0], on_brand=False),))
    assert told(twice, after) == ["Voorbeeldposts: voorbeeldpost ‘heg’ is veranderd"]


@settings(deadline=None, max_examples=40)
@given(BRANDS, BRANDS)
def test_nothing_is_said_of_equal_brands_and_something_of_others(a: Brand, b: Brand) -> None:
    assert differences(a, a) == ()
    assert bool(differences(a, b)) == (a != b)


@settings(deadline=None, max_examples=40)
@given(BRANDS, st.sampled_from(["mission", "name", "values", "audiences", "own_words", "posts"]))
def test_every_field_that_differs_is_said(brand: Brand, field: str) -> None:
    other = change(brand, **{field: getattr(BEFORE, field)})
    assert bool(differences(brand, other)) == (brand != other)
