from pathlib import Path

import pytest

from brandcheck.brand import ExamplePost, brand_version, load_brand
from tests.unit.brand.build import BRAND, POST, brand_folder


def test_a_folder_and_its_file_give_the_same_brand(tmp_path: Path) -> None:
    folder = brand_folder(tmp_path)
    assert load_brand(folder) == load_brand(str(folder / "brand.yaml"))


def test_a_bare_keyword_and_one_with_a_weight(tmp_path: Path) -> None:
    keywords = load_brand(brand_folder(tmp_path)).values[0].keywords
    assert [(word.term, word.weight) for word in keywords] == [("durven", 1.0), ("moed", 1.5)]


@pytest.mark.parametrize("typed", ["112", "0800", "ja", "2026-11-24", "1.5", "true", "0x1F"])
def test_what_looks_like_a_number_stays_what_the_author_typed(tmp_path: Path, typed: str) -> None:
    brand = load_brand(brand_folder(tmp_path, BRAND.replace("- durven", f"- {typed}")))
    assert brand.values[0].keywords[0].term == typed


def test_a_post_takes_its_id_from_the_file_and_its_text_from_the_body(tmp_path: Path) -> None:
    (post,) = load_brand(brand_folder(tmp_path, heg=POST)).posts
    assert post == ExamplePost(
        id="heg",
        text="Hij stak de heg in brand.\nMet toestemming.",
        teller="employee",
        role="tuinman",
        channel="intranet",
        audience="buren",
        level="shown",
        values=("durf",),
        on_brand=True,
        why="er gebeurt iets",
    )


def test_inline_posts_come_before_those_in_files(tmp_path: Path) -> None:
    inline = BRAND + "posts:\n  - id: eerst\n    level: absent\n    values: []\n    text: Hoi\n"
    brand = load_brand(brand_folder(tmp_path, inline, heg=POST))
    assert [post.id for post in brand.posts] == ["eerst", "heg"]


def test_one_form_of_address_or_one_per_channel(tmp_path: Path) -> None:
    assert (
        load_brand(brand_folder(tmp_path, BRAND + "form_of_address: u\n")).form_of_address.on("x")
        == "u"
    )
    per_channel = BRAND + "form_of_address:\n  default: je\n  channels: {newsletter: u}\n"
    address = load_brand(brand_folder(tmp_path, per_channel)).form_of_address
    assert (address.on("newsletter"), address.on("linkedin")) == ("u", "je")


def test_an_own_weight_and_own_knots(tmp_path: Path) -> None:
    own = BRAND + "rubrics:\n  clarity:\n    passives:\n      weight: 0\n      knots: [0, 5, 10]\n"
    override = load_brand(brand_folder(tmp_path, own)).rubrics["clarity"]["passives"]
    assert (override.weight, override.knots) == (0, (0, 5, 10))


def test_windows_line_ends_and_a_byte_order_mark(tmp_path: Path) -> None:
    plain = load_brand(brand_folder(tmp_path, heg=POST))
    windows = ("\ufeff" + BRAND).replace("\n", "\r\n")
    assert load_brand(brand_folder(tmp_path, windows, heg=POST.replace("\n", "\r\n"))) == plain


def test_the_version_follows_the_content_and_not_the_layout(tmp_path: Path) -> None:
    first = brand_version(load_brand(brand_folder(tmp_path)))
    laid_out = BRAND.replace("- durven", "# waarom niet\n      - 'durven'")
    assert brand_version(load_brand(brand_folder(tmp_path, laid_out))) == first
    heavier = BRAND.replace("1.5", "2")
    assert brand_version(load_brand(brand_folder(tmp_path, heavier))) != first
    assert len(first) == 12
    assert int(first, 16) >= 0
