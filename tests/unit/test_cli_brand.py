"""The brand on the command line: the same as on the page, and plain about what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from brandcheck.brand_desk import BrandDesk
from brandcheck.cli import app, brand_diff, brand_suggest
from brandcheck.settings import Settings
from brandcheck.workspace import Workspace
from tests.unit.brand.build import POST, brand_folder
from tests.unit.brand_desk.conftest import COMMENTED, NOOR, ORGANISATION
from tests.unit.brand_desk.test_working_copies import add_word

pytestmark = pytest.mark.trained
RUN = CliRunner()
GOOD = (
    "Gisteren stond Piet om vier uur op de ladder bij mevrouw De Wit. Niemand durfde, want het "
    "stormde. Hij sprong over de sloot en knipte de heg. ‘Wie waagt, die wint’, zei hij."
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workspace: Workspace) -> BrandDesk:
    """A desk over one small organisation; the commands work on the same place."""
    brand_folder(_made(tmp_path / "brands" / ORGANISATION), COMMENTED, heg=POST)
    database = f"sqlite:///{tmp_path / 'data' / 'brandcheck.sqlite'}"
    monkeypatch.setenv("BRANDCHECK_BRANDS", str(tmp_path / "brands"))
    monkeypatch.setenv("BRANDCHECK_DATABASE_URL", database)
    opened = Workspace(Settings.from_environment())
    opened.__dict__["analyser"] = workspace.analyser
    for module in (brand_diff, brand_suggest):
        monkeypatch.setattr(module, "Workspace", lambda: opened)
    return BrandDesk.of(opened)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def run(*arguments: str):
    return RUN.invoke(app, ["brand", *arguments])


def told(*arguments: str):
    result = run(*arguments, "--format", "json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_publish_the_working_copy_and_look_at_the_versions(desk: BrandDesk) -> None:
    assert "bestanden" in run("versions", ORGANISATION).output
    add_word(desk, "wagen")
    result = run("publish", ORGANISATION, "--note", "Meer lef", "--by", "Noor")
    assert result.exit_code == 0, result.output
    assert "Versie 2 van proeftuin geldt nu" in result.output
    versions = told("versions", ORGANISATION)
    assert [(v["number"], v["by"], v["note"]) for v in versions] == [
        (2, "Noor", "Meer lef"),
        (1, "Noor", "Zoals het in de bestanden stond"),
    ]
    assert "Meer lef" in run("versions", ORGANISATION).output
    assert desk.workspace.brand_in_use(ORGANISATION).number == 2


def test_publish_a_file_and_leave_the_working_copy(desk: BrandDesk, tmp_path: Path) -> None:
    add_word(desk, "wagen")
    file = tmp_path / "brand.yaml"
    file.write_text(COMMENTED.replace("- durven  # sinds", "- springen  # sinds"), "utf-8")
    published = told(
        "publish", ORGANISATION, "--note", "Springen", "--by", "Bas", "--file", str(file)
    )
    assert (published["number"], published["by"]) == (2, "Bas")
    brand = desk.workspace.brand_in_use(ORGANISATION).brand
    assert brand.values[0].keywords[0].term == "springen"
    assert [post.id for post in brand.posts] == ["heg"]
    assert desk.draft(ORGANISATION).version == 1


def test_publish_makes_a_new_organisation(desk: BrandDesk, tmp_path: Path) -> None:
    folder = brand_folder(_made(tmp_path / "kas"), COMMENTED.replace("proeftuin", "kas"))
    options = ("--note", "Begin", "--by", "Noor", "--file", str(folder))
    assert told("publish", "kas", *options)["number"] == 1
    assert desk.workspace.brand_in_use("kas").number == 1


def test_take_a_version_along(desk: BrandDesk, tmp_path: Path) -> None:
    add_word(desk, "wagen")
    desk.publish(ORGANISATION, "Meer lef", NOOR)
    first, now = tmp_path / "een", tmp_path / "nu"
    assert run("export", ORGANISATION, "--version", "1", "--out", str(first)).exit_code == 0
    assert (first / "brand.yaml").read_text("utf-8") == COMMENTED
    assert (first / "examples" / "heg.md").read_text("utf-8") == POST
    assert run("export", ORGANISATION, "--out", str(now)).exit_code == 0
    assert "wagen" in (now / "brand.yaml").read_text("utf-8")
    assert run("validate", str(now)).exit_code == 0
    again = run("export", ORGANISATION, "--out", str(first))
    assert again.exit_code == 2
    assert "is er al" in again.stderr
    assert (first / "brand.yaml").read_text("utf-8") == COMMENTED


def test_a_difference_in_words_and_in_posts(desk: BrandDesk, tmp_path: Path) -> None:
    (_made(tmp_path / "posts") / "ladder.txt").write_text(GOOD, "utf-8")
    (tmp_path / "posts" / "heg.md").write_text(POST, "utf-8")
    changed = add_word(desk, "knippen")
    sides = (ORGANISATION, f"{ORGANISATION}@werkversie", "--posts", str(tmp_path / "posts"))
    found = told("diff", *sides)
    (one,) = found["differences"]
    assert (one["what"], "knippen" in one["words"]) == ("added", True)
    ladder = next(post for post in found["effect"]["posts"] if post["title"] == "ladder.txt")
    assert [hit["term"] for hit in ladder["gained"]] == ["knippen"]
    assert not ladder["gained"][0]["denied"]
    assert {post["id"] for post in found["effect"]["posts"]} >= {"example:heg"}
    text = run("diff", *sides)
    assert text.exit_code == 0, text.output
    assert "knippen" in text.output
    effect = desk.effect(ORGANISATION, changed)
    same = told("diff", *sides[:2])["effect"]
    assert [post["delta"] for post in same["posts"]] == [c.delta for c in effect.changes]
    assert (
        told("diff", ORGANISATION, str(desk.workspace.settings.brands / ORGANISATION))[
            "differences"
        ]
        == []
    )


def test_what_would_help(desk: BrandDesk) -> None:
    found = told("suggest", ORGANISATION, "--most", "5")
    wanted = desk.suggestions(ORGANISATION, desk.brand_of(desk.draft(ORGANISATION)), most=5)
    assert [one["key"] for one in found["durf"]] == [one.key for one in wanted["durf"]]
    assert 0 < len(found["durf"]) <= 5
    assert all(one["why"] for one in found["durf"])
    first = found["durf"][0]
    text = run("suggest", ORGANISATION, "--most", "5")
    assert text.exit_code == 0, text.output
    assert first["text"] in text.output
    desk.decide(ORGANISATION, first["key"], False, NOOR)
    again = told("suggest", ORGANISATION, "--most", "5")
    assert first["key"] not in [one["key"] for one in again["durf"]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("versions", "nergens"), "proeftuin"),
        (("publish", ORGANISATION, "--note", "Zo", "--by", "Noor"), "niets te publiceren"),
        (("publish", ORGANISATION, "--note", " ", "--by", "Noor"), "waarom"),
        (("publish", ORGANISATION, "--by", "Noor"), "note"),
        (("publish", "nergens", "--note", "Zo", "--by", "Noor"), "proeftuin"),
        (("publish", ORGANISATION, "--note", "Zo", "--by", "N", "--file", "weg"), "weg"),
        (("export", ORGANISATION, "--version", "9", "--out", "nergens"), "Versie 9"),
        (("export", ORGANISATION), "out"),
        (("diff", ORGANISATION, f"{ORGANISATION}@9"), "Versie 9"),
        (("diff", ORGANISATION, "nergens"), "nergens"),
        (("suggest", "nergens"), "proeftuin"),
        (("diff", ORGANISATION, ORGANISATION, "--posts", "weg"), "weg"),
        (("validate", "nergens"), "nergens"),
    ],
)
def test_bad_use_is_2_and_says_why(
    desk: BrandDesk,
    arguments: tuple[str, ...],
    words: str,
) -> None:
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_a_broken_file_is_not_published(desk: BrandDesk, tmp_path: Path) -> None:
    broken = tmp_path / "brand.yaml"
    broken.write_text(COMMENTED.replace("mission:", "misie:"), "utf-8")
    options = ("--note", "Zo", "--by", "Noor", "--file", str(broken))
    result = run("publish", ORGANISATION, *options)
    assert result.exit_code == 2
    assert "misie" in result.stderr
    assert desk.versions(ORGANISATION) == []
