"""`brandcheck db`."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from brandcheck.cli import app
from brandcheck.storage import Storage
from tests.unit.storage.conftest import ORGANISATION, story

RUN = CliRunner()


@pytest.fixture(autouse=True)
def _at(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRANDCHECK_DATABASE_URL", url)


def run(*arguments: str, text: str | None = None):
    return RUN.invoke(app, ["db", *arguments], input=text)


def test_upgrade_backup_and_restore(url: str, tmp_path: Path) -> None:
    assert "nu op versie" in run("upgrade").stdout
    assert "was al op versie" in run("upgrade").stdout
    storage = Storage.open(url)
    added = storage.stories.add(story(), "Noor")
    target = tmp_path / "backup"
    assert "is nagekeken" in run("backup", str(target)).stdout
    storage.stories.save(added.but(title="Later"), "Bas")
    assert run("restore", str(target), text="n\n").exit_code == 1
    assert storage.stories.get(added.id).title == "Later"
    result = run("restore", str(target), "--yes")
    assert (result.exit_code, "before-restore" in result.stdout) == (0, True), result.output
    assert [s.title for s in storage.stories.list(ORGANISATION)] == [added.title]
    storage.close()


def test_what_goes_wrong_is_one_plain_line(tmp_path: Path) -> None:
    run("upgrade")
    (tmp_path / "brief.txt").write_text("Beste lezer", encoding="utf-8")
    result = run("restore", str(tmp_path / "brief.txt"), "--yes")
    assert result.exit_code == 2
    assert "geen backup van brandcheck" in result.stderr
    assert run("restore", str(tmp_path / "nergens"), "--yes").exit_code == 2
    assert run("backup", str(tmp_path / "brief.txt")).exit_code == 2
