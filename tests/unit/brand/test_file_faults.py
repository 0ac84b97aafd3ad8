"""Files that are no text, too large, missing, or made to hurt."""

from pathlib import Path

from tests.unit.brand.build import BRAND, brand_folder, fault


def test_not_utf_8(tmp_path: Path) -> None:
    brand_folder(tmp_path)
    (tmp_path / "brand.yaml").write_bytes(BRAND.replace("Durf", "Één").encode("latin-1"))
    line, key, problem = fault(tmp_path)
    assert (line, key) == (11, "brand.yaml")
    assert "UTF-8" in problem


def test_too_large(tmp_path: Path) -> None:
    assert "1 MB" in fault(brand_folder(tmp_path, BRAND + "# " + "x" * 1_000_000))[2]


def test_a_missing_file_and_a_folder_without_one(tmp_path: Path) -> None:
    assert "is er niet" in fault(tmp_path / "nergens.yaml")[2]
    assert "is er niet" in fault(tmp_path)[2]


def test_a_yaml_bomb_is_refused_at_once(tmp_path: Path) -> None:
    bomb = "a: &a [lol, lol]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(24)
    )
    assert fault(brand_folder(tmp_path, bomb))[:2] == (1, "a")


def test_a_line_without_end(tmp_path: Path) -> None:
    assert fault(brand_folder(tmp_path, BRAND + "sector: " + "!" * 900_000))[:2] == (17, "sector")


def test_more_parts_than_an_organisation_has(tmp_path: Path) -> None:
    assert (
        "onderdelen" in fault(brand_folder(tmp_path, BRAND + "own_words:\n" + "- ja\n" * 99_000))[2]
    )


def test_a_file_nested_too_deep(tmp_path: Path) -> None:
    assert "diep" in fault(brand_folder(tmp_path, "id: " + "[\n" * 5000))[2]
