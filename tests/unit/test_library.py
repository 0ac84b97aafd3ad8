"""brandcheck as a library: the two functions that the README names."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandcheck import check_draft, load_brand
from brandcheck.errors import BrandFileInvalid, BrandMissing
from brandcheck.settings import ROOT

FOLDER = ROOT / "brand_values" / "woonstee"
DRAFT = "Gisteren stond Piet om vier uur op de ladder. Vandaag brandt de lamp op de gang weer."


@pytest.mark.parametrize("brand", ["woonstee", str(FOLDER), str(FOLDER / "brand.yaml")])
def test_a_brand_by_id_folder_or_file(brand: str) -> None:
    assert load_brand(brand).name == "Woonstee"


def test_an_unknown_brand_names_those_there_are() -> None:
    with pytest.raises(BrandMissing, match="woonstee"):
        load_brand("woonsteee")


def test_a_broken_file_says_where(tmp_path: Path) -> None:
    (tmp_path / "brand.yaml").write_text("name: [", encoding="utf-8")
    with pytest.raises(BrandFileInvalid):
        load_brand(str(tmp_path))


@pytest.mark.trained
def test_a_draft_by_id_and_by_folder_is_the_same() -> None:
    one, other = (check_draft(DRAFT, brand=brand) for brand in ("woonstee", str(FOLDER)))
    assert one.scores["clarity"].value is not None
    assert one.scores == other.scores
