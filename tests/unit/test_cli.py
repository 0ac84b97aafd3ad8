"""The command line: readable, machine-readable, and plain about what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from brandcheck.cli import app

pytestmark = pytest.mark.trained
RUN = CliRunner()
GOOD = (
    "Om kwart over drie stond Ans in de gang bij mevrouw De Wit. ‘Ik moet naar huis’, zei ze. Ans "
    "pakte twee jassen en liep met haar mee, een rondje om het huis. Daarna sliep ze tot acht uur. "
    "Wat doe jij als iemand naar huis wil?"
)


@pytest.fixture(autouse=True)
def no_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever was published on this machine has no part in it."""
    monkeypatch.setenv("BRANDCHECK_DATABASE_URL", f"sqlite:///{tmp_path / 'none.sqlite'}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "een.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "twee.txt").write_text(
        "Wij werken elke dag aan een fijne buurt. Bel Piet thuis op 06-12345678.", "utf-8"
    )
    return tmp_path


def run(*arguments: str, text: str | None = None):
    return RUN.invoke(app, list(arguments), input=text)


def test_a_report_for_the_eye(folder: Path) -> None:
    result = run("check", str(folder / "een.md"), "--brand", "zorg-aan-zee")
    assert result.exit_code == 0, result.output
    assert not (folder / "none.sqlite").exists()
    assert "Merkfit" in result.output
    assert "niet te zeggen" in result.output  # no audience chosen, so no relevance


def test_json_lines_in_order_by_the_schema(folder: Path) -> None:
    result = run(
        "check", str(folder), "--brand", "woonstee", "--audience", "huurders", "--format", "json"
    )
    reports = [json.loads(line) for line in result.stdout.splitlines()]
    assert [Path(r["source"]).name for r in reports] == ["een.md", "twee.txt"]
    schema = json.loads(run("schema").stdout)
    for report in reports:
        jsonschema.validate(report, schema)
        assert set(report["scores"]) == {
            "brand_alignment",
            "relevance",
            "shareworthiness",
            "clarity",
        }
        assert report["conversation"]["class"] in ("eenrichting", "tweerichting", "meerrichting")
    assert "phone" in [w["kind"] for w in reports[1]["warnings"]]


def test_standard_input_and_fail_under() -> None:
    arguments = ("check", "-", "--brand", "zorg-aan-zee", "--format", "json")
    assert run(*arguments, text=GOOD).exit_code == 0
    assert run(*arguments, "--fail-under", "100", text=GOOD).exit_code == 1


def test_sarif_has_regions_in_the_text(folder: Path) -> None:
    result = run("check", str(folder), "--brand", "woonstee", "--format", "sarif")
    log = json.loads(result.stdout)
    assert log["version"] == "2.1.0"
    rules = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    for found in log["runs"][0]["results"]:
        assert found["ruleId"] in rules
        assert found["message"]["text"]
        assert found["locations"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "-", "--brand", "niets"), "woonstee"),
        (("check", "-", "--brand", "woonstee", "--channel", "hyves"), "linkedin"),
        (("check", "weg.txt", "--brand", "woonstee"), "weg.txt"),
        (("check", "-", "--brand", "woonstee"), "nog geen tekst"),
        (("check",), "brand"),
        (("rubric", "geluk"), "shareworthiness"),
        (("brand", "validate", "nergens"), "nergens"),
    ],
)
def test_bad_use_is_2_and_says_why(arguments: tuple[str, ...], words: str) -> None:
    result = run(*arguments, text="")
    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_one_bad_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "kapot.docx").write_bytes(b"dit is geen zip")
    result = run("check", str(folder), "--brand", "woonstee", "--format", "json")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert "kapot.docx" in result.stderr


def test_lists() -> None:
    assert "woonstee" in run("brands").output
    assert "280" in run("channels").output
    assert "sentence_length" in run("rubric", "clarity").output
    assert run("brand", "validate", "brand_values/woonstee").exit_code == 0
    assert "Clarity" in run("--lang", "en", "rubric", "clarity").output


def test_a_broken_brand_file_names_file_line_and_key(tmp_path: Path) -> None:
    source = Path("brand_values/woonstee/brand.yaml").read_text(encoding="utf-8")
    (tmp_path / "brand.yaml").write_text(source.replace("mission:", "misie:", 1), "utf-8")
    result = run("check", "-", "--brand", str(tmp_path), text=GOOD)
    assert result.exit_code == 2
    assert "brand.yaml, regel" in result.stderr
    assert "misie" in result.stderr


def test_the_published_schema_is_the_schema() -> None:
    published = Path("docs/report.schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == json.loads(run("schema").stdout)
