"""Two people change one brand: nothing of either gets lost, and a clash is told."""

from __future__ import annotations

from typing import Any

from hypothesis import given, reject, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from brandcheck.brand import Brand, BrandSource, brand_from
from brandcheck.brand.merging import merged
from tests.unit.brand.build import BRAND

BASE = brand_from(BrandSource(BRAND))
WORD = st.sampled_from(["durven", "moed", "wagen", "lef", "springen", "heg"])
KEYWORD = st.fixed_dictionaries({"term": WORD, "weight": st.sampled_from([0.5, 1.0, 2.0])})
VALUE = st.fixed_dictionaries(
    {
        "label": st.sampled_from(["Durf", "Lef"]),
        "means": st.sampled_from(["Iets doen wat nog niet mocht.", "Springen."]),
        "keywords": st.lists(KEYWORD, min_size=1, max_size=4, unique_by=lambda k: k["term"]),
        "counter_terms": st.lists(WORD, max_size=3, unique=True),
    }
)
IDS = st.lists(st.sampled_from(["durf", "rust", "zorg"]), min_size=1, max_size=3, unique=True)


@st.composite
def brands(draw: st.DrawFn) -> Brand:
    values = [{"id": name, **draw(VALUE)} for name in draw(IDS)]
    mission = draw(st.sampled_from(["Wij proberen dingen uit.", "Wij wagen het."]))
    return Brand.model_validate(BASE.model_dump() | {"values": values, "mission": mission})


def with_value(**changes: Any) -> Brand:
    data = BASE.model_dump()
    data["values"] = [data["values"][0] | changes]
    return Brand.model_validate(data)


def with_words(*terms: str) -> Brand:
    return with_value(keywords=[{"term": term} for term in terms])


@settings(deadline=None)
@given(brands(), brands())
def test_what_one_changed_alone_is_taken(base: Brand, other: Brand) -> None:
    for mine, theirs in ((other, base), (base, other), (other, other)):
        made = merged(base, mine, theirs)
        assert made.brand == other
        assert not made.clashes


@settings(deadline=None)
@given(brands(), brands(), brands())
def test_a_choice_per_clash_decides(base: Brand, mine: Brand, theirs: Brand) -> None:
    try:
        made = merged(base, mine, theirs)
        other = merged(base, mine, theirs, from_them=made.clashes)
        turned = merged(base, theirs, mine)
    except ValidationError:  # each took out the value that the other kept
        reject()
    assert set(made.clashes) == set(other.clashes) == set(turned.clashes)
    assert {v.id for v in other.brand.values} == {v.id for v in turned.brand.values}
    if not made.clashes:
        assert made.brand.mission in (mine.mission, theirs.mission)


def test_two_words_in_one_list_both_stay() -> None:
    mine, theirs = with_words("durven", "moed", "lef"), with_words("wagen", "durven", "moed")
    made = merged(with_words("durven", "moed"), mine, theirs)
    assert [k.term for k in made.brand.values[0].keywords] == ["wagen", "durven", "moed", "lef"]
    assert not made.clashes


def test_a_word_that_one_took_out_stays_out() -> None:
    made = merged(
        with_words("durven", "moed"), with_words("durven"), with_words("durven", "moed", "lef")
    )
    assert [k.term for k in made.brand.values[0].keywords] == ["durven", "lef"]


def test_one_field_changed_twice_is_a_clash() -> None:
    mine, theirs = with_value(label="Lef"), with_value(label="Moed", means="Springen.")
    made = merged(BASE, mine, theirs)
    assert made.clashes == (("values", "durf", "label"),)
    assert (made.brand.values[0].label, made.brand.values[0].means) == ("Lef", "Springen.")
    other = merged(BASE, mine, theirs, from_them=made.clashes)
    assert other.brand.values[0].label == "Moed"


def test_a_value_taken_out_here_and_changed_there_is_a_clash() -> None:
    two = Brand.model_validate(
        BASE.model_dump()
        | {"values": [*BASE.values, BASE.values[0].model_copy(update={"id": "rust"})]}
    )
    data = two.model_dump()
    data["values"] = [data["values"][0] | {"label": "Lef"}, data["values"][1]]
    theirs = Brand.model_validate(data)
    mine = Brand.model_validate(two.model_dump() | {"values": two.values[1:]})
    made = merged(two, mine, theirs)
    assert made.clashes == (("values", "durf"),)
    assert [v.id for v in made.brand.values] == ["rust"]
    kept = merged(two, mine, theirs, from_them=made.clashes).brand
    assert [v.id for v in kept.values] == ["durf", "rust"]


def test_knots_belong_together() -> None:
    def knots(*numbers: float) -> Brand:
        rubrics = {"clarity": {"sentence_length": {"knots": numbers}}}
        return Brand.model_validate(BASE.model_dump() | {"rubrics": rubrics})

    made = merged(knots(1, 2, 3), knots(1, 2, 9), knots(0, 2, 3))
    assert made.clashes == (("rubrics", "clarity", "sentence_length", "knots"),)
