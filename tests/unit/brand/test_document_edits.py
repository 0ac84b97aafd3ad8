"""What is written into a file is what is read from it, and the rest of the file stays."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.brand import Brand, BrandSource, brand_from, find_brand
from brandcheck.brand.document_edits import new_yaml, with_brand
from brandcheck.brand.model import Address, CriterionOverride, Keyword
from brandcheck.errors import BrandFileInvalid
from tests.unit.brand.build import BRAND

SAMPLES = ("zorg-aan-zee", "woonstee")
COMMENTED = """\
# Onze waarden.
id: proeftuin
name: 'Proeftuin'   # sinds 1990
mission: Wij proberen dingen uit.
form_of_address: je  # overal
audiences:
  - id: buren
    name: "Buren"
    description: Wie naast ons woont.
    topics: [heg, geluid]

# Bedacht op de heidag.
values:
  # De eerste.
  - id: durf
    label: Durf
    means: |-
      Iets doen
      wat nog niet mocht.
    keywords:
      - durven  # ook lef
      # zwaarder:
      - term: moed
        weight: 1.5

  - id: rust
    label: Rust
    means: Even niets.
    keywords: [stil, "kalm aan"]
# Einde.
"""


def read(yaml: str) -> Brand:
    return brand_from(BrandSource(yaml))


def change(part: Any, **fields: Any) -> Any:
    return part.model_copy(update=fields)


def with_value(brand: Brand, index: int, **fields: Any) -> Brand:
    values = list(brand.values)
    values[index] = change(values[index], **fields)
    return change(brand, values=tuple(values))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_brand_leaves_the_file_as_it_is(name: str) -> None:
    yaml = BrandSource.read(find_brand(name)).yaml
    assert with_brand(yaml, read(yaml)) == yaml


@pytest.mark.parametrize("name", SAMPLES)
def test_a_new_file_says_the_whole_brand(name: str) -> None:
    brand = read(BrandSource.read(find_brand(name)).yaml)
    yaml = new_yaml(brand)
    assert read(yaml) == brand
    assert yaml.startswith("# Merkwaarden van ")


def test_an_added_keyword_is_one_added_line() -> None:
    brand = read(COMMENTED)
    words = (*brand.values[0].keywords, Keyword(term="lef"))
    yaml = with_brand(COMMENTED, with_value(brand, 0, keywords=words))
    assert yaml == COMMENTED.replace("weight: 1.5\n", "weight: 1.5\n      - lef\n")


def test_a_weight_on_a_bare_word_keeps_its_comment() -> None:
    brand = read(COMMENTED)
    words = (Keyword(term="durven", weight=2), *brand.values[0].keywords[1:])
    yaml = with_brand(COMMENTED, with_value(brand, 0, keywords=words))
    assert "- term: durven  # ook lef\n        weight: 2\n      # zwaarder:" in yaml


def test_comments_above_what_is_taken_out_stay() -> None:
    brand = read(COMMENTED)
    yaml = with_brand(COMMENTED, with_value(brand, 0, keywords=brand.values[0].keywords[:1]))
    assert "moed" not in yaml
    assert "# zwaarder:" in yaml
    assert with_brand(COMMENTED, change(brand, values=brand.values[:1])).endswith("# Einde.\n")


def test_values_change_places_with_all_their_lines() -> None:
    brand = read(COMMENTED)
    turned = change(brand, values=brand.values[::-1])
    yaml = with_brand(COMMENTED, turned)
    assert read(yaml) == turned
    assert yaml.index("id: rust") < yaml.index("id: durf") < yaml.index("# ook lef")
    assert "    means: |-\n      Iets doen\n      wat nog niet mocht.\n" in yaml


def test_quotes_and_comments_of_a_changed_text_stay() -> None:
    brand = read(COMMENTED)
    yaml = with_brand(COMMENTED, change(brand, name="Tuin van 't dorp"))
    assert "name: 'Tuin van ''t dorp'   # sinds 1990\n" in yaml


def test_an_address_for_one_channel_grows_into_a_block() -> None:
    brand = change(read(COMMENTED), form_of_address=Address(default="je", channels={"mail": "u"}))
    yaml = with_brand(COMMENTED, brand)
    assert "form_of_address:  # overal\n  default: je\n  channels: {mail: u}\n" in yaml


def test_a_key_that_is_new_stands_where_the_model_has_it() -> None:
    brand = with_value(read(COMMENTED), 1, does_not_mean="Slapen.")
    yaml = with_brand(COMMENTED, change(brand, sector="tuinen"))
    assert "# sinds 1990\nsector: tuinen\nmission:" in yaml
    assert "    means: Even niets.\n    does_not_mean: Slapen.\n    keywords:" in yaml


def test_what_is_as_usual_again_is_taken_out() -> None:
    own = {"clarity": {"sentence_length": CriterionOverride(knots=(1, 2.5, 3))}}
    brand = read(BRAND)
    yaml = with_brand(BRAND, change(brand, rubrics=own))
    assert yaml.endswith("rubrics:\n  clarity:\n    sentence_length:\n      knots: [1, 2.5, 3]\n")
    assert with_brand(yaml, brand) == BRAND


def test_a_comment_above_the_last_key_stays_when_the_key_goes() -> None:
    yaml = f"{BRAND}# Zelf bedacht.\nrubrics:\n  clarity:\n    passive:\n      weight: 0\n"
    assert "# Zelf bedacht.\n" in with_brand(yaml, read(BRAND))


def test_a_file_between_braces_is_written_anew() -> None:
    brand = read(BRAND)
    yaml = with_brand(brand.model_dump_json(exclude={"form_of_address"}), change(brand, name="N"))
    assert read(yaml).name == "N"


def test_a_broken_file_is_refused() -> None:
    with pytest.raises(BrandFileInvalid):
        with_brand("name: 'open", read(BRAND))


_ODD = (
    "null|~|0800|1e3|true|- a|# x|a: b|a #b|*a|&a|!x|[x|{y|x, y|'q|\"q|it's|@me|%x|| x|> x|?|"
    "ja\nnee|een\n\n twee|x\n  y \nz|\tt\tt|a\x85b|a\u2028b|a\x00b|🙂 é|\\n|x:|---|...|1.5|"
    "zinnen die lang zijn: # zo lang dat ze een eigen regel in het bestand krijgen"
)
ODD = st.sampled_from(_ODD.split("|"))
TEXT = (
    (ODD | st.text(st.characters(exclude_categories=["Cs"]), min_size=2, max_size=12))
    .map(lambda text: f"{text}x" if len(text.strip()) < 2 else text)
    .filter(lambda text: len(text.strip()) >= 2)
)
TERMS = st.lists(TEXT, max_size=4)
KEYWORD = st.fixed_dictionaries(
    {"term": TEXT},
    optional={"weight": st.floats(0.001, 3), "note": TEXT},
)
IDS = st.sampled_from(["durf", "rust", "nieuw", "buren"])


def value(name: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "id": st.just(name),
            "label": TEXT,
            "means": TEXT | st.just("Even niets."),
            "keywords": st.lists(KEYWORD | st.just({"term": "moed"}), min_size=1, max_size=4),
        },
        optional={
            "does_not_mean": TEXT,
            "counter_terms": TERMS,
            "examples": st.fixed_dictionaries({"shown": TERMS, "named": TERMS}),
        },
    )


def audience(name: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "id": st.just(name),
            "name": TEXT,
            "description": TEXT,
            "topics": st.lists(TEXT, min_size=1, max_size=3),
        },
        optional={"places": TERMS, "words": TERMS},
    )


def some(part: Any) -> st.SearchStrategy[list[dict[str, Any]]]:
    names = st.lists(IDS, min_size=1, max_size=4, unique=True)
    return names.flatmap(lambda ids: st.tuples(*map(part, ids)).map(list))


ADDRESS = st.sampled_from(["je", "u"])
OWN = st.fixed_dictionaries(
    {},
    optional={
        "weight": st.floats(0, 3),
        "knots": st.sampled_from([(1, 2, 3), (0.1, 0.1, 9.75), (-1e-9, 0, 1e22)]),
    },
)
BRANDS = st.fixed_dictionaries(
    {
        "id": st.just("proeftuin"),
        "name": TEXT,
        "mission": TEXT,
        "audiences": some(audience),
        "values": some(value),
    },
    optional={
        "sector": TEXT,
        "fictional": st.booleans(),
        "form_of_address": st.fixed_dictionaries(
            {"default": ADDRESS},
            optional={"channels": st.dictionaries(TEXT, ADDRESS, max_size=3)},
        ),
        "own_words": TERMS,
        "rubrics": st.dictionaries(TEXT, st.dictionaries(TEXT, OWN, max_size=2), max_size=2),
        "posts": st.lists(
            st.fixed_dictionaries({"id": IDS, "text": TEXT, "on_brand": st.booleans()}),
            max_size=2,
            unique_by=lambda post: post["id"],
        ),
    },
).map(Brand.model_validate)
FILES = st.sampled_from(
    [BRAND, COMMENTED, *(BrandSource.read(find_brand(name)).yaml for name in SAMPLES)]
)
unhurried = settings(deadline=None, max_examples=50)


@unhurried
@given(BRANDS)
def test_any_brand_written_anew_is_read_back(brand: Brand) -> None:
    assert read(new_yaml(brand)) == brand


@unhurried
@given(FILES, BRANDS, BRANDS)
def test_any_brand_written_into_a_file_is_read_back(yaml: str, first: Brand, then: Brand) -> None:
    once = with_brand(yaml, first)
    assert read(once) == first
    assert [line for line in once.split("\n") if line.startswith("#")] == [
        line for line in yaml.split("\n") if line.startswith("#")
    ]
    assert read(with_brand(once, then)) == then


def test_a_comment_behind_a_word_never_ends_up_in_its_note() -> None:
    brand = read(COMMENTED)
    value = brand.values[0]
    noted = Keyword(term="durven", note="een regel\nnog een regel")
    changed = value.model_copy(update={"keywords": (noted, *value.keywords[1:])})
    wanted = brand.model_copy(update={"values": (changed, *brand.values[1:])})
    written = with_brand(COMMENTED, wanted)
    assert read(written) == wanted
    assert "# ook lef" in written
    assert "# Bedacht op de heidag." in written
