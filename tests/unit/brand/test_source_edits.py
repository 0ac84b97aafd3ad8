"""A brand is written back into its files, and what did not change stays as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.brand import Brand, BrandSource, ExamplePost, brand_from, list_brands
from brandcheck.brand.example_edits import example_text
from brandcheck.brand.examples import read_example
from brandcheck.brand.source_edits import source_with
from tests.unit.brand.build import BRAND, POST

ENTRIES = list_brands()
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40)
FULL_TEXT = st.lists(TEXT, min_size=1, max_size=4).map("\n".join).map(str.strip).filter(bool)
POSTS = st.builds(
    ExamplePost,
    id=st.just("heg"),
    text=FULL_TEXT,
    teller=st.sampled_from(["employee", "corporate", "partner"]),
    role=TEXT,
    channel=st.sampled_from(["linkedin", "intranet", "x"]),
    audience=st.sampled_from(["", "buren"]),
    level=st.sampled_from(["shown", "named", "absent", "contradicts"]),
    values=st.sampled_from([(), ("durf",)]),
    on_brand=st.booleans(),
    why=TEXT,
)


@settings(deadline=None)
@given(
    POSTS,
    st.sampled_from([None, POST, "---\n{}\n---\nx", "---\n# leeg\nteller: partner # hij\n---\nx"]),
)
def test_a_post_is_read_back_as_it_was_written(post: ExamplePost, before: str | None) -> None:
    made, _document = read_example(example_text(post, before), "heg.md")
    assert made == post


def test_the_rest_of_an_example_stays_as_it_was() -> None:
    before = POST.replace("level: shown", "level: shown  # echt waar")
    post, _document = read_example(before, "heg.md")
    changed = post.model_copy(update={"channel": "linkedin", "on_brand": False})
    assert example_text(post, before) == before
    after = example_text(changed, before)
    assert (
        after.replace("channel: linkedin", "channel: intranet").replace("false", "true") == before
    )


@pytest.mark.parametrize("entry", ENTRIES, ids=[entry.id for entry in ENTRIES])
def test_the_samples_stay_as_they_are(entry: object) -> None:
    source = BrandSource.read(entry.path)  # type: ignore[attr-defined]
    assert source_with(source, brand_from(source)) == source


def test_a_value_leaves_the_file_and_the_posts() -> None:
    source = BrandSource(
        BRAND.replace(
            "  - id: durf",
            "  - id: rust\n    label: Rust\n    means: Stil.\n    keywords: [stil]\n  - id: durf",
        ),
        (("heg.md", POST),),
    )
    brand = brand_from(source)
    posts = tuple(post.model_copy(update={"values": ()}) for post in brand.posts)
    after = source_with(
        source, brand.model_copy(update={"values": brand.values[:1], "posts": posts})
    )
    assert [value.id for value in brand_from(after).values] == ["rust"]
    assert brand_from(after).posts[0].values == ()


def test_a_new_post_gets_a_file_and_one_that_left_none() -> None:
    source = BrandSource(BRAND, (("heg.md", POST),))
    brand = brand_from(source)
    new = ExamplePost(id="boom", text="Hij zette een boom.")
    after = source_with(source, Brand.model_validate(brand.model_dump() | {"posts": [new]}))
    assert [name for name, _text in after.examples] == ["boom.md"]
    assert brand_from(after).posts == (new,)
    assert after.yaml == source.yaml
