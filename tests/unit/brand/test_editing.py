from pathlib import Path

import pytest

from brandcheck.brand import brands_folder, load_brand, read_document, write_document
from brandcheck.errors import BrandFileInvalid
from tests.unit.brand.build import BRAND, brand_folder

COMMENTED = BRAND.replace("values:\n", "# Bedacht op de heidag.\nvalues:\n").replace(
    "- durven", "- durven  # ook lef"
)


@pytest.mark.parametrize("name", ["zorg-aan-zee", "woonstee"])
def test_writing_back_unchanged_changes_nothing(tmp_path: Path, name: str) -> None:
    source = brands_folder() / name / "brand.yaml"
    target = tmp_path / "brand.yaml"
    write_document(read_document(source), target)
    assert target.read_bytes() == source.read_bytes()


def test_comments_quotes_and_order_survive_a_change(tmp_path: Path) -> None:
    path = (
        brand_folder(tmp_path, COMMENTED.replace("Proeftuin\nm", "'Proeftuin'\nm")) / "brand.yaml"
    )
    document = read_document(path)
    document["values"][0]["keywords"].append("lef")
    document["mission"] = "Wij proberen alles."
    write_document(document, path)
    text = path.read_text(encoding="utf-8")
    assert "# Bedacht op de heidag.\nvalues:" in text
    assert "- durven  # ook lef" in text
    assert "name: 'Proeftuin'" in text
    brand = load_brand(path)
    assert brand.mission == "Wij proberen alles."
    assert [word.term for word in brand.values[0].keywords] == ["durven", "moed", "lef"]


NUMBERS = "0800 0o17 0x1F 1_000 1e3 1.50 .5 007 12:30 2026-11-24 2026-1-4 true Nee 1.0e+2"


@pytest.mark.parametrize("typed", NUMBERS.split())
def test_what_looks_like_a_number_is_written_as_it_was_typed(tmp_path: Path, typed: str) -> None:
    path = brand_folder(tmp_path, BRAND + f"own_words:\n  - {typed}\n") / "brand.yaml"
    write_document(read_document(path), path)
    assert path.read_text(encoding="utf-8").endswith(f"- {typed}\n")


def test_no_half_file_is_left_behind(tmp_path: Path) -> None:
    path = brand_folder(tmp_path) / "brand.yaml"
    write_document(read_document(path), path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["brand.yaml"]


@pytest.mark.parametrize("text", ["- a", "", "name: *vet", "name: 'open"])
def test_what_cannot_be_edited_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BrandFileInvalid):
        read_document(brand_folder(tmp_path, text) / "brand.yaml")
