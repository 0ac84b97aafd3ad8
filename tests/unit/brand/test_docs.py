"""What docs/brand.md shows can be read, and says what it promises."""

import re
from pathlib import Path

from brandcheck.brand import load_brand
from tests.unit.brand.build import brand_folder, fault

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "brand.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert found
    return found.group(1)


def test_the_example_is_a_brand_with_a_post(tmp_path: Path) -> None:
    brand = load_brand(brand_folder(tmp_path, block("yaml"), wake=block("markdown")))
    assert brand.form_of_address.on("newsletter") == "u"
    assert brand.values[0].keywords[1].weight == 1.5
    assert brand.posts[0].values == ("dichtbij",)


def test_the_error_it_shows_is_the_error_you_get(tmp_path: Path) -> None:
    broken = block("yaml").replace("keywords:", "keyword:")
    line, key, problem = fault(brand_folder(tmp_path, broken))
    assert f"regel {line}, ‘{key}’: {problem}" in PAGE
