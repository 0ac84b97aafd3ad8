"""An organisation as one zip file."""

from __future__ import annotations

import io
import zipfile

import pytest

from brandcheck.brand import BrandSource, brands_folder
from brandcheck.brand.zipped import MAX_UNPACKED, source_in, zipped
from brandcheck.errors import BrandFileInvalid

SAMPLE = BrandSource.read(brands_folder() / "zorg-aan-zee" / "brand.yaml")
FILES = {"brand.yaml": SAMPLE.yaml} | {f"examples/{name}": text for name, text in SAMPLE.examples}


def packed(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name.replace("__", "/").replace("_", "."), content)
    return target.getvalue()


def test_what_goes_out_comes_back() -> None:
    found = source_in(zipped(FILES), "merk.zip")
    assert (found.yaml, found.examples) == (SAMPLE.yaml, SAMPLE.examples)


def test_the_same_files_make_the_same_zip() -> None:
    assert zipped(FILES) == zipped(FILES)


def test_a_folder_in_the_zip_is_fine_and_other_files_are_left_alone() -> None:
    data = packed(zorg__brand_yaml=b"id: x", zorg__examples__een_md=b"---", zorg__foto_png=b"\0")
    found = source_in(data, "merk.zip")
    assert found.yaml == "id: x"
    assert [name for name, _text in found.examples] == ["een.md"]


def test_a_bare_brand_file_is_read_as_it_is() -> None:
    assert source_in("id: zeé\r\n".encode(), "brand.yaml").yaml == "id: zeé\n"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK no zip", "beschadigd"),
        (zipped(FILES)[:-40], "beschadigd"),
        (packed(foto_png=b"x"), "geen brand.yaml"),
        (packed(brand_yaml=b"\xff\xfe"), "UTF-8"),
        (packed(brand_yaml=b"a" * 1_000_001), "1 MB"),
        (packed(brand_yaml=b"a", groot=b"a" * (MAX_UNPACKED + 1)), "te groot"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(BrandFileInvalid) as caught:
        source_in(data, "merk.zip")
    assert words in caught.value.fields["problem"]


def test_a_name_that_climbs_out_stays_a_name() -> None:
    found = source_in(packed(__examples__een_md=b"x", brand_yaml=b"id: x"), "merk.zip")
    assert found.examples == ()
