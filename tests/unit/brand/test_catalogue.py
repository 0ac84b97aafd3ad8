from pathlib import Path

import pytest

from brandcheck.brand import find_brand, list_brands
from brandcheck.errors import BrandMissing
from tests.unit.brand.build import BRAND, brand_folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    for name, text in {"tuin": BRAND, "stuk": "name: [", "leeg": ""}.items():
        (tmp_path / name).mkdir()
        brand_folder(tmp_path / name, text)
    (tmp_path / "geen-merk").mkdir()
    return tmp_path


def test_the_samples_are_found_without_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRANDCHECK_BRANDS", raising=False)
    names = [(entry.id, entry.name) for entry in list_brands()]
    assert names == [("woonstee", "Woonstee"), ("zorg-aan-zee", "Zorg Aan Zee")]


def test_another_folder_by_setting(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRANDCHECK_BRANDS", str(shelf))
    assert find_brand("proeftuin") == shelf / "tuin" / "brand.yaml"


def test_a_broken_brand_is_listed_under_its_folder(shelf: Path) -> None:
    entries = [(entry.id, entry.name) for entry in list_brands(shelf)]
    assert entries == [("leeg", "leeg"), ("proeftuin", "Proeftuin"), ("stuk", "stuk")]


def test_an_empty_or_missing_folder_has_no_brands(tmp_path: Path) -> None:
    assert list_brands(tmp_path / "nergens") == []


def test_by_id_by_folder_name_by_folder_and_by_file(shelf: Path) -> None:
    file = shelf / "tuin" / "brand.yaml"
    for wanted in ("proeftuin", "tuin", shelf / "tuin", file, str(file)):
        assert find_brand(wanted, shelf) == file


@pytest.mark.parametrize("wanted", ["onbekend", "geen-merk", "", "a\0b", "x" * 5000, "../tuin"])
def test_an_unknown_brand_names_the_known_ones(shelf: Path, wanted: str) -> None:
    with pytest.raises(BrandMissing) as caught:
        find_brand(wanted, shelf)
    assert caught.value.fields["known"] == "leeg, proeftuin, stuk"
    assert "proeftuin" in str(caught.value)
