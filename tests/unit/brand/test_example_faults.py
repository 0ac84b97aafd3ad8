"""A fault in an example post names the post's own file."""

from pathlib import Path

import pytest

from brandcheck.brand import load_brand
from brandcheck.errors import BrandFileInvalid
from tests.unit.brand.build import BRAND, POST, brand_folder

POSTS = {
    "no front matter": ("Gewoon een post.\n", 1, "heg.md", "---"),
    "front matter left open": ("---\nrole: x\n\nHoi\n", 1, "heg.md", "niet meer dicht"),
    "no text": (POST[: POST.index("Hij")], 10, "text", "nog geen tekst"),
    "an unknown key": (POST.replace("role:", "rol:"), 2, "rol", "‘role’"),
    "an id of its own": (POST.replace("role: tuinman", "id: x"), 2, "id", "audience, channel"),
    "an unknown teller": (POST.replace("employee", "baas"), 3, "teller", "corporate, employee"),
    "an unknown audience": (POST.replace("buren", "vijanden"), 5, "audience", "buren"),
    "an unknown value": (POST.replace("[durf]", "[durf, lef]"), 7, "values.1", "durf"),
    "yes for true": (POST.replace("true", "soms"), 8, "on_brand", "true of false"),
    "broken YAML": (POST.replace("why: er", "why: er: er"), 9, "why", "dubbele punt"),
}


@pytest.mark.parametrize("name", POSTS)
def test_a_fault_in_an_example_post(tmp_path: Path, name: str) -> None:
    text, line, key, says = POSTS[name]
    with pytest.raises(BrandFileInvalid) as caught:
        load_brand(brand_folder(tmp_path, heg=text))
    fields = caught.value.fields
    assert fields["file"] == str(tmp_path / "examples" / "heg.md")
    assert (fields["line"], fields["key"]) == (line, key)
    assert says in fields["problem"]


def test_a_post_with_a_name_that_is_no_id(tmp_path: Path) -> None:
    with pytest.raises(BrandFileInvalid) as caught:
        load_brand(brand_folder(tmp_path, **{"De Heg": POST}))
    assert caught.value.fields["key"] == "id"


def test_a_post_in_a_file_with_the_id_of_an_inline_one(tmp_path: Path) -> None:
    inline = BRAND + "posts:\n  - id: heg\n    text: Hoi\n"
    with pytest.raises(BrandFileInvalid) as caught:
        load_brand(brand_folder(tmp_path, inline, heg=POST))
    assert "andere naam" in caught.value.fields["problem"]
