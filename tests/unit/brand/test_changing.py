"""One change of a brand, and what else has to follow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.brand import (
    Audience,
    Brand,
    BrandSource,
    CriterionOverride,
    ExamplePost,
    Keyword,
    Value,
    brand_from,
)
from brandcheck.brand.changing import (
    but,
    moved_value,
    new_id,
    with_address,
    with_audience,
    with_opinion,
    with_post,
    with_value,
    without_audience,
    without_post,
    without_value,
)
from brandcheck.brand.field_checks import checked_fields
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.errors import explain
from tests.unit.brand.build import BRAND, POST

BASE = brand_from(BrandSource(BRAND, (("heg.md", POST),)))
RUST = Value(id="rust", label="Rust", means="Stil zijn.", keywords=(Keyword(term="stil"),))


def refusal(brand: Brand) -> str:
    with pytest.raises(BrandFieldInvalid) as caught:
        checked_fields(brand)
    return explain(caught.value)


def test_a_value_comes_moves_and_goes() -> None:
    both = with_value(BASE, RUST)
    assert [value.id for value in both.values] == ["durf", "rust"]
    assert [value.id for value in moved_value(both, "rust", -1).values] == ["rust", "durf"]
    assert moved_value(both, "rust", 5) == both
    left = without_value(both, "durf")
    assert [value.id for value in left.values] == ["rust"]
    assert left.posts[0].values == ()


def test_an_audience_that_goes_leaves_the_posts() -> None:
    other = Audience(id="gasten", name="Gasten", description="Wie komt.", topics=("koffie",))
    both = with_audience(BASE, other)
    left = without_audience(both, "buren")
    assert [audience.id for audience in left.audiences] == ["gasten"]
    assert left.posts[0].audience == ""


def test_a_post_comes_and_goes() -> None:
    post = ExamplePost(id="boom", text="Hij plantte een boom.")
    assert without_post(with_post(BASE, post), "boom") == BASE


def test_je_or_u_is_not_said_twice() -> None:
    assert with_address(BASE, "je", "x").form_of_address.channels == {}
    on_x = with_address(BASE, "u", "x")
    assert on_x.form_of_address.on("x") == "u"
    assert with_address(on_x, "u").form_of_address.channels == {}


def test_an_opinion_and_back_to_the_rubric() -> None:
    opinion = CriterionOverride(weight=1)
    own = with_opinion(BASE, "clarity", "sentence_length", opinion)
    assert own.rubrics == {"clarity": {"sentence_length": opinion}}
    assert with_opinion(own, "clarity", "sentence_length", None) == BASE
    assert with_opinion(own, "clarity", "sentence_length", CriterionOverride()) == BASE


@given(st.text(max_size=90), st.sets(st.sampled_from(["nieuw", "nieuw-2", "a", "durf"])))
def test_a_new_id_can_be_an_id(name: str, taken: set[str]) -> None:
    made = new_id(name, taken)
    assert made not in taken
    assert Value(id=made, label="x", means="x", keywords=(Keyword(term="xx"),)).id == made


@pytest.mark.parametrize(
    ("brand", "words"),
    [
        (but(BASE, values=()), "één waarde"),
        (but(BASE, values=(BASE.values[0].model_copy(update={"keywords": ()}),)), "trefwoord"),
        (but(BASE, name=""), "De naam"),
        (but(BASE, audiences=()), "één doelgroep"),
    ],
)
def test_a_fault_on_a_form_is_told_in_words(brand: Brand, words: str) -> None:
    assert words in refusal(brand)


def test_knots_that_do_not_rise() -> None:
    opinion = CriterionOverride.model_construct(weight=None, knots=(3.0, 2.0, 1.0))
    assert "oplopen" in refusal(with_opinion(BASE, "clarity", "sentence_length", opinion))
